import { linear } from '../paint/color.ts';
import type { Picture } from '../paint/picture.ts';
import { figuresGlsl } from './figures-glsl.ts';
import { type Still, stillPhoto } from './still.ts';

/** A columned front with steps; uDome 1 has a dome, uLamps the windows lit. */
const front = (dome: 0 | 1, lit: number, stone: string, flag: string): Still => ({
  own: true,
  scene: /* glsl */ `${figuresGlsl}
uniform float uDome, uLit; uniform vec3 uStone, uFlag;
vec3 backdrop(vec3 rd) { return cloudy(rd, 0.6); }
vec3 who(float i) { return vec3(-6.0 + 2.4 * i + 1.3 * sin(i * 5.0), 0.0, 1.2 + 3.6 * hash1(i * 3.1)); }
float stair(float z) { return clamp(floor((z - 3.0) / 0.34) * 0.13, 0.0, 1.17); }
vec2 map(vec3 p) {
  float ax = abs(p.x); vec2 r = vec2((p.y - (ax < 7.0 ? stair(p.z) : 0.0)) * 0.45, 1);
  vec3 c = vec3(mod(ax, 1.3) - 0.65, p.y - 3.2, p.z - 6.7); float rad = 0.34 - 0.02 * c.y + 0.012 * cos(atan(c.z, c.x) * 18.0);
  float col = max(max(length(c.xz) - rad, abs(c.y) - 2.05), ax - 5.2) * 0.8; col = min(col, max(box(c - vec3(0, 1.95, 0), vec3(0.45, 0.12, 0.45), 0.04), ax - 5.2)); col = min(col, max(box(c + vec3(0, 1.95, 0), vec3(0.46, 0.1, 0.46), 0.04), ax - 5.2)); vec2 b = vec2(col, 2);
  float top = box(p - vec3(0, 5.62, 7.4), vec3(5.6, 0.4, 1.3), 0.04); top = min(top, box(p - vec3(0, 5.98, 7.3), vec3(5.85, 0.09, 1.55), 0.03));
  vec2 nn = normalize(vec2(0.27, 1.0)); float gable = max(max(dot(vec2(ax, p.y - 7.62), nn), 6.05 - p.y), abs(p.z - 7.4) - 1.4); gable = max(gable, -max(max(dot(vec2(ax, p.y - 7.3), nn), 6.2 - p.y), p.z - 6.2)); b = both(b, vec2(min(top, gable), 2));
  float wall = box(p - vec3(0, 3.1, 9.1), vec3(5.4, 2.4, 0.7), 0.02); wall = min(wall, box(p - vec3(0, 2.5, 9.6), vec3(15.0, 2.4, 1.2), 0.02)); wall = min(wall, box(p - vec3(0, 4.95, 9.4), vec3(15.2, 0.12, 1.3), 0.03)); b = both(b, vec2(wall, 3));
  if (uDome > 0.5) { vec3 q = p - vec3(0, 8.3, 10.5); float d = cylinder(q, 2.25, 1.1, 0.05); float a = atan(q.z, q.x); d = min(d, max(cylinder(q - vec3(0, 0.1, 0), 2.45 + 0.1 * cos(a * 20.0), 0.85, 0.03), -9.0)); d = min(d, cylinder(q - vec3(0, 1.1, 0), 2.6, 0.12, 0.04)); b = both(b, vec2(d, 2)); d = max(ellipsoid(q - vec3(0, 1.15, 0), vec3(2.3, 2.2, 2.3)) - 0.03 * cos(a * 16.0), -(q.y - 1.1)); d = min(d, cylinder(q - vec3(0, 3.6, 0), 0.42, 0.5, 0.05)); d = min(d, cone(q - vec3(0, 4.4, 0), 0.4, 0.03, 0.5)); b = both(b, vec2(d * 0.85, 5)); }
  float pole = min(capsule(p, vec3(-7.6, 0, 3.4), vec3(-7.6, 6.6, 3.4), 0.05), capsule(p, vec3(7.6, 0, 3.4), vec3(7.6, 6.6, 3.4), 0.05)); b = both(b, vec2(pole, 6)); vec3 f = vec3(ax - 7.6, p.y, p.z); f.x = p.x > 0.0 ? p.x - 7.6 : p.x + 7.6; float w = 0.14 * sin(f.x * 4.0 + sign(p.x)); b = both(b, vec2(box(f - vec3(0.85, 5.8 - 0.1 * f.x, 3.4 + w), vec3(0.8, 0.5, 0.015), 0.01) * 0.6, 7));
  for (int i = 0; i < 6; i++) { vec3 at = who(float(i)); at.y = stair(at.z); b = both(b, vec2(person(p - at, float(i) * 2.1), 10.0 + float(i))); }
  return both(r, b);
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  s.gloss = 0.08; s.soft = 0.1;
  if (id < 1.5) { vec2 t = abs(fract(p.xz * 0.7) - 0.5); s.color = p.z > 3.0 && abs(p.x) < 7.0 ? uStone * 0.85 : vec3(0.3, 0.29, 0.27) * (0.8 + 0.35 * hash2(floor(p.xz * 0.7))); if (p.z < 3.0) s.color *= 1.0 - 0.4 * step(0.48, max(t.x, t.y)); s.color *= 0.85 + 0.25 * fbm(p.xz * 2.0); s.gloss = 0.3; }
  else if (id < 2.5) { s.color = uStone * (0.85 + 0.25 * fbm(p * 2.0)); s.color *= 1.0 - 0.35 * smoothstep(0.5, 0.8, fbm(vec3(p.x * 3.0, p.y * 0.4, 2.0))); }
  else if (id < 3.5) { s.color = uStone * 0.8 * (0.85 + 0.2 * fbm(p * 2.0)); vec2 u = vec2(mod(abs(p.x), 1.3) - 0.65, p.y); bool wide = abs(p.x) > 5.3; float win = step(abs(u.x), wide ? 0.3 : 0.36) * step(abs(u.y - (wide ? 3.1 : 2.9)), wide ? 0.75 : 1.3); if (!wide && abs(p.x) < 1.3) win = step(abs(mod(abs(p.x), 1.3) - 0.65), 0.45) * step(p.y, 4.0);
    if (wide) win = max(win, step(abs(u.x), 0.3) * step(abs(p.y - 1.3), 0.5)); if (win > 0.5 && n.z < -0.5) { float on = step(1.0 - uLit, hash2(floor(vec2(p.x / 1.3, p.y / 1.8)))); s.color = mix(vec3(0.03, 0.04, 0.05), vec3(1.0, 0.66, 0.3), on); s.glow = on * 1.6; s.gloss = 0.7; float bar = step(0.46, abs(fract(p.x * 3.4) - 0.5)) + step(0.47, abs(fract(p.y * 1.9) - 0.5)); if (bar > 0.5) { s.color = uStone * 0.5; s.glow = 0.0; } } }
  else if (id < 5.5) { s.color = vec3(0.16, 0.3, 0.27) * (0.8 + 0.4 * fbm(p * 3.0)); s.gloss = 0.3; } else if (id < 6.5) s.color = vec3(0.5); else if (id < 7.5) { s.color = p.y > 6.0 ? uFlag : p.y > 5.6 ? vec3(0.75) : uFlag * 0.35; s.soft = 0.5; }
  else { vec3 at = who(id - 10.0); at.y = stair(at.z); s.color = dressed(p - at, id); }
}`,
  extra: { uDome: dome, uLit: lit, uStone: linear(stone), uFlag: linear(flag) },
  eye: [-4.2, 1.5, -7],
  target: [0.2, 3.7, 7],
  lens: 1.55,
  aperture: 0.01,
  focus: 14,
  sun: [-0.7, 0.55, -0.5],
  sunColor: [2.5, 2.2, 1.75],
  sky: [0.24, 0.42, 0.75],
  fog: '#dbe4ea',
  fogAmount: 0.0004,
  far: 60,
  hard: 14,
});

