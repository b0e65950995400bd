import { moreToysGlsl } from './more-toys-glsl.ts';

/** Small things on a coloured ground: 0 cactus, 1 leafy plant, 2 robot, 3 ghost, 4 duck, 5 mushroom, 6 avocado, 7 rocket, and those of more-toys-glsl.ts. */
export const toysGlsl = /* glsl */ `
uniform float uKind; uniform vec3 uA, uB, uC;
vec3 backdrop(vec3 rd) { return uC * (0.85 + 0.5 * smoothstep(-0.5, 0.6, rd.y)) + 0.6 * smoothstep(0.7, 0.98, dot(rd, normalize(uSun))); }
float pot(vec3 p) { return smin(cone(p - vec3(0, 0.42, 0), 0.42, 0.6, 0.4), cylinder(p - vec3(0, 0.8, 0), 0.66, 0.1, 0.04), 0.04); }
${moreToysGlsl}
vec2 map(vec3 p) {
  if (uKind > 7.5) return moreToys(p);
  vec2 r = vec2(p.y, 1); vec3 s = vec3(abs(p.x), p.yz);
  if (uKind < 0.5) {
    r = both(r, vec2(pot(p), 2)); float a = atan(p.z, p.x); float d = ellipsoid(p - vec3(0, 1.6, 0), vec3(0.5, 0.95, 0.5)) + 0.035 * cos(a * 14.0);
    vec3 e = s - vec3(0.45, 1.7, 0); d = smin(d, min(capsule(e, vec3(0), vec3(0.38, 0.06, 0), 0.19), capsule(e, vec3(0.38, 0.06, 0), vec3(0.4, 0.5, 0), 0.19)), 0.1); r = both(r, vec2(d * 0.8, 3)); return both(r, vec2(sphere(p - vec3(0.1, 2.55, 0.1), 0.15) - 0.04 * sin(a * 6.0), 4));
  }
  if (uKind < 1.5) {
    r = both(r, vec2(pot(p), 2)); float d = 9.0;
    for (int i = 0; i < 9; i++) { float f = float(i), a = f * 2.4, t = 0.45 + 0.09 * f; vec3 q = p - vec3(0, 0.9, 0); q.xz = rot(a) * q.xz; d = min(d, capsule(q, vec3(0), vec3(0.7 * sin(1.6 - t), 1.5 * t, 0), 0.03)); vec3 l = q - vec3(0.7 * sin(1.6 - t) + 0.16, 1.5 * t + 0.1, 0); l.xy = rot(0.5) * l.xy; d = min(d, ellipsoid(l + vec3(0, 0.25 * l.x * l.x, 0), vec3(0.46, 0.05, 0.3)) * 0.6); }
    return both(r, vec2(d, 3));
  }
  if (uKind < 2.5) {
    r = both(r, vec2(box(p - vec3(0, 1.75, 0), vec3(0.72, 0.55, 0.5), 0.16), 2)); r = both(r, vec2(box(p - vec3(0, 0.62, 0), vec3(0.55, 0.5, 0.4), 0.14), 2)); r = both(r, vec2(capsule(p, vec3(0, 2.2, 0), vec3(0, 2.6, 0), 0.04), 5)); r = both(r, vec2(sphere(p - vec3(0, 2.66, 0), 0.12), 4));
    r = both(r, vec2(box(p - vec3(0, 1.78, 0.45), vec3(0.54, 0.34, 0.08), 0.1), 5)); r = both(r, vec2(sphere(s - vec3(0.24, 1.84, 0.5), 0.13), 4)); r = both(r, vec2(cylinder((s - vec3(0.78, 1.75, 0)).yxz, 0.2, 0.1, 0.04), 3)); return both(r, vec2(taper(s, vec3(0.55, 0.95, 0), vec3(0.92, 0.3, 0.2), 0.14, 0.17), 3));
  }
  if (uKind < 3.5) {
    float d = smin(sphere(p - vec3(0, 1.6, 0), 0.85), cylinder(p - vec3(0, 0.85, 0), 0.85, 0.75, 0.1), 0.1); d = max(d, -(p.y - 0.2 - 0.12 * sin(atan(p.z, p.x) * 7.0))); r = both(r, vec2(d * 0.8, 2)); r = both(r, vec2(ellipsoid(s - vec3(0.28, 1.7, 0.76), vec3(0.12, 0.17, 0.1)), 5)); return both(r, vec2(ellipsoid(p - vec3(0, 1.32, 0.8), vec3(0.12, 0.09, 0.1)), 5));
  }
  if (uKind < 4.5) {
    vec3 q = p; q.xz = rot(0.55) * q.xz; float d = ellipsoid(q - vec3(0, 0.7, -0.2), vec3(0.8, 0.65, 1.05)); d = smin(d, sphere(q - vec3(0, 1.7, 0.35), 0.62), 0.25); d = smin(d, taper(q, vec3(0, 0.9, -1.0), vec3(0, 1.25, -1.35), 0.3, 0.08), 0.2); d = smin(d, ellipsoid(vec3(abs(q.x), q.yz) - vec3(0.72, 0.85, -0.25), vec3(0.16, 0.35, 0.6)), 0.06); r = both(r, vec2(d, 2));
    r = both(r, vec2(ellipsoid(q - vec3(0, 1.6, 0.98), vec3(0.3, 0.11, 0.32)), 3)); return both(r, vec2(sphere(vec3(abs(q.x), q.yz) - vec3(0.34, 1.9, 0.82), 0.1), 5));
  }
  if (uKind < 5.5) {
    float d = smax(ellipsoid(p - vec3(0, 1.45, 0), vec3(1.15, 0.85, 1.15)), -(p.y - 1.32), 0.1); r = both(r, vec2(d, 2)); return both(r, vec2(cone(p - vec3(0, 0.7, 0), 0.42, 0.32, 0.7) - 0.05, 3));
  }
  if (uKind < 6.5) {
    vec3 q = p - vec3(0, 1.25, 0); q.xz = rot(0.3) * q.xz; float d = smin(ellipsoid(q - vec3(0, -0.35, 0), vec3(0.82, 0.85, 0.7)), ellipsoid(q - vec3(0, 0.5, 0), vec3(0.5, 0.75, 0.45)), 0.35); float cut = smax(d, q.z - 0.12, 0.03); r = both(r, vec2(cut, 6)); return both(r, vec2(sphere(q - vec3(0, -0.38, 0.14), 0.38), 3));
  }
  vec3 q = p - vec3(0, 1.5, 0); q.xy = rot(0.35) * q.xy; float d = ellipsoid(q, vec3(0.5, 1.35, 0.5)); d = max(d, -(q.y + 1.0)); r = both(vec2(9), vec2(d, 2)); r = both(r, vec2(length(vec2(length(q.xy - vec2(0.02, 0.3)) - 0.22, q.z - 0.45)) - 0.06, 3)); vec3 f = q; float a = floor(atan(q.z, q.x) / 2.0944 + 0.5) * 2.0944; f.xz = rot(-a) * f.xz; r = both(r, vec2(box(f - vec3(0.58, -0.85, 0), vec3(0.24, 0.4 - 0.3 * (f.x - 0.4), 0.05), 0.04), 3)); return both(r, vec2(cone(q + vec3(0, 1.35, 0), 0.05, 0.3, 0.35), 4));
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  s.gloss = 0.45; s.soft = 0.25;
  if (uKind > 7.5 && id > 1.5) { paintToy(id, p, n, s); return; }
  if (id < 1.5) { s.color = uC * 0.8; s.gloss = 0.05; }
  else if (id < 2.5) { s.color = uA; if (uKind > 4.5 && uKind < 5.5) { vec2 g = vec2(atan(p.z, p.x) * 2.0, p.y * 3.2); s.color = mix(uA, vec3(0.85, 0.8, 0.7), smoothstep(0.3, 0.24, length(fract(g + vec2(0.5 * mod(floor(g.y), 2.0), 0)) - 0.5))); } if (uKind < 1.5) s.color *= 0.8 + 0.3 * fbm(p * 8.0); }
  else if (id < 3.5) { s.color = uB * (uKind < 1.5 ? 0.7 + 0.6 * fbm(p * 5.0) : 1.0); if (uKind < 0.5) s.color = mix(s.color, vec3(0.85), step(0.8, noise(p * 26.0)) * 0.6); }
  else if (id < 4.5) { s.color = uKind < 0.5 ? vec3(0.8, 0.15, 0.3) : vec3(0.95, 0.6, 0.1); s.glow = uKind > 1.5 ? 0.9 : 0.0; }
  else if (id < 5.5) { s.color = vec3(0.015, 0.02, 0.03); s.gloss = 0.8; }
  else { vec3 q = p - vec3(0, 1.25, 0); q.xz = rot(0.3) * q.xz; float d = smin(ellipsoid(q - vec3(0, -0.35, 0), vec3(0.82, 0.85, 0.7)), ellipsoid(q - vec3(0, 0.5, 0), vec3(0.5, 0.75, 0.45)), 0.35); s.color = q.z > 0.09 && d < -0.02 ? mix(vec3(0.2, 0.42, 0.06), vec3(0.82, 0.74, 0.32), smoothstep(-0.03, -0.16, d)) : vec3(0.03, 0.06, 0.015); }
}`;
