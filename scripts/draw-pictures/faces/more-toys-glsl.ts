/** More small things: 8 mug, 9 gnome, 10 penguin, 11 ice cream, 12 bus, 13 football, 14 bee, 15 tulips in a pot, 16 teapot, 17 snowman, 18 owl. */
export const moreToysGlsl = /* glsl */ `
vec3 turned(vec3 p, float a) { p.xz = rot(a) * p.xz; return p; }
vec2 moreToys(vec3 p) {
  vec2 r = vec2(p.y, 1); vec3 q = turned(p, 0.4), s = vec3(abs(q.x), q.yz);
  if (uKind < 8.5) {
    float body = smax(cylinder(q - vec3(0, 0.95, 0), 0.85, 0.9, 0.08), -cylinder(q - vec3(0, 1.15, 0), 0.75, 0.95, 0.02), 0.03);
    vec3 h = q - vec3(1.0, 0.95, 0); body = smin(body, max(length(vec2(length(h.xy) - 0.44, h.z)) - 0.12, -(h.x + 0.1)), 0.05); r = both(r, vec2(body, 2)); return both(r, vec2(cylinder(q - vec3(0, 0.9, 0), 0.76, 0.75, 0.01), 3));
  }
  if (uKind < 9.5) {
    r = both(r, vec2(smin(cone(q - vec3(0, 0.6, 0), 0.72, 0.5, 0.6), sphere(s - vec3(0.6, 0.75, 0.2), 0.2), 0.1), 2)); r = both(r, vec2(cone(q - vec3(0.05 * sin(q.y * 3.0), 2.15, 0), 0.66, 0.03, 0.85), 3)); r = both(r, vec2(sphere(q - vec3(0, 1.32, 0.52), 0.17), 5));
    float b = ellipsoid(q - vec3(0, 0.95, 0.34), vec3(0.48, 0.6, 0.3)) - 0.04 * sin(q.x * 22.0 + 2.0 * q.y); r = both(r, vec2(b * 0.8, 4)); r = both(r, vec2(sphere(q - vec3(0, 1.35, 0.05), 0.5), 5)); return both(r, vec2(ellipsoid(s - vec3(0.3, 0.08, 0.3), vec3(0.3, 0.18, 0.42)), 6));
  }
  if (uKind < 10.5) {
    r = both(r, vec2(smin(ellipsoid(q - vec3(0, 1.0, 0), vec3(0.78, 1.02, 0.68)), sphere(q - vec3(0, 2.0, 0.05), 0.56), 0.3), 2)); r = both(r, vec2(ellipsoid(s - vec3(0.82, 1.1, 0), vec3(0.14, 0.7, 0.34)), 2)); r = both(r, vec2(cone((q - vec3(0, 1.96, 0.66)).xzy, 0.17, 0.02, 0.2), 3)); r = both(r, vec2(ellipsoid(s - vec3(0.3, 0.07, 0.45), vec3(0.28, 0.09, 0.36)), 3)); return both(r, vec2(sphere(s - vec3(0.22, 2.14, 0.5), 0.085), 6));
  }
  if (uKind < 11.5) {
    r = vec2(p.y + 0.2, 1); r = both(r, vec2(cone(q - vec3(0, 0.85, 0), 0.08, 0.62, 0.95) * 0.9, 4)); float n = 0.05 * noise(q * 5.0); r = both(r, vec2(sphere(q - vec3(-0.28, 2.05, 0), 0.55) - n, 2)); r = both(r, vec2(sphere(q - vec3(0.36, 2.0, 0.1), 0.52) - n, 3)); r = both(r, vec2(sphere(q - vec3(0.02, 2.65, 0.02), 0.52) - n, 5)); return both(r, vec2(sphere(q - vec3(0.1, 3.2, 0.1), 0.15), 6));
  }
  if (uKind < 12.5) {
    q = turned(p, 0.75); s = vec3(q.x, q.y, abs(q.z)); r = both(r, vec2(box(q - vec3(0, 1.25, 0), vec3(1.35, 1.05, 0.6), 0.16), 2)); r = both(r, vec2(cylinder((vec3(abs(q.x), q.yz) - vec3(0.8, 0.32, 0)).xzy, 0.32, 0.63, 0.06), 6)); return both(r, vec2(sphere(vec3(abs(q.x + 1.32) + 0.0, q.y - 0.6, s.z - 0.38), 0.12), 5));
  }
  if (uKind < 13.5) return both(r, vec2(sphere(p - vec3(0, 1.2, 0), 1.2), 2));
  if (uKind < 14.5) {
    q = turned(p, 0.6) - vec3(0, 1.4, 0); s = vec3(abs(q.x), q.yz); r = both(r, vec2(ellipsoid(q, vec3(0.75, 0.72, 1.0)) - 0.02 * noise(q * 20.0), 2)); r = both(r, vec2(sphere(q - vec3(0, 0.12, 0.95), 0.5), 3)); vec3 w = s - vec3(0.55, 0.85, -0.15); w.xy = rot(0.7) * w.xy; r = both(r, vec2(ellipsoid(w, vec3(0.62, 0.05, 0.34)), 4)); r = both(r, vec2(capsule(s, vec3(0.15, 0.5, 1.1), vec3(0.28, 0.95, 1.3), 0.035), 6)); r = both(r, vec2(sphere(s - vec3(0.28, 0.97, 1.31), 0.08), 6)); return both(r, vec2(sphere(s - vec3(0.2, 0.2, 1.36), 0.09), 6));
  }
  if (uKind < 15.5) {
    r = both(r, vec2(pot(p), 2)); float d = 9.0, f = 9.0;
    for (int i = 0; i < 6; i++) { float k = float(i), a = k * 1.05 + 0.4; vec3 o = vec3(0.62 * cos(a) * (0.5 + 0.5 * hash1(k)), 2.2 + 0.5 * hash1(k + 4.0), 0.62 * sin(a)); d = min(d, capsule(p, vec3(0.1 * cos(a), 0.9, 0.1 * sin(a)), o, 0.035)); vec3 l = p - vec3(0.3 * cos(a + 0.5), 1.35, 0.3 * sin(a + 0.5)); d = min(d, ellipsoid(turned(l, a), vec3(0.06, 0.5, 0.14)) * 0.7); float b = ellipsoid(p - o, vec3(0.24, 0.33, 0.24)); b = smax(b, -(o.y + 0.2 + 0.07 * cos(6.0 * atan(p.z - o.z, p.x - o.x)) - p.y + 0.0) * -1.0, 0.02); f = min(f, b); }
    r = both(r, vec2(d, 3)); return both(r, vec2(f * 0.8, 4));
  }
  if (uKind < 16.5) {
    float d = ellipsoid(q - vec3(0, 0.95, 0), vec3(1.0, 0.88, 1.0)); d = smin(d, taper(q, vec3(0.8, 0.75, 0), vec3(1.6, 1.5, 0), 0.3, 0.12), 0.15); vec3 h = q - vec3(-1.05, 1.0, 0); d = smin(d, length(vec2(length(h.xy) - 0.46, h.z)) - 0.1, 0.06); r = both(r, vec2(d, 2)); return both(r, vec2(min(smin(ellipsoid(q - vec3(0, 1.7, 0), vec3(0.55, 0.2, 0.55)), cylinder(q - vec3(0, 1.62, 0), 0.6, 0.04, 0.03), 0.05), sphere(q - vec3(0, 1.98, 0), 0.15)), 3));
  }
  if (uKind < 17.5) {
    float n = 0.02 * noise(q * 9.0); r = both(r, vec2(sphere(q - vec3(0, 0.7, 0), 0.85) - n, 2)); r = both(r, vec2(sphere(q - vec3(0, 1.75, 0), 0.6) - n, 2)); r = both(r, vec2(cone((q - vec3(0.02, 1.76, 0.75)).xzy, 0.1, 0.01, 0.28), 3)); r = both(r, vec2(sphere(s - vec3(0.2, 1.94, 0.53), 0.07), 6)); r = both(r, vec2(sphere(q - vec3(0, 1.0, 0.82), 0.07), 6)); r = both(r, vec2(sphere(q - vec3(0, 0.65, 0.86), 0.07), 6)); r = both(r, vec2(torus(q - vec3(0, 1.3, 0), 0.5, 0.14), 4)); r = both(r, vec2(box(q - vec3(-0.35, 1.0, 0.62), vec3(0.12, 0.32, 0.07), 0.05), 4)); return both(r, vec2(min(cylinder(q - vec3(0, 2.24, 0), 0.62, 0.04, 0.02), cylinder(q - vec3(0, 2.5, 0), 0.4, 0.28, 0.03)), 6));
  }
  r = both(r, vec2(smin(ellipsoid(q - vec3(0, 1.15, 0), vec3(0.88, 1.15, 0.75)), cone(s - vec3(0.45, 2.2, 0.1), 0.22, 0.02, 0.25), 0.14) - 0.015 * noise(q * 16.0), 2)); r = both(r, vec2(sphere(s - vec3(0.32, 1.62, 0.5), 0.3), 4)); r = both(r, vec2(sphere(s - vec3(0.3, 1.62, 0.68), 0.15), 6)); r = both(r, vec2(cone((q - vec3(0, 1.38, 0.78)).xzy, 0.12, 0.02, 0.16), 3)); r = both(r, vec2(ellipsoid(s - vec3(0.84, 1.0, 0), vec3(0.14, 0.7, 0.42)), 5)); return both(r, vec2(ellipsoid(s - vec3(0.28, 0.06, 0.5), vec3(0.2, 0.09, 0.26)), 3));
}
void paintToy(float id, vec3 p, vec3 n, inout Surface s) {
  vec3 q = turned(p, 0.4); s.color = id < 2.5 ? uA : id < 3.5 ? uB : vec3(0.82, 0.8, 0.76);
  if (uKind < 8.5) { if (id < 2.5) { float band = smoothstep(0.03, 0.02, abs(q.y - 0.75)) + smoothstep(0.03, 0.02, abs(q.y - 1.15)); s.color = mix(uA, uB, min(band, 1.0)); s.gloss = 0.7; } else s.color = mix(vec3(0.12, 0.05, 0.02), vec3(0.5, 0.3, 0.14), smoothstep(0.55, 0.5, length(q.xz) + 0.06 * noise(q.xz * 8.0))); return; }
  if (uKind < 9.5) { if (id > 4.5) s.color = vec3(0.72, 0.42, 0.3); if (id > 5.5) s.color = vec3(0.12, 0.07, 0.04); return; }
  if (uKind < 10.5) { if (id < 2.5 && q.z > 0.1) s.color = mix(uA, vec3(0.85), smoothstep(0.5, 0.42, length(vec2(q.x, max(abs(q.y - 1.1) - 0.55, 0.0))))); if (id > 5.5) s.color = vec3(0.01); return; }
  if (uKind < 11.5) { s.gloss = 0.3; if (id > 3.5) s.color = vec3(0.62, 0.36, 0.14) * (0.75 + 0.35 * step(0.2, fract((q.y + atan(q.z, q.x) * 0.6) * 4.0)) * step(0.2, fract((q.y - atan(q.z, q.x) * 0.6) * 4.0))); if (id > 4.5) s.color = vec3(0.9, 0.82, 0.62); if (id > 5.5) s.color = vec3(0.6, 0.02, 0.03); return; }
  if (uKind < 12.5) { vec3 b = turned(p, 0.75); if (id < 2.5) { bool pane = abs(b.y - 1.72) < 0.28 || (abs(b.y - 0.98) < 0.2 && uB.r > uB.b); pane = pane && (abs(b.z) > 0.55 ? fract(b.x * 1.75) > 0.14 && abs(b.x) < 1.2 : abs(b.x) > 1.2 && abs(b.z) < 0.46); s.color = b.y > 2.2 ? uA * 0.8 : pane ? vec3(0.03, 0.06, 0.09) : abs(b.y - 1.33) < 0.06 ? uB : uA; s.gloss = pane ? 0.9 : 0.5; } else if (id < 5.5) { s.color = vec3(0.95, 0.85, 0.5); s.glow = 0.6; } else s.color = vec3(0.02); return; }
  if (uKind < 13.5) { vec3 f = normalize(p - vec3(0, 1.2, 0)); float best = -1.0, next = -1.0; for (int i = 0; i < 12; i++) { float k = float(i), z = mod(k, 2.0) < 0.5 ? 0.447 : -0.447, a = k * 1.2566 * 0.5; vec3 c = i == 0 ? vec3(0, 1, 0) : i == 11 ? vec3(0, -1, 0) : vec3(0.894 * cos(a), z, 0.894 * sin(a)); float d = dot(f, c); if (d > best) { next = best; best = d; } else next = max(next, d); } s.color = best > 0.93 ? uB : uA; s.color *= 1.0 - 0.4 * smoothstep(0.012, 0.0, abs(best - 0.93)) - 0.35 * smoothstep(0.012, 0.0, best - next); s.gloss = 0.4; return; }
  if (uKind < 14.5) { vec3 b = turned(p, 0.6); if (id < 2.5) s.color = mix(uA, vec3(0.03), step(0.0, sin(b.z * 8.0 + 0.6))); else if (id < 3.5) s.color = vec3(0.05); else if (id < 4.5) s.color = vec3(0.75, 0.85, 0.95); else s.color = vec3(0.01); if (id > 2.5 && id < 3.5) s.color = uA; return; }
  if (uKind < 15.5) { if (id < 2.5) s.color = uA * (0.85 + 0.3 * fbm(p * 8.0)); else if (id < 3.5) s.color = vec3(0.08, 0.26, 0.06) * (0.7 + 0.5 * noise(p * 6.0)); else s.color = mix(uB, uB * vec3(1.1, 0.8, 0.5), noise(p * 3.0)); return; }
  if (uKind < 16.5) { if (id < 2.5 && abs(q.y - 0.95) < 0.34) { vec2 g = vec2(atan(q.z, q.x) * 3.0, q.y * 3.4); s.color = mix(uA, uB, smoothstep(0.3, 0.26, length(fract(g) - 0.5))); } s.gloss = 0.75; return; }
  if (uKind < 17.5) { if (id < 2.5) { s.color = vec3(0.84, 0.87, 0.92); s.gloss = 0.1; } else if (id < 3.5) s.color = vec3(0.85, 0.32, 0.05); else if (id < 5.5) s.color = uA * (0.7 + 0.4 * step(0.5, fract(atan(q.z, q.x) * 3.0))); else s.color = vec3(0.015); return; }
  if (id < 2.5) { float belly = smoothstep(0.5, 0.4, length(vec2(q.x, (q.y - 0.75) * 0.75))) * step(0.2, q.z); s.color = mix(uA * (0.75 + 0.4 * noise(q * 8.0)), uB * (0.7 + 0.3 * step(0.5, fract(q.y * 5.0 + 0.3 * cos(q.x * 14.0)))), belly); } else if (id < 3.5) s.color = vec3(0.85, 0.5, 0.1); else if (id < 4.5) s.color = vec3(0.85, 0.82, 0.74); else if (id < 5.5) s.color = uA * 0.7; else s.color = vec3(0.01); if (id > 5.5) s.gloss = 0.85;
}
`;
