/**
 * Further ways to wear hair and to cover it, joined to the head by its numbers:
 * uHair 10 long waves, 11 two buns, 12 quiff, 13 braids, 14 pixie, 15 low knot, 16 locks, 17 shoulder length with a fringe, 18 shaved sides, 19 afro.
 * uHat 7 headband, 8 flat cap, 9 loose shawl, 10 bobble hat, 11 helmet, 12 straw hat.
 */
export const moreHairGlsl = /* glsl */ `
float moreHair(vec3 q, vec3 b, vec3 s, float cap, float st) {
  float d = 9.0;
  if (uHair < 10.5) {
    d = smax(cap - 0.06, -faceHole(q - vec3(-0.22, 0.06, 0), 0.62), 0.1);
    float wave = 0.07 * sin(b.y * 6.5 + 1.6 * s.x + uSeed) + 0.03 * sin(b.y * 14.0 + uSeed);
    float fall = smax(ellipsoid(b - vec3(0, -0.75, -0.36), vec3(1.0 * uWide, 1.35, 0.52)) + wave * 0.6, -faceHole(q, 0.62), 0.1);
    fall = smin(fall, taper(s, vec3(0.78 + wave, 0.25, 0.02), vec3(0.92 + wave, -1.4, 0.24), 0.17, 0.25), 0.2); d = smin(d, fall, 0.2);
  } else if (uHair < 11.5) {
    d = smax(cap - 0.02, -faceHole(q, 0.64), 0.06); d = smax(d, -(q.y + 0.3 + 0.4 * q.z), 0.1);
    d += 0.03 * exp(-900.0 * q.x * q.x) * step(0.2, q.y); d = smin(d, sphere(s - vec3(0.6, 0.98, -0.28), 0.33) - 0.05 * noise(q * 14.0 + uSeed), 0.05);
  } else if (uHair < 12.5) {
    d = smax(skullAt(q) - 0.05, -faceHole(q, 0.62), 0.06); d = smax(d, -(q.y + 0.1 - 0.3 * q.z), 0.1);
    vec3 m = q - vec3(0.04, 0.86, 0.2); m.yz = rot(-0.35) * m.yz; d = smin(d, ellipsoid(m, vec3(0.62 * uWide, 0.36, 0.72)) - 0.05 * sin(m.z * 9.0 + m.x * 4.0 + uSeed), 0.16);
  } else if (uHair < 13.5) {
    d = smax(cap - 0.03, -faceHole(q - vec3(0, 0.1, 0), 0.62), 0.08); d = smax(d, -(q.y + 0.4 + 0.3 * q.z), 0.1); d += 0.04 * exp(-900.0 * q.x * q.x) * step(0.2, q.y);
    float plait = taper(s, vec3(0.78, -0.1, -0.06), vec3(0.62, -1.75, 0.34), 0.2, 0.13) - 0.06 * abs(sin(b.y * 8.0 + sign(q.x))); d = smin(d, plait, 0.1);
  } else if (uHair < 14.5) {
    vec3 m = q; m.xy = rot(0.28) * m.xy; d = ellipsoid(m - vec3(0, 0.3, -0.12), vec3(0.83 * uWide, 0.9, 0.95)) - 0.07 * noise(vec3(q.x * 5.0 + q.y * 6.0, q.y * 3.0, q.z * 3.0) + uSeed);
    d = smax(d, -faceHole(q - vec3(0.24, 0.02, 0), 0.5), 0.08); d = smax(d, -(q.y + 0.22 + 0.5 * max(-q.z, 0.0)), 0.1);
  } else if (uHair < 15.5) {
    d = smax(cap - 0.0, -faceHole(q, 0.72), 0.06); d = smax(d, -(q.y + 0.5 + 0.5 * q.z), 0.1); d += 0.012 * sin(atan(q.x, q.y) * 40.0);
    d = smin(d, sphere(q - vec3(0.62, -0.3, -0.62), 0.36) - 0.05 * sin(12.0 * length(q - vec3(0.62, -0.3, -0.3))), 0.08);
  } else if (uHair < 16.5) {
    d = smax(cap - 0.09, -faceHole(q, 0.56), 0.06); float a = atan(b.x, b.z + 0.3);
    float fall = smax(ellipsoid(b - vec3(0, -0.5, -0.28), vec3(1.0 * uWide, 1.15, 0.62)), -faceHole(q, 0.6), 0.1); d = smin(d, fall, 0.14);
    return d - 0.09 * abs(sin(a * 15.0)) * smoothstep(1.1, 0.5, q.y) - 0.03 * noise(vec3(a * 6.0, b.y * 9.0, uSeed)) + 0.05;
  } else if (uHair < 17.5) {
    d = smax(cap - 0.06, -faceHole(q + vec3(0, 0.08, 0), 0.4), 0.03);
    float fall = smax(ellipsoid(b - vec3(0, -0.5, -0.26), vec3(1.02 * uWide, 0.98, 0.66)), -faceHole(q, 0.5), 0.08); d = smin(d, smax(fall, -(b.y + 1.25), 0.05), 0.12);
  } else if (uHair < 18.5) {
    d = smax(skullAt(q) - 0.03, -faceHole(q, 0.64), 0.05); d = smax(d, -(q.y - 0.05 - 0.3 * q.z), 0.1);
    vec3 m = q - vec3(0.12, 0.78, 0.0); m.xy = rot(-0.3) * m.xy; d = smin(d, ellipsoid(m, vec3(0.66 * uWide, 0.34, 0.86)) - 0.06 * noise(vec3(q.x * 8.0, q.y * 3.0, q.z * 2.0) + uSeed), 0.05);
  } else {
    d = ellipsoid(q - vec3(0, 0.48, -0.16), vec3(1.3 * uWide, 1.16, 1.12)); d = smax(d, -faceHole(q, 0.58), 0.14); return d - 0.06 * noise(q * 9.0 + uSeed) - 0.05 * noise(q * 22.0) + 0.05;
  }
  return d - 0.05 * st + 0.02;
}
float moreHats(vec3 q, vec3 b, vec3 s) {
  if (uHat < 7.5) return smax(smax(ellipsoid(q - vec3(0, 0.27, -0.13), vec3(0.94 * uWide, 1.0, 1.03)), abs(q.z - 0.16 + 0.35 * (q.y - 0.6)) - 0.11, 0.05), -(q.y - 0.1), 0.05);
  if (uHat < 8.5) {
    float d = smax(ellipsoid(q - vec3(0, 0.56, -0.02), vec3(0.96, 0.5, 1.08)), -(q.y - 0.42 + 0.12 * q.z), 0.06); d = smin(d, ellipsoid(q - vec3(0, 0.5, 0.72), vec3(0.64, 0.09, 0.42)), 0.08);
    return d - 0.008 * noise(q * 20.0);
  }
  if (uHat < 9.5) {
    float d = ellipsoid(q - vec3(0, 0.22, -0.3), vec3(1.02, 1.04, 0.98)); d = smin(d, ellipsoid(b - vec3(0, -1.0, -0.4), vec3(1.0, 1.1, 0.66)), 0.3);
    d = smax(d, -ellipsoid(q - vec3(0, -0.2, 0.9), vec3(0.78 * uWide, 1.06, 0.98)), 0.07); d = smin(d, capsule(b, vec3(-0.7, -1.2, 0.2), vec3(0.5, -1.75, 0.5), 0.16), 0.2);
    return d - 0.03 * sin(b.y * 8.0 + b.x * 6.0 + 3.0 * noise(b * 1.6 + uSeed));
  }
  if (uHat < 10.5) {
    float d = smax(ellipsoid(q - vec3(0, 0.4, -0.12), vec3(0.9, 0.98, 0.98)), -(q.y - 0.36 + 0.15 * q.z), 0.06) - 0.02 * sin(atan(q.x, q.z) * 28.0);
    d = smin(d, smax(ellipsoid(q - vec3(0, 0.32, -0.1), vec3(0.95, 0.92, 1.02)), abs(q.y - 0.48 + 0.12 * q.z) - 0.15, 0.05), 0.03); return min(d, sphere(q - vec3(0, 1.5, -0.2), 0.28) - 0.08 * noise(q * 14.0));
  }
  if (uHat < 11.5) {
    float d = smax(ellipsoid(q - vec3(0, 0.42, -0.14), vec3(0.94, 0.82, 1.06)), -(q.y - 0.42 + 0.1 * q.z), 0.05); d = smax(d, -(length(vec2(abs(s.x - 0.34) * 2.6, q.z - 0.25)) - 0.3), 0.04);
    return min(d, capsule(s, vec3(0.82 * uWide, 0.4, 0.1), vec3(0.3, -0.86, 0.28), 0.035));
  }
  float d = smax(ellipsoid(q - vec3(0, 0.5, -0.1), vec3(0.84, 0.7, 0.92)), -(q.y - 0.38), 0.04); d = smax(d, q.y - 1.0, 0.08);
  return smin(d, cylinder(q - vec3(0, 0.46 + 0.05 * sin(atan(q.x, q.z) * 3.0 + uSeed), -0.05), 1.32, 0.03, 0.02), 0.05) - 0.008 * sin(60.0 * length(q.xz));
}
float moreCloth(vec3 b, vec3 s, float cloth) {
  if (uWear < 5.5) return smin(cloth, min(torus((b - vec3(0, -1.26 - 0.28 * b.z, -0.32)) * vec3(1, 0.8, 1), 0.6, 0.19), capsule(s, vec3(0.2, -1.5, 0.34), vec3(0.2, -2.1, 0.6), 0.03)), 0.06);
  if (uWear < 6.5) { cloth = min(cloth, torus((b - vec3(0, -1.24 - 0.1 * b.z, -0.26)) * vec3(1, 0.7, 1), 0.46, 0.07)); cloth = min(cloth, box(rot3(s - vec3(0.27, -1.3, 0.16)), vec3(0.09, 0.24, 0.03), 0.025)); return min(cloth, box(b - vec3(0, -1.95, 0.5), vec3(0.12 - 0.05 * (b.y + 1.8), 0.5, 0.06), 0.03)); }
  if (uWear < 7.5) return smin(cloth, torus(b - vec3(0, -1.2, -0.14), 0.5, 0.07), 0.04);
  float w = torus((b - vec3(0, -1.2 - 0.1 * b.z, -0.16)) * vec3(1, 0.75, 1), 0.55, 0.2) - 0.025 * sin(atan(b.x, b.z) * 22.0); return min(cloth, min(w, box(b - vec3(0.28, -1.95, 0.55), vec3(0.17, 0.5, 0.07), 0.05)));
}
`;