/** A long passage under lamps: 0 hospital, 1 school, 2 storehouse. */
const passage = (kind: 0 | 1 | 2): Still => ({
  own: true,
  scene: /* glsl */ `${figuresGlsl}
uniform float uKind;
vec3 backdrop(vec3 rd) { return uFog; }
float rack(vec3 p) { vec3 s = vec3(abs(p.x) - 1.9, p.y, mod(p.z, 2.4) - 1.2); float d = min(box(vec3(abs(s.x) - 0.55, s.y, abs(s.z) - 1.16), vec3(0.05, 4.0, 0.05), 0.0), box(vec3(s.x, mod(p.y + 0.55, 1.1) - 0.55, s.z), vec3(0.6, 0.04, 1.2), 0.0)); return max(d, p.y - 4.2); }
vec4 parcel(vec3 p) { float z = floor(p.z / 0.8), y = floor((p.y + 0.04) / 1.1), k = z * 3.1 + y * 7.7 + sign(p.x) * 1.7; float h = 0.25 + 0.22 * hash1(k); vec3 q = vec3(abs(p.x) - 1.85 + 0.1 * hash1(k + 1.0), p.y + 0.0 - y * 1.1 - h - 0.05, p.z - (z + 0.5) * 0.8); return vec4(max(box(q, vec3(0.45, h, 0.3 + 0.07 * hash1(k + 2.0)), 0.015), step(hash1(k + 5.0), 0.12) * 0.3), q.yz, k); }
vec2 map(vec3 p) {
  float half_ = uKind > 1.5 ? 2.6 : 1.65; vec2 r = vec2(p.y, 1); r = both(r, vec2(half_ - abs(p.x), 2)); r = both(r, vec2((uKind > 1.5 ? 5.2 : 2.75) - p.y, 3)); r = both(r, vec2(22.0 - p.z, 7));
  if (uKind > 1.5) { r = both(r, vec2(rack(p), 4)); r = both(r, vec2(parcel(p).x * 0.7, 5)); r = both(r, vec2(person(p - vec3(-0.3, 0, 8.0), 2.6), 10)); vec3 t = p - vec3(0.5, 0.32, 5.4); r = both(r, vec2(box(t - vec3(0, 0.35, 0), vec3(0.34, 0.34, 0.4), 0.02), 5)); return both(r, vec2(min(box(t, vec3(0.42, 0.05, 0.6), 0.02), capsule(t, vec3(0, 0, -0.6), vec3(0, 0.75, -0.8), 0.04)), 6)); }
  vec3 w = vec3(half_ - abs(p.x), p.y - 1.08, mod(p.z + 1.0, 3.4) - 1.7); r = both(r, vec2(max(box(w, vec3(0.07, 1.12, 0.62), 0.01), -box(w, vec3(0.2, 1.03, 0.54), 0.0)), 4));
  if (uKind < 0.5) { r = both(r, vec2(max(capsule(vec3(w.x - 0.09, p.y - 0.95, 0), vec3(0), vec3(0.001, 0, 0), 0.05), 0.58 - abs(w.z)), 6)); vec3 t = p - vec3(-0.95, 0.0, 3.7); r = both(r, vec2(box(t - vec3(0, 0.78, 0), vec3(0.42, 0.1, 1.0), 0.08), 8)); r = both(r, vec2(box(t - vec3(0, 0.94, 0.68), vec3(0.3, 0.08, 0.2), 0.07), 9)); r = both(r, vec2(box(t - vec3(0, 0.62, 0), vec3(0.44, 0.03, 1.02), 0.01), 6)); vec3 l = vec3(abs(t.x) - 0.36, t.y, abs(t.z) - 0.85); r = both(r, vec2(min(capsule(l, vec3(0, 0.1, 0), vec3(0, 0.6, 0), 0.03), sphere(l - vec3(0, 0.09, 0), 0.09)), 6)); r = both(r, vec2(max(abs(length(vec2(t.x, t.y - 0.8)) - 0.38) - 0.02, max(abs(abs(t.z) - 1.02) - 0.02, 0.7 - t.y)), 6)); r = both(r, vec2(min(person(p - vec3(0.45, 0, 7.6), 0.3), person(p - vec3(0.95, 0, 12.0), 3.0)), 10)); }
  else { vec3 k = vec3(half_ - abs(p.x), p.y - 0.92, mod(p.z + 2.7, 3.4) - 1.7); r = both(r, vec2(box(k, vec3(0.28, 0.9, 0.98), 0.02), 5)); r = both(r, vec2(person(p - vec3(-0.5, 0, 6.6), 2.8) , 10)); r = both(r, vec2(person((p - vec3(0.1, 0, 6.9)) * 1.12, 3.5) * 0.88, 11)); vec3 b = p - vec3(0.85, 0.26, 3.4); r = both(r, vec2(smin(box(b, vec3(0.2, 0.26, 0.14), 0.1), box(b - vec3(0, -0.06, -0.14), vec3(0.15, 0.14, 0.07), 0.05), 0.04), 9)); }
  return r;
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  s.gloss = 0.15;
  if (id < 1.5) { s.color = uKind < 0.5 ? vec3(0.34, 0.42, 0.42) : uKind < 1.5 ? vec3(0.42, 0.32, 0.2) : vec3(0.34, 0.34, 0.33); vec2 t = abs(fract(p.xz * 1.1) - 0.5); s.color *= (0.9 + 0.12 * fbm(p.xz * 5.0)) * (uKind < 1.5 ? 1.0 - 0.18 * step(0.485, max(t.x, t.y)) : 1.0); if (uKind < 0.5 && abs(abs(p.x) - 1.2) < 0.06) s.color = vec3(0.06, 0.25, 0.32); if (uKind > 1.5 && abs(abs(p.x) - 1.1) < 0.05) s.color = vec3(0.7, 0.52, 0.05); float z = mod(p.z + 0.2, 2.8) - 1.4; s.color += vec3(0.35) * exp(-3.0 * z * z) * exp(-5.0 * p.x * p.x) * (uKind > 1.5 ? 0.3 : 0.6); s.gloss = 0.6; }
  else if (id < 2.5) { s.color = uKind < 0.5 ? mix(vec3(0.3, 0.46, 0.46), vec3(0.72, 0.74, 0.7), step(1.05, p.y)) : uKind < 1.5 ? vec3(0.7, 0.66, 0.56) : vec3(0.4); float z = mod(p.z + 1.0, 3.4) - 1.7; if (uKind < 1.5 && abs(z) < 0.54 && p.y < 2.11) { s.color = uKind < 0.5 ? vec3(0.5, 0.36, 0.22) : vec3(0.1, 0.26, 0.3); if (abs(z - 0.22) < 0.14 && abs(p.y - 1.5) < 0.3) { s.color = vec3(0.5, 0.62, 0.66); s.glow = 0.35; } if (abs(z + 0.4) < 0.04 && abs(p.y - 1.0) < 0.09) s.color = vec3(0.7); } if (uKind < 1.5 && abs(abs(z) - 1.2) < 0.28 && abs(p.y - 1.75) < 0.22 && uKind < 0.5) { s.color = vec3(0.8, 0.78, 0.7); if (abs(abs(z) - 1.2) < 0.24 && abs(p.y - 1.75) < 0.18) s.color = mix(vec3(0.25, 0.42, 0.55), vec3(0.72, 0.55, 0.3), noise(vec2(z * 7.0, p.y * 9.0))); } }
  else if (id < 3.5) { vec2 t = vec2(abs(p.x), mod(p.z + 0.2, 2.8) - 1.4); bool lamp = t.x < (uKind > 1.5 ? 0.12 : 0.42) && abs(t.y) < (uKind > 1.5 ? 1.2 : 0.5); vec2 g = abs(fract(vec2(p.x + 0.5, p.z * 0.7143) * 1.0) - 0.5); s.color = lamp ? vec3(1.0, 0.98, 0.93) : vec3(0.66) * (1.0 - 0.25 * step(0.485, max(g.x, g.y))); s.glow = lamp ? 2.2 : 0.0; if (uKind > 1.5 && !lamp) s.color = vec3(0.12, 0.13, 0.14); }
  else if (id < 4.5) { s.color = uKind < 0.5 ? vec3(0.42, 0.46, 0.46) : uKind < 1.5 ? vec3(0.5, 0.48, 0.42) : abs(n.y) > 0.5 || abs(mod(p.y + 0.55, 1.1) - 0.55) < 0.05 ? vec3(0.65, 0.25, 0.03) : vec3(0.05, 0.12, 0.25); }
  else if (id < 5.5) { if (uKind > 1.5) { vec4 c = parcel(p); s.color = mix(vec3(0.4, 0.26, 0.13), vec3(0.52, 0.38, 0.22), hash1(c.w + 8.0)); if (hash1(c.w + 3.0) > 0.86) s.color = vec3(0.62, 0.64, 0.66); s.color *= 0.9 + 0.15 * noise(p * 14.0); if (abs(c.z) < 0.035) s.color *= 1.25; if (abs(c.z - 0.16) < 0.07 && abs(c.y) < 0.07) s.color = vec3(0.78); } else { float z = fract(p.z / 0.42), k = floor(p.z / 0.42); s.color = mix(vec3(0.08, 0.25, 0.42), vec3(0.07, 0.2, 0.36), hash1(k)); s.color *= 1.0 - 0.6 * step(0.46, abs(z - 0.5)); if (abs(z - 0.5) < 0.25 && abs(abs(p.y - 1.45) - 0.08) < 0.014) s.color *= 0.3; if (abs(z - 0.8) < 0.05 && abs(p.y - 1.0) < 0.05) s.color = vec3(0.6); s.gloss = 0.5; } }
  else if (id < 6.5) { s.color = vec3(0.55); s.gloss = 0.6; s.metal = 0.4; } else if (id < 7.5) { bool glass = abs(p.x) < 1.2 && p.y > 0.6 && p.y < 2.4; s.color = glass ? vec3(0.95, 0.98, 1.0) : vec3(0.6); s.glow = glass ? 1.6 : 0.0; if (abs(p.x) < 0.04 || abs(p.y - 1.5) < 0.03) s.glow = 0.0; } else if (id < 8.5) { s.color = vec3(0.68, 0.76, 0.8) * (0.92 + 0.12 * noise(p * 9.0)); s.soft = 0.4; } else if (id < 9.5) { s.color = uKind < 0.5 ? vec3(0.85) : vec3(0.6, 0.22, 0.04); s.soft = 0.4; }
  else { vec3 at = uKind > 1.5 ? vec3(-0.3, 0, 8.0) : uKind < 0.5 ? (p.z < 10.0 ? vec3(0.45, 0, 7.6) : vec3(0.95, 0, 12.0)) : id < 10.5 ? vec3(-0.5, 0, 6.6) : vec3(0.1, 0, 6.9); vec3 q = p - at; s.color = dressed(q, id); if (uKind < 0.5 && q.y < 1.55) s.color = p.z < 10.0 ? vec3(0.12, 0.36, 0.4) : vec3(0.78); if (uKind > 1.5 && q.y > 0.8 && q.y < 1.5) s.color = vec3(0.75, 0.4, 0.02); }
}`,
  extra: { uKind: kind },
  eye: [0.35, 1.5, -1.6],
  target: [-0.12, 1.25, 8],
  lens: 1.35,
  aperture: 0.012,
  focus: 6,
  sun: [0.12, 0.95, -0.3],
  sunColor: [0.55, 0.54, 0.5],
  sky: [0.62, 0.64, 0.64],
  bounce: [0.32, 0.31, 0.29],
  fog: '#e6ecec',
  fogAmount: 0.0012,
  far: 40,
  hard: 5,
});

