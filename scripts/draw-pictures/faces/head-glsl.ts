import { studioGlsl } from '../paint/glsl.ts';
import { moreHairGlsl } from './hair-glsl.ts';

/**
 * One portrait: skull, features, hair, headwear and shoulders as distance functions. Numbers choose the style:
 * uHair 0 bald, 1 short, 2 long, 3 curly, 4 bun, 5 bob, 6 ring of hair, 7 side parting, 8 tail, 9 cropped.
 * uHat 0 none, 1 hijab, 2 turban, 3 cap, 4 woollen hat, 5 headphones, 6 sun hat. Higher numbers: hair-glsl.ts.
 */
export const headGlsl = /* glsl */ `${studioGlsl}
uniform float uHair, uHat, uGlasses, uBeard, uWear, uYaw, uTilt, uNod, uSmile, uAge, uEarrings, uFreckles, uMan, uJaw, uWide, uNose, uLips, uBrow, uLid, uGaze, uSeed;
uniform vec3 uSkin, uHairColor, uWearColor, uWearColor2, uHatColor, uIris, uLipColor;
vec3 rot3(vec3 p) { p.xy = rot(-0.55) * p.xy; p.yz = rot(0.5) * p.yz; return p; }
float side(float x) { return sqrt(x * x + 0.0006); }
vec3 headSpace(vec3 p) {
  p.y += 0.55; p.xz = rot(uYaw) * p.xz; p.yz = rot(uNod) * p.yz; p.xy = rot(uTilt) * p.xy; p.y -= 0.55;
  return p;
}
float skullAt(vec3 q) { return ellipsoid(q - vec3(0, 0.2, -0.1), vec3(0.76 * uWide, 0.84, 0.88)); }
float skin(vec3 q) {
  float x = side(q.x); vec3 s = vec3(x, q.yz);
  float d = skullAt(q);
  d = smin(d, ellipsoid(q - vec3(0, -0.36, 0.12), vec3(0.55 * uJaw, 0.6, 0.6)), 0.34);
  d = smin(d, ellipsoid(q - vec3(0, -0.82, 0.36), vec3(0.22 * uJaw, 0.13, 0.2)), 0.26);
  d = smin(d, sphere(s - vec3(0.4, -0.16 + 0.03 * uSmile, 0.4), 0.26), 0.24);
  d = smin(d, capsule(s, vec3(0.1, 0.28, 0.69), vec3(0.42, 0.27, 0.54), 0.06), 0.16 + 0.04 * uMan);
  d = smax(d, -ellipsoid(s - vec3(0.3, 0.08, 0.92), vec3(0.23, 0.15, 0.2)), 0.22);
  d = smin(d, taper(q, vec3(0, 0.2, 0.7), vec3(0, -0.17, 0.93 * uNose), 0.05, 0.1 * uNose), 0.13);
  d = smin(d, sphere(s - vec3(0.1 * uNose, -0.21, 0.8), 0.075), 0.08);
  float bend = 0.46 * uSmile * q.x * q.x;
  d = smin(d, ellipsoid(q - vec3(0, -0.455 + bend, 0.68), vec3(0.25, 0.045 * uLips, 0.09)), 0.07);
  d = smin(d, ellipsoid(q - vec3(0, -0.545 + bend, 0.67), vec3(0.2, 0.06 * uLips, 0.09)), 0.06);
  d += 0.035 * exp(-220.0 * pow(q.y + 0.498 - bend, 2.0)) * smoothstep(0.34, 0.2, x) * smoothstep(0.3, 0.6, q.z);
  d = smin(d, ellipsoid(s - vec3(0.77 * uWide, 0.02, -0.1), vec3(0.09, 0.23, 0.16)), 0.05);
  float lids = max(sphere(s - vec3(0.295, 0.085, 0.56), 0.2), -(q.y - 0.085 - (0.075 - 0.06 * uLid)));
  float low = max(sphere(s - vec3(0.295, 0.085, 0.56), 0.193), q.y - 0.085 + 0.085 - 0.03 * uSmile);
  return smin(smin(d, lids, 0.03), low, 0.03);
}
float strands(vec3 q) { return noise(vec3(atan(q.x, q.z + 0.2) * 16.0, q.y * 1.6, length(q.xz) * 9.0 + uSeed)); }
float faceHole(vec3 q, float top) {
  return ellipsoid(q - vec3(0, top - 0.72, 0.86), vec3(0.63 * uWide, 0.74, 0.62));
}
${moreHairGlsl}
float hair(vec3 q, vec3 b) {
  if (uHair < 0.5) return 9.0;
  float st = strands(q), d = 9.0; vec3 s = vec3(side(q.x), q.yz);
  float cap = ellipsoid(q - vec3(0, 0.25, -0.14), vec3(0.85 * uWide, 0.9, 0.94));
  if (uHair > 9.5) return moreHair(q, b, s, cap, st);
  if (uHair < 1.5) {
    d = cap - 0.05 * smoothstep(0.2, 0.9, q.y) - 0.05 * noise(q * 5.0 + uSeed);
    d = smax(d, -faceHole(q + vec3(0, 0, 0.0), 0.58), 0.1); d = smax(d, -(q.y + 0.12 + 0.5 * max(-q.z, 0.0)), 0.08);
  } else if (uHair < 2.5) {
    d = smax(cap - 0.05, -faceHole(q - vec3(0.04, 0, 0), 0.6), 0.08);
    float fall = smax(ellipsoid(b - vec3(0, -0.75, -0.34), vec3(0.92 * uWide, 1.25, 0.5)), -faceHole(q, 0.6), 0.1);
    fall = smin(fall, capsule(s, vec3(0.76, 0.1, 0.05), vec3(0.8, -1.25, 0.12), 0.17), 0.2); d = smin(d, fall, 0.18);
  } else if (uHair < 3.5) {
    d = ellipsoid(q - vec3(0, 0.33, -0.2), vec3(1.1 * uWide, 1.05, 1.02));
    d = smax(d, -faceHole(q, 0.55), 0.12); d -= 0.16 * noise(q * 5.5 + uSeed) + 0.07 * noise(q * 12.0) - 0.1;
  } else if (uHair < 4.5) {
    d = smax(cap - 0.02, -faceHole(q, 0.66), 0.06); d = smin(d, sphere(q - vec3(0.05, 1.12, -0.42), 0.33), 0.06);
    d = smax(d, -(q.y + 0.35 + 0.4 * q.z), 0.1);
  } else if (uHair < 5.5) {
    d = smax(cap - 0.07, -faceHole(q, 0.44), 0.05);
    float fall = smax(ellipsoid(q - vec3(0, -0.3, -0.2), vec3(0.98 * uWide, 0.72, 0.74)), -faceHole(q, 0.55), 0.08); d = smin(d, fall, 0.12);
  } else if (uHair < 6.5) {
    d = smax(cap - 0.02, q.y - 0.33 + 0.25 * q.z, 0.1); d = smax(d, q.z - 0.15, 0.1); d = smax(d, -(q.y + 0.3), 0.1);
  } else if (uHair < 7.5) {
    vec3 m = q; m.xy = rot(-0.2) * m.xy;
    d = ellipsoid(m - vec3(0.03, 0.36, -0.1), vec3(0.83 * uWide, 0.92, 0.97)) - 0.04 * noise(q * 4.0);
    d = smax(d, -faceHole(q - vec3(-0.16, 0, 0), 0.58), 0.08); d = smax(d, -(q.y + 0.15 + 0.4 * max(-q.z, 0.0)), 0.08);
  } else if (uHair < 8.5) {
    d = smax(cap - 0.02, -faceHole(q, 0.62), 0.06); d = smax(d, -(q.y + 0.3 + 0.4 * q.z), 0.1);
    d = smin(d, taper(q, vec3(0.3, 0.75, -0.9), vec3(0.75, -0.75, -0.6), 0.26, 0.1), 0.12);
  } else {
    d = smax(skullAt(q) - 0.035, -faceHole(q, 0.6), 0.06); d = smax(d, -(q.y + 0.05 - 0.4 * q.z), 0.1);
    return d - 0.012 * noise(q * 30.0);
  }
  return d - (uHair > 2.5 && uHair < 3.5 ? 0.0 : 0.05 * st - 0.02);
}
float beard(vec3 q) {
  if (uBeard < 0.5) return 9.0;
  float bend = 0.46 * uSmile * q.x * q.x, x = side(q.x), tache = capsule(vec3(x, q.y - bend, q.z), vec3(0.03, -0.37, 0.79), vec3(0.26, -0.45, 0.62), 0.055);
  tache -= 0.025 * strands(q * 2.0);
  if (uBeard < 1.5) return tache;
  float grow = uBeard > 2.5 ? 0.13 : 0.05;
  float d = smin(ellipsoid(q - vec3(0, -0.38, 0.12), vec3(0.57 * uJaw, 0.62, 0.62)), ellipsoid(q - vec3(0, -0.82 - grow * 0.7, 0.36), vec3(0.24 * uJaw, 0.16 + grow, 0.22)), 0.26) - grow;
  d = smax(d, q.y + 0.42 - 1.1 * x * x, 0.06); d = smax(d, -ellipsoid(q - vec3(0, -0.5 + bend, 0.8), vec3(0.25, 0.1, 0.4)), 0.04);
  d -= 0.05 * strands(q * 1.6) + 0.03 * noise(q * 12.0) - 0.02;
  return min(d, tache);
}
float hat(vec3 q, vec3 b) {
  if (uHat < 0.5) return 9.0; vec3 s = vec3(side(q.x), q.yz); if (uHat > 6.5) return moreHats(q, b, s);
  if (uHat < 1.5) {
    float d = ellipsoid(q - vec3(0, 0.16, -0.14), vec3(0.94, 1.0, 1.02));
    d = smin(d, cone(b - vec3(0, -1.05, -0.12), 1.15, 0.62, 0.62) - 0.06, 0.3);
    d = smin(d, ellipsoid(b - vec3(0.0, -0.98, 0.2), vec3(0.62, 0.34, 0.5)), 0.15);
    d = smax(d, -ellipsoid(q - vec3(0, -0.16, 0.95), vec3(0.57 * uWide, 0.72, 0.75)), 0.07);
    return d - 0.025 * sin(b.y * 9.0 + b.x * 5.0 + 3.0 * noise(b * 1.6 + uSeed)) * smoothstep(0.3, -0.7, b.y);
  }
  if (uHat < 2.5) {
    float d = ellipsoid(q - vec3(0, 0.52, -0.12), vec3(0.96, 0.72, 1.0)); vec3 m = q; m.xy = rot(0.5 * sign(q.x)) * m.xy;
    d = smax(d, -(q.y - 0.3 - 0.18 * smoothstep(0.5, 0.0, s.x) * step(0.0, q.z)), 0.1);
    return d - 0.03 * abs(sin(m.y * 13.0)) ;
  }
  if (uHat < 3.5) {
    float d = smax(ellipsoid(q - vec3(0, 0.32, -0.1), vec3(0.86, 0.84, 0.95)), -(q.y - 0.38), 0.04);
    return min(d, max(cylinder(q - vec3(0, 0.46 - 0.16 * q.x * q.x - 0.12 * (q.z - 0.7), 0.72), 0.62, 0.035, 0.03), -(q.z - 0.4)));
  }
  if (uHat < 4.5) {
    float d = smax(ellipsoid(q - vec3(0, 0.38, -0.12), vec3(0.88, 0.95, 0.96)), -(q.y - 0.36 + 0.15 * q.z), 0.06) - 0.02 * sin(atan(q.x, q.z) * 34.0);
    return smin(d, smax(ellipsoid(q - vec3(0, 0.32, -0.1), vec3(0.93, 0.9, 1.0)), abs(q.y - 0.46 + 0.12 * q.z) - 0.13, 0.05), 0.03);
  }
  if (uHat < 5.5) {
    float band = length(vec2(length(q.xy - vec2(0, 0.22)) - 1.0, q.z + 0.08)) - 0.075; band = max(band, -q.y + 0.1);
    vec3 c = s - vec3(0.95 * uWide, 0.0, -0.06); return min(band, cylinder(c.yxz, 0.28, 0.13, 0.08));
  }
  float d = smax(ellipsoid(q - vec3(0, 0.5, -0.1), vec3(0.86, 0.75, 0.92)), -(q.y - 0.4), 0.04);
  return smin(d, ellipsoid(q - vec3(0, 0.42 - 0.12 * q.x * q.x, -0.05), vec3(1.55, 0.06, 1.5)), 0.05);
}
float glasses(vec3 q) {
  if (uGlasses < 0.5) return 9.0; vec3 s = vec3(side(q.x), q.yz);
  vec3 e = s - vec3(0.315, 0.06, 0.86 - 0.12 * s.x); float ring = uGlasses < 1.5 ? length(e.xy) - 0.235 : length(max(abs(e.xy) - vec2(0.15, 0.09), 0.0)) - 0.1;
  float d = length(vec2(ring, e.z)) - (uGlasses < 1.5 ? 0.022 : 0.036);
  if (uGlasses > 2.5) d = min(d, max(ring, abs(e.z) - 0.012));
  d = min(d, capsule(s, vec3(0.0, 0.11, 0.92), vec3(0.1, 0.1, 0.88), 0.024));
  return min(d, capsule(s, vec3(0.55, 0.1, 0.78), vec3(0.86 * uWide, 0.1, -0.1), 0.026));
}
vec2 wear(vec3 b) {
  float neck = taper(b, vec3(0, -0.5, -0.16), vec3(0, -1.45, -0.28), 0.36 + 0.05 * uMan, 0.42 + 0.06 * uMan);
  vec3 s = vec3(side(b.x), b.yz);
  float w = 1.05 + 0.16 * uMan, d = taper(s, vec3(0.25, -1.5, -0.28), vec3(w, -1.92, -0.32), 0.42, 0.42);
  d = smin(d, ellipsoid(b - vec3(0, -2.6, -0.2), vec3(w + 0.2, 1.15, 0.72)), 0.3);
  float cloth = d - 0.015 * noise(b * 3.0 + uSeed), bare = smin(neck, d + 0.04, 0.12);
  if (uWear < 0.5) cloth = smax(cloth, -torus(b - vec3(0, -1.2, 0.0), 0.1, 0.5), 0.04);
  else if (uWear < 1.5) { cloth = min(cloth, torus((b - vec3(0, -1.22 - 0.2 * b.z, -0.2)) * vec3(1, 0.8, 1), 0.5, 0.13)); }
  else if (uWear < 2.5) { cloth = smax(cloth, -max(s.x * 2.2 - 0.34 - (b.y + 1.62), -b.z), 0.04); cloth = min(cloth, box(rot3(s - vec3(0.3, -1.27, 0.12)), vec3(0.09, 0.27, 0.025), 0.025)); cloth = min(cloth, torus((b - vec3(0, -1.24 - 0.1 * b.z, -0.26)) * vec3(1, 0.7, 1), 0.46, 0.06)); }
  else if (uWear < 3.5) cloth = smin(cloth, cone(b - vec3(0, -1.22, -0.22), 0.56, 0.47, 0.24) - 0.05, 0.1);
  else if (uWear > 4.5) cloth = moreCloth(b, s, cloth);
  else cloth = smax(cloth, -ellipsoid(b - vec3(0, -1.15, 0.5), vec3(0.5, 0.62, 0.7)), 0.03);
  return both(vec2(bare, 1), vec2(cloth, 4));
}
vec2 map(vec3 p) {
  vec3 q = headSpace(p), b = p; b.xz = rot(uYaw * 0.35) * b.xz;
  vec2 r = vec2(skin(q), 1);
  if (p.y < -0.3) { vec2 w = wear(b); r = both(vec2(smin(r.x, w.y < 1.5 ? w.x : 9.0, 0.1), 1), w.y < 1.5 ? vec2(9, 1) : w); float bare = taper(b, vec3(0, -0.5, -0.16), vec3(0, -1.45, -0.28), 0.36 + 0.05 * uMan, 0.42 + 0.06 * uMan); if (bare < r.x) r = vec2(smin(bare, skin(q), 0.1), 1); }
  vec3 s = vec3(side(q.x), q.yz);
  r = both(r, vec2(sphere(s - vec3(0.295, 0.085, 0.56), 0.185), 2));
  if (uHat < 0.5 || uHat > 2.5) { float h = hair(q, vec3(q.x, b.y, q.z)); if (uHat > 2.5 && (uHat < 4.5 || uHat > 5.5) && (uHat < 6.5 || uHat > 7.5) && (uHat < 8.5 || uHat > 9.5)) h = smax(h, q.y - 0.5, 0.05); r = both(r, vec2(h * 0.8, 3)); }
  r = both(r, vec2(beard(q) * 0.8, 7)); r = both(r, vec2(hat(q, b) * 0.8, 5)); r = both(r, vec2(glasses(q), 6));
  if (uEarrings > 0.5) r = both(r, vec2(min(sphere(s - vec3(0.83 * uWide, -0.24, -0.04), 0.06), uEarrings > 1.5 ? length(vec2(length(s.yz - vec2(-0.42, -0.04)) - 0.14, s.x - 0.83 * uWide)) - 0.022 : 9.0), 8));
  return r;
}
`;