/** Desks in rows before a wall of windows; uNight 1 is late. */
const office = (night: 0 | 1): Still => ({
  own: true,
  scene: /* glsl */ `
uniform float uNight;
vec3 backdrop(vec3 rd) {
  vec2 u = rd.xy / max(rd.z, 0.2); vec3 c = uNight > 0.5 ? mix(vec3(0.03, 0.035, 0.07), vec3(0.012, 0.016, 0.04), smoothstep(0.0, 0.4, rd.y)) : mix(vec3(0.95, 0.97, 1.0), vec3(0.6, 0.78, 0.98), smoothstep(0.0, 0.5, rd.y)); float k = floor(u.x * 9.0), h = 0.02 + 0.2 * hash1(k * 1.7);
  if (u.y < h) { c = uNight > 0.5 ? vec3(0.012, 0.014, 0.025) : mix(vec3(0.5, 0.58, 0.66), vec3(0.68, 0.72, 0.76), hash1(k)); vec2 w = floor(u * vec2(90.0, 70.0)); if (hash2(w) > 0.62 && fract(u.x * 90.0) > 0.35 && fract(u.y * 70.0) > 0.4) c = uNight > 0.5 ? mix(vec3(1.0, 0.7, 0.35), vec3(0.8, 0.85, 1.0), hash2(w + 3.0)) * 0.9 : c * 0.8; } return c;
}
vec2 cell(vec3 p) { return floor(vec2(p.x / 2.7, (p.z - 1.0) / 2.5)); }
vec2 map(vec3 p) {
  vec2 r = vec2(p.y, 1); r = both(r, vec2(3.1 - p.y, 2)); vec3 w = vec3(mod(p.x, 2.0) - 1.0, p.y, p.z - 15.0); r = both(r, vec2(min(box(w, vec3(0.06, 4.0, 0.1), 0.0), box(vec3(0, p.y - 0.3, w.z), vec3(9.0, 0.3, 0.12), 0.0)), 3)); if (p.z > 14.2) return r;
  vec3 q = vec3(mod(p.x, 2.7) - 1.35, p.y, mod(p.z - 1.0, 2.5) - 1.25); vec2 k = cell(p); float j = hash2(k) - 0.5; r = both(r, vec2(box(q - vec3(0, 0.74, 0.3), vec3(0.95, 0.025, 0.42), 0.015), 4)); r = both(r, vec2(box(vec3(abs(q.x) - 0.88, q.y - 0.36, q.z - 0.3), vec3(0.025, 0.36, 0.36), 0.01), 5));
  vec3 m = q - vec3(0.1 * j, 1.13, 0.42); m.xz = rot(0.5 * j) * m.xz; r = both(r, vec2(box(m, vec3(0.42, 0.25, 0.02), 0.015), 6)); r = both(r, vec2(min(box(m - vec3(0, -0.3, 0.03), vec3(0.04, 0.12, 0.02), 0.0), box(m - vec3(0, -0.375, 0), vec3(0.16, 0.012, 0.11), 0.0)), 5)); r = both(r, vec2(box(q - vec3(0.0, 0.775, 0.08), vec3(0.24, 0.012, 0.075), 0.01), 5));
  vec3 c = q - vec3(0.35 * j, 0, -0.42); c.xz = rot(1.6 * j) * c.xz; r = both(r, vec2(min(box(c - vec3(0, 0.47, 0), vec3(0.24, 0.04, 0.23), 0.04), box(c - vec3(0, 0.85, -0.22), vec3(0.22, 0.28, 0.03), 0.04)), 7)); r = both(r, vec2(min(capsule(c, vec3(0, 0.1, 0), vec3(0, 0.45, 0), 0.035), cylinder(c - vec3(0, 0.06, 0), 0.26, 0.03, 0.02)), 5));
  if (hash2(k + 4.0) > 0.35) r = both(r, vec2(max(cylinder(q - vec3(0.66, 0.82, 0.14), 0.045, 0.055, 0.01), -9.0), 8)); if (hash2(k + 7.0) > 0.4) r = both(r, vec2(min(cylinder(q - vec3(-0.7, 0.84, 0.4), 0.08, 0.08, 0.02), 9.0), 9)); if (hash2(k + 7.0) > 0.4) r = both(r, vec2((sphere(q - vec3(-0.7, 1.08, 0.4), 0.17) - 0.09 * noise(q * 16.0) + 0.04) * 0.6, 10)); if (hash2(k + 2.0) > 0.5) r = both(r, vec2(box(q - vec3(-0.4, 0.79, 0.05), vec3(0.13, 0.03, 0.18), 0.005), 11)); return r;
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  vec2 k = cell(p); s.gloss = 0.2;
  if (id < 1.5) { s.color = vec3(0.2, 0.21, 0.23) * (0.8 + 0.3 * noise(p.xz * 40.0)) * (0.94 + 0.12 * mod(floor(p.x) + floor(p.z), 2.0)); s.gloss = 0.15; } else if (id < 2.5) { vec2 t = vec2(mod(p.x + 0.4, 2.7) - 1.35, mod(p.z, 2.5) - 1.25); bool lamp = abs(t.x) < 0.09 && abs(t.y) < 0.8; lamp = lamp && (uNight < 0.5 || hash2(floor(vec2((p.x + 0.4) / 2.7, p.z / 2.5)) + 2.0) > 0.6); s.color = lamp ? vec3(1.0, 0.97, 0.9) : vec3(0.6); s.glow = lamp ? 2.4 : 0.0; }
  else if (id < 3.5) s.color = vec3(0.14); else if (id < 4.5) { s.color = vec3(0.6, 0.42, 0.25) * (0.85 + 0.25 * fbm(vec2(p.x * 2.0, p.z * 22.0))); s.gloss = 0.35; } else if (id < 5.5) { s.color = vec3(0.07); s.gloss = 0.4; }
  else if (id < 6.5) { vec3 q = vec3(mod(p.x, 2.7) - 1.35, p.y - 1.13, 0); bool on = n.z < -0.6 && (uNight < 0.5 || hash2(k + 1.0) > 0.45); vec2 u = q.xy; s.color = vec3(0.02); s.gloss = 0.7; if (on && abs(u.x) < 0.4 && abs(u.y) < 0.23) { float rows = step(0.45, fract(u.y * 22.0)) * step(fract(sin(floor(u.y * 22.0) * 9.1 + k.x) * 7.0) * 0.5 - 0.3, -u.x + 0.15) * step(-0.24, u.x); s.color = hash2(k + 6.0) > 0.5 ? mix(vec3(0.86, 0.88, 0.9), vec3(0.25, 0.3, 0.38), rows * 0.7) : mix(vec3(0.03, 0.04, 0.07), vec3(0.35, 0.75, 0.6), rows); if (u.x < -0.27) s.color = vec3(0.1, 0.2, 0.4); s.glow = 1.0; } }
  else if (id < 7.5) { s.color = hash2(k + 9.0) > 0.7 ? vec3(0.5, 0.12, 0.06) : hash2(k + 9.0) > 0.35 ? vec3(0.05, 0.06, 0.08) : vec3(0.1, 0.22, 0.24); s.soft = 0.3; } else if (id < 8.5) s.color = hash2(k) > 0.5 ? vec3(0.8) : vec3(0.7, 0.25, 0.08); else if (id < 9.5) s.color = vec3(0.7, 0.66, 0.6); else if (id < 10.5) { s.color = vec3(0.06, 0.2, 0.05) * (0.5 + noise(p * 20.0)); s.soft = 0.4; } else s.color = vec3(0.78, 0.76, 0.7);
}`,
  extra: { uNight: night },
  eye: [-0.3, 1.95, -0.9],
  target: [0.7, 0.75, 6],
  lens: 1.45,
  aperture: 0.025,
  focus: 4.5,
  sun: [0.5, 0.5, 0.75],
  sunColor: night === 1 ? [0.12, 0.12, 0.15] : [1.7, 1.5, 1.25],
  sky: night === 1 ? [0.16, 0.17, 0.22] : [0.52, 0.55, 0.58],
  bounce: night === 1 ? [0.07, 0.07, 0.08] : [0.28, 0.26, 0.24],
  fog: '#c8d2da',
  far: 40,
  hard: 6,
  exposure: night === 1 ? 1.1 : 0.75,
});

/** Parliaments, courts, corridors and offices: where public life happens. */
export const civic: readonly Picture[] = [
  stillPhoto(
    'parliament-day',
    [960, 540],
    'A parliament with a green dome and a columned front, people on the steps.',
    ['parliament', 'city'],
    front(1, 0.06, '#d8cbb2', '#2f4f9c'),
  ),
  stillPhoto(
    'parliament-evening',
    [960, 640],
    'Lit windows behind the columns of a parliament after sunset.',
    ['parliament', 'city'],
    {
      ...front(1, 0.8, '#cfc2ac', '#b8322c'),
      eye: [4.6, 1.3, -6],
      target: [-0.4, 3.9, 7],
      sun: [0.8, 0.16, 0.4],
      sunColor: [0.9, 0.42, 0.25],
      sky: [0.16, 0.2, 0.38],
      fog: '#b98a86',
      exposure: 0.95,
    },
  ),
  stillPhoto(
    'court-steps',
    [960, 640],
    'People wait on the broad steps of a courthouse in low sun.',
    ['court', 'city'],
    {
      ...front(0, 0.03, '#c9c3b8', '#3f6f4a'),
      eye: [-6.6, 1.3, -4.6],
      target: [0.2, 3.2, 7],
      lens: 1.5,
      sun: [-0.9, 0.35, -0.3],
      sunColor: [2.8, 2.1, 1.35],
    },
  ),
  stillPhoto(
    'hospital-corridor',
    [960, 640],
    'A hospital corridor with an empty bed, a nurse walking away.',
    ['hospital'],
    passage(0),
  ),
  stillPhoto('hospital-night', [960, 540], 'A hospital corridor at night, every second lamp off.', ['hospital'], {
    ...passage(0),
    eye: [-0.5, 1.35, -0.4],
    target: [0.2, 1.2, 8],
    sky: [0.28, 0.33, 0.4],
    bounce: [0.12, 0.13, 0.14],
    sunColor: [0.2, 0.22, 0.26],
    fog: '#5f7480',
  }),
  stillPhoto(
    'school-corridor',
    [960, 640],
    'Two pupils walk past blue lockers in a school corridor, a bag left on the floor.',
    ['school'],
    { ...passage(1), eye: [-0.35, 1.35, -1.0], target: [0.15, 1.15, 8], sunColor: [0.8, 0.74, 0.62] },
  ),
  stillPhoto(
    'warehouse-aisle',
    [960, 640],
    'High shelves full of parcels in a warehouse, a worker at the far end of the aisle.',
    ['warehouse'],
    { ...passage(2), eye: [0.3, 1.9, -1.6], target: [-0.1, 1.75, 8], lens: 1.2, fog: '#9aa0a2' },
  ),
  stillPhoto(
    'office-morning',
    [960, 640],
    'Rows of desks in an open office, the city outside in morning light.',
    ['office'],
    office(0),
  ),
  stillPhoto('office-late', [960, 540], 'A dark office at night, only a few screens still on.', ['office'], {
    ...office(1),
    eye: [0.6, 1.8, -0.9],
    target: [-0.6, 0.8, 6],
  }),
];