/** How the portrait's materials are coloured. */
export const headPaintGlsl = /* glsl */ `
vec3 backdrop(vec3 rd) {
  vec3 f = normalize(uTarget - uEye), r = normalize(cross(f, vec3(sin(uRoll), cos(uRoll), 0))), u = cross(r, f);
  float z = max(abs(dot(rd, f)), 0.3); vec2 uv = vec2(dot(rd, r), dot(rd, u)) / z * uLens * 0.5 + 0.5;
  return pow(textureLod(uTexture, clamp(uv, 0.004, 0.996), 0.0).rgb, vec3(2.2)) * 1.05;
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  vec3 q = headSpace(p); float x = side(q.x);
  if (id < 1.5) {
    float bend = 0.46 * uSmile * q.x * q.x, front = smoothstep(0.2, 0.5, q.z);
    vec3 c = uSkin * (0.93 + 0.14 * fbm(q * 4.0 + uSeed)); vec3 red = uSkin * vec3(1.12, 0.72, 0.66);
    c = mix(c, red, 0.55 * exp(-9.0 * dot(vec2(x - 0.42, q.y + 0.2), vec2(x - 0.42, q.y + 0.2))) * front);
    c = mix(c, red, 0.5 * exp(-40.0 * dot(q.xy - vec2(0, -0.18), q.xy - vec2(0, -0.18))) * front + 0.5 * smoothstep(0.72, 0.82, x) * step(q.y, 0.3));
    c *= 1.0 - 0.22 * exp(-26.0 * dot(vec2(x - 0.3, q.y - 0.03) * vec2(0.8, 1.3), vec2(x - 0.3, q.y - 0.03))) * front;
    c *= 1.0 - (0.1 + 0.3 * uAge) * exp(-900.0 * pow(x - 0.19 - 0.28 * (-q.y - 0.22), 2.0)) * smoothstep(-0.2, -0.3, q.y) * smoothstep(-0.56, -0.45, q.y) * front;
    c *= 1.0 - 0.25 * uAge * smoothstep(0.75, 1.0, sin(q.y * 62.0 + 1.5 * noise(q.xy * 4.0))) * smoothstep(0.4, 0.5, q.y) * smoothstep(0.5, 0.3, x) * front;
    c *= 1.0 - 0.2 * uAge * exp(-700.0 * pow(q.y + 0.09 - 0.05 * cos((x - 0.3) * 8.0), 2.0)) * smoothstep(0.18, 0.1, abs(x - 0.3)) * front;
    if (uMan > 0.5 && uBeard < 2.0) c = mix(c, c * vec3(0.72, 0.74, 0.8), 0.55 * smoothstep(-0.34, -0.5, q.y - 0.8 * x * x) * front * step(-1.1, q.y));
    float lip = smoothstep(0.27, 0.2, x) * smoothstep(0.085 * uLips, 0.055 * uLips, abs(q.y + 0.5 - bend + 0.02 * cos(x * 12.0))) * smoothstep(0.4, 0.55, q.z);
    c = mix(c, uLipColor, 0.8 * lip);
    float seam = abs(q.y + 0.498 - bend), open = uSmile > 0.75 ? 0.055 * smoothstep(0.29, 0.12, x) : 0.0;
    c = mix(c, uLipColor * 0.16, smoothstep(0.018, 0.006, seam - open * 0.8) * smoothstep(0.34, 0.28, x) * front * 0.95);
    if (open > 0.0) c = mix(c, vec3(0.86, 0.82, 0.74), smoothstep(0.012, 0.0, abs(q.y + 0.49 - bend) - open * 0.55) * front);
    float by = 0.33 + 0.05 * uBrow - 0.5 * pow(x - 0.26, 2.0) + 0.06 * smoothstep(0.2, 0.05, x) * (uBrow - 0.5), hairs = noise(vec2(x * 50.0 - q.y * 30.0, q.y * 14.0));
    float brow = smoothstep(0.05 + 0.02 * uMan, 0.02, abs(q.y - by)) * smoothstep(0.06, 0.13, x) * smoothstep(0.52, 0.4, x) * front;
    c = mix(c, uHairColor * 0.55, brow * (0.7 + 0.4 * hairs));
    float ly = q.y - 0.085 - (0.075 - 0.06 * uLid), inEye = smoothstep(0.2, 0.16, length(vec2(x - 0.295, (q.y - 0.085) * 1.1)));
    c = mix(c, vec3(0.02, 0.012, 0.01), smoothstep(0.035, 0.0, abs(ly)) * inEye * (uMan > 0.5 ? 0.55 : 0.9) * step(0.55, q.z));
    if (uHair > 8.5 || uHair < 0.5) c = mix(c, mix(c, uHairColor, 0.35), smoothstep(0.45, 0.62, q.y + 0.2 * (0.6 - q.z)) * (uHair > 8.5 ? 1.0 : 0.25));
    if (uNose < 0.94 && uAge < 0.3) c *= 1.0 - 0.25 * smoothstep(0.72, 0.8, noise(q.xy * 26.0)) * exp(-8.0 * q.y * q.y) * front * smoothstep(0.6, 0.2, x);
    if (uFreckles > 0.5) c *= 1.0 - 0.4 * smoothstep(0.7, 0.78, noise(q.xy * 30.0 + uSeed)) * exp(-14.0 * pow(q.y + 0.08, 2.0)) * front * smoothstep(0.62, 0.3, x);
    s.color = c; s.gloss = 0.28; s.soft = 0.55;
  } else if (id < 2.5) {
    vec3 e = normalize(vec3(q.x - sign(q.x) * 0.295, q.y - 0.085, q.z - 0.56)); vec2 g = e.xy - vec2(uGaze, 0.0); float r = length(g);
    vec3 c = vec3(0.78, 0.74, 0.7); c = mix(c, uIris * (0.5 + 0.9 * noise(vec2(atan(g.y, g.x) * 6.0, r * 20.0))), smoothstep(0.5, 0.46, r));
    c = mix(c, uIris * 0.15, smoothstep(0.4, 0.48, r) * smoothstep(0.54, 0.48, r)); c = mix(c, vec3(0.006), smoothstep(0.24, 0.2, r));
    c *= 0.35 + 0.65 * smoothstep(0.46, 0.1, e.y); c += vec3(1.6) * smoothstep(0.1, 0.05, length(g - vec2(-0.14, 0.17)));
    s.color = c; s.gloss = 0.75;
  } else if (id > 7.5) {
    s.color = vec3(0.75, 0.5, 0.16); s.gloss = 0.85; s.metal = 0.8;
  } else if (id < 3.5 || id > 6.5) {
    float st = strands(q), f = uHair > 2.5 && uHair < 3.5 ? fbm(q * 9.0) : 0.6 * st + 0.4 * noise(q * 22.0);
    s.color = uHairColor * (0.5 + 1.0 * f); if (uAge > 0.45 && uAge < 0.8) s.color = mix(s.color, vec3(0.24), 0.3 * st);
    s.gloss = id > 6.5 ? 0.12 : uHair > 2.5 && uHair < 3.5 ? 0.1 : 0.34; s.soft = 0.35; if (uHat > 0.5 && id < 3.5) s.color *= 0.8;
  } else if (id < 4.5) {
    float wx = side(p.x); s.color = uWearColor; s.gloss = 0.1; s.soft = 0.2;
    if (uWear > 0.5 && uWear < 1.5) { float v = wx - 0.2 * (p.y + 2.6); if (v < 0.16 && p.z > 0.0) s.color = uWearColor2; s.color *= 0.85 + 0.3 * smoothstep(0.0, 0.03, abs(v - 0.16)); }
    if (uWear > 2.5 && uWear < 3.5) s.color *= 0.8 + 0.3 * abs(sin(p.x * 26.0)) ;
    if (uWear < 0.5 && hash1(uSeed) > 0.6) s.color = mix(s.color, uWearColor2, step(0.5, fract(p.y * 3.4)));
    if (uWear > 1.5 && uWear < 2.5 && hash1(uSeed) > 0.5) s.color *= 0.8 + 0.3 * step(0.5, fract(p.x * 5.0)) * step(0.5, fract(p.y * 5.0));
    if (uWear > 5.5 && uWear < 6.5 && wx < 0.2 && p.y < -1.4 && p.z > 0.42) s.color = uWearColor2 * (0.75 + 0.35 * step(0.5, fract((p.x + p.y) * 6.0)));
    if (uWear > 6.5 && uWear < 7.5) { bool strap = abs(wx - 0.62) < 0.13 || (p.y < -2.05 && wx < 0.75); if (strap && p.z > -0.3) s.color = uWearColor2 * (0.9 + 0.2 * noise(p * 60.0)); }
    if (uWear > 7.5 && p.y > -1.5 && wx < 0.8) s.color = mix(uWearColor2, uWearColor2 * 0.45, step(0.6, fract(atan(p.x, p.z) * 3.0)));
    s.color *= 0.88 + 0.24 * fbm(p * 7.0);
  } else if (id < 5.5) {
    s.color = uHatColor * (0.85 + 0.3 * fbm(p * 6.0)); s.gloss = uHat > 4.5 && uHat < 5.5 ? 0.55 : 0.08; s.soft = 0.25;
    if (uHat > 11.5) s.color = mix(vec3(0.62, 0.43, 0.2), uHatColor, step(abs(q.y - 0.58), 0.11) * step(length(q.xz), 1.0)) * (0.75 + 0.4 * noise(vec2(atan(q.x, q.z) * 30.0, length(q.xz) * 50.0)));
    if (uHat > 7.5 && uHat < 8.5) s.color *= 0.75 + 0.25 * step(0.5, fract(q.x * 6.0)) + 0.2 * step(0.5, fract(q.z * 6.0));
    if (uHat > 9.5 && uHat < 10.5) s.color = q.y > 1.2 ? vec3(0.75, 0.72, 0.66) : s.color * (0.7 + 0.4 * abs(sin(atan(q.x, q.z) * 14.0)));
    if (uHat > 3.5 && uHat < 4.5) s.color *= 0.7 + 0.4 * abs(sin(atan(q.x, q.z) * 17.0));
  } else { s.color = uGlasses > 2.5 ? vec3(0.008) : uGlasses < 1.5 ? vec3(0.12, 0.08, 0.04) : vec3(0.012, 0.01, 0.01); s.gloss = 0.8; }
}
`;
