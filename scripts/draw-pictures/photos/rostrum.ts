import { linear } from '../paint/color.ts';
import type { Picture } from '../paint/picture.ts';
import { type Still, stillPhoto } from './still.ts';

/** Microphones of many stations on a lectern, before a curtain. */
const microphones = (curtain: string): Still => ({
  own: true,
  scene: /* glsl */ `
uniform vec3 uCurtain;
vec3 backdrop(vec3 rd) { float f = 0.5 + 0.5 * sin(rd.x * 42.0 + 2.0 * sin(rd.x * 9.0)); vec3 c = uCurtain * (0.3 + 0.8 * f) * (0.9 + 0.5 * rd.y); c += vec3(1.0, 0.9, 0.75) * 0.5 * smoothstep(0.1, 0.06, length(vec2(rd.x + 0.42, rd.y - 0.2))); if (rd.x > 0.18 && rd.x < 0.32) c = mix(vec3(0.55, 0.5, 0.42), vec3(0.04, 0.2, 0.15), smoothstep(-0.05, 0.12, rd.y + 0.3 * sin(rd.x * 30.0) * 0.2)) * (0.5 + 0.5 * f); return c; }
vec3 foot(float i) { return vec3(-1.3 + 0.42 * i + 0.16 * sin(i * 7.0), -0.15, 0.0 + 0.3 * hash1(i * 2.1)); }
vec3 tip(float i) { return vec3(-1.05 + 0.35 * i + 0.12 * sin(i * 5.0), 1.5 + 0.3 * hash1(i * 3.7), 0.45 + 0.25 * hash1(i)); }
vec2 map(vec3 p) {
  vec3 l = p; l.yz = rot(-0.3) * l.yz; vec2 r = vec2(box(l - vec3(0, -0.1, 0.15), vec3(2.1, 0.12, 0.9), 0.05), 1); r = both(r, vec2(box(p - vec3(0, -1.6, 0.1), vec3(1.8, 1.5, 0.5), 0.05), 2));
  for (int i = 0; i < 7; i++) { float k = float(i); vec3 a = foot(k), b = tip(k), u = normalize(b - a); r = both(r, vec2(capsule(p, a, b, 0.05), 3)); float shape_ = hash1(k * 5.3); float h = shape_ < 0.35 ? sphere(p - b, 0.25) : shape_ < 0.7 ? capsule(p, b - u * 0.1, b + u * 0.25, 0.17) : taper(p, b - u * 0.2, b + u * 0.25, 0.12, 0.2); r = both(r, vec2((h - 0.012 * noise(p * 30.0)) * 0.9, 10.0 + k)); vec3 c = p - (b - u * 0.32); if (k < 5.0) r = both(r, vec2(box(c, vec3(0.15, 0.13, 0.15), 0.02), 20.0 + k)); }
  return r;
}
vec3 tint(float k) { float h = hash1(k * 2.9 + 1.0); return h < 0.2 ? vec3(0.55, 0.03, 0.03) : h < 0.4 ? vec3(0.02, 0.09, 0.35) : h < 0.55 ? vec3(0.72, 0.45, 0.02) : h < 0.8 ? vec3(0.025) : vec3(0.06, 0.3, 0.18); }
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  s.gloss = 0.15; if (id < 2.5) { s.color = wood(p.yzx * vec3(0.7, 1, 1), vec3(0.3, 0.15, 0.06), vec3(0.14, 0.06, 0.025)); s.gloss = 0.5; } else if (id < 3.5) { s.color = vec3(0.03); s.gloss = 0.6; } else if (id < 18.5) { s.color = tint(id - 10.0) * (0.6 + 0.7 * noise(p * 42.0)); s.soft = 0.4; s.gloss = 0.02; } else { s.color = mix(tint(id - 17.0), vec3(0.8), step(abs(p.y - tip(id - 20.0).y + 0.3), 0.05)); s.gloss = 0.5; }
}`,
  extra: { uCurtain: linear(curtain) },
  eye: [0.5, 1.45, 5.4],
  target: [-0.05, 1.05, 0],
  lens: 2.5,
  aperture: 0.07,
  sun: [-0.6, 0.7, 0.6],
  sunColor: [2.2, 2.1, 1.95],
  sky: [0.38, 0.4, 0.46],
});

/** A microphone with its screen in a padded studio. */
const broadcast: Still = {
  own: true,
  scene: /* glsl */ `
vec3 backdrop(vec3 rd) { vec2 u = rd.xy * 9.0; vec2 c = floor(u), f = fract(u) - 0.5; float w = mod(c.x + c.y, 2.0) < 0.5 ? abs(fract(f.x * 4.0) - 0.5) : abs(fract(f.y * 4.0) - 0.5); vec3 k = vec3(0.05, 0.045, 0.055) * (0.5 + 1.8 * w); k += vec3(0.6, 0.16, 0.05) * 0.5 * exp(-5.0 * length(rd.xy - vec2(-0.42, 0.1))) + vec3(0.06, 0.2, 0.4) * 0.6 * exp(-4.0 * length(rd.xy - vec2(0.45, 0.2))); if (abs(rd.x - 0.34) < 0.09 && abs(rd.y - 0.23) < 0.03) k = vec3(1.3, 0.1, 0.06); return k; }
vec3 local(vec3 p) { vec3 q = p - vec3(0.15, 1.4, 0); q.xz = rot(0.55) * q.xz; q.xy = rot(-0.22) * q.xy; return q; }
vec2 map(vec3 p) {
  vec3 q = local(p); vec2 r = vec2(p.y + 0.25, 1); r = both(r, vec2(cylinder(q - vec3(0, -0.32, 0), 0.34, 0.42, 0.06), 2)); r = both(r, vec2(capsule(q, vec3(0, 0.16, 0), vec3(0, 0.42, 0), 0.36), 3)); r = both(r, vec2(torus(q - vec3(0, 0.1, 0), 0.36, 0.035), 4));
  vec3 s = vec3(abs(q.x), q.yz); float yoke = max(abs(length(q.xy - vec2(0, -0.2)) - 0.62) - 0.03, abs(q.z) - 0.06); yoke = max(yoke, q.y + 0.1); r = both(r, vec2(min(yoke, capsule(s, vec3(0.34, -0.1, 0), vec3(0.64, -0.1, 0), 0.06)), 4)); r = both(r, vec2(capsule(q, vec3(0, -0.8, 0), vec3(-0.5, -1.15, -0.6), 0.07), 4)); r = both(r, vec2(capsule(p, local(vec3(0)) * 0.0 + vec3(-0.35, 0.3, -0.5), vec3(-3.4, 1.5, -1.6), 0.07), 4)); r = both(r, vec2(capsule(p, vec3(-0.35, 0.12, -0.4), vec3(-3.4, 1.3, -1.5), 0.03), 4));
  vec3 f = p - vec3(0.75, 1.55, 0.75); f.xz = rot(0.55) * f.xz; r = both(r, vec2(min(length(vec2(length(f.xy) - 0.6, f.z)) - 0.035, 9.0), 4)); r = both(r, vec2(capsule(p, vec3(0.62, 0.97, 0.85), vec3(-0.1, 0.1, 0.1), 0.025), 4)); vec3 h = p - vec3(1.9, 0.12, -0.4); return both(r, vec2(min(torus(h, 0.5, 0.07), length(vec2(length(h.xy) - 0.55, h.z)) - 0.05), 5));
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  vec3 q = local(p); s.gloss = 0.5; if (id < 1.5) { s.color = wood(p.zyx, vec3(0.2, 0.1, 0.045), vec3(0.08, 0.04, 0.02)); s.gloss = 0.45; } else if (id < 2.5) { s.color = vec3(0.05, 0.052, 0.058); if (abs(q.y + 0.3) < 0.03) s.color = vec3(0.5); if (length(vec2(atan(q.x, q.z), (q.y + 0.5) * 2.0)) < 0.16) s.color = vec3(0.7, 0.06, 0.04); } else if (id < 3.5) { vec2 g = vec2(atan(q.x, q.z) * 14.0, q.y * 34.0); float wire = smoothstep(0.24, 0.34, max(abs(fract(g.x + g.y * 0.5) - 0.5), abs(fract(g.x - g.y * 0.5) - 0.5))); s.color = mix(vec3(0.02), vec3(0.55), wire); s.metal = 0.7; s.gloss = 0.6; } else if (id < 4.5) { s.color = vec3(0.12); s.metal = 0.6; s.gloss = 0.6; } else { s.color = vec3(0.03); s.gloss = 0.3; }
}`,
  eye: [1.1, 1.7, 4.6],
  target: [0.2, 1.3, 0],
  lens: 2.3,
  aperture: 0.06,
  sun: [-0.75, 0.55, 0.35],
  sunColor: [2.7, 1.9, 1.3],
  sky: [0.22, 0.27, 0.36],
};

/** Rows of faders and knobs on a sound desk. */
const desk: Still = {
  own: true,
  scene: /* glsl */ `
vec3 backdrop(vec3 rd) { vec3 c = vec3(0.02, 0.018, 0.03); for (int i = 0; i < 14; i++) { float f = float(i); vec2 at = vec2(hash1(f + 2.0) * 1.6 - 0.8, hash1(f * 1.3 + 5.0) * 0.4 - 0.05); c += mix(vec3(0.9, 0.3, 0.1), vec3(0.2, 0.4, 0.9), hash1(f * 3.0)) * smoothstep(0.06, 0.045, length(rd.xy - at)) * 0.4; } return c; }
float level(float k) { return 0.75 * hash1(k * 3.3) - 0.2; }
vec2 map(vec3 p) {
  vec2 r = vec2(p.y, 1); float k = floor(p.x / 0.3); vec3 q = vec3(mod(p.x, 0.3) - 0.15, p.y, p.z); r = both(r, vec2(max(box(q - vec3(0, 0.08, 0.9 - level(k)), vec3(0.07, 0.08, 0.12), 0.03), -box(q - vec3(0, 0.2, 0.9 - level(k)), vec3(0.1, 0.08, 0.04), 0.03)), 2)); vec3 c = vec3(q.x, p.y - 0.08, mod(p.z, 0.34) - 0.17); float knob = cylinder(c, 0.075 - 0.12 * c.y, 0.09, 0.02); r = both(r, vec2(max(knob, max(p.z - 0.0, -3.4 - p.z)), 3)); r = both(r, vec2(box(q - vec3(0, 0.02, 1.62), vec3(0.06, 0.03, 0.045), 0.015), 4)); return both(r, vec2(box(p - vec3(0, 0.2, -4.0), vec3(9.0, 0.5, 0.3), 0.05), 5));
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  float k = floor(p.x / 0.3); vec2 q = vec2(mod(p.x, 0.3) - 0.15, p.z); s.gloss = 0.35; float row = floor(p.z / 0.34);
  if (id < 1.5) { s.color = vec3(0.055, 0.058, 0.065); if (abs(q.x) < 0.014 && p.z > 0.25 && p.z < 1.3) s.color = vec3(0.004); if (abs(q.x) > 0.144) s.color = vec3(0.02); if (abs(abs(q.x) - 0.06) < 0.025 && fract(p.z * 11.0) < 0.14 && p.z > 0.25 && p.z < 1.3) s.color = vec3(0.45); if (p.z > 1.42 && p.z < 1.52 && abs(q.x) < 0.1) s.color = vec3(0.6, 0.58, 0.5) * (0.7 + 0.3 * hash1(k)); if (p.z < 0.0 && p.z > -3.4) { vec2 d = vec2(q.x, mod(p.z, 0.34) - 0.17); if (abs(length(d) - 0.115) < 0.008 && d.y < 0.06) s.color = vec3(0.4); } }
  else if (id < 2.5) { float h = hash1(floor(k / 4.0) * 3.1); s.color = abs(p.z - 0.9 + level(k)) < 0.012 ? vec3(0.9) : h < 0.5 ? vec3(0.03) : h < 0.8 ? vec3(0.45, 0.04, 0.03) : vec3(0.5); } else if (id < 3.5) { float h = hash1(row * 2.3); vec2 d = vec2(q.x, mod(p.z, 0.34) - 0.17); float a = atan(d.y, d.x) - hash2(vec2(k, row)) * 4.0; s.color = h < 0.3 ? vec3(0.04, 0.2, 0.42) : h < 0.55 ? vec3(0.5, 0.07, 0.04) : h < 0.8 ? vec3(0.12, 0.32, 0.12) : vec3(0.3); if (n.y > 0.6 && abs(a) < 0.22) s.color = vec3(0.85); if (n.y < 0.6) s.color *= 0.35 + 0.4 * step(0.5, fract(atan(d.y, d.x) * 4.0)); }
  else if (id < 4.5) { float on = step(0.55, hash1(k * 7.7)); s.color = mix(vec3(0.08, 0.02, 0.02), hash1(k * 2.0) > 0.5 ? vec3(1.0, 0.15, 0.05) : vec3(0.15, 1.0, 0.25), on); s.glow = on * 1.6; } else { vec2 u = vec2(fract(p.x / 0.3) - 0.5, p.y); float h = 0.15 + 0.45 * hash1(k * 1.9); s.color = vec3(0.02); if (abs(u.x) < 0.2 && p.y > 0.02 && p.y < 0.64 && fract(p.y * 22.0) > 0.3 && n.z > 0.5) { s.color = p.y > 0.52 ? vec3(1.0, 0.1, 0.05) : p.y > 0.4 ? vec3(1.0, 0.75, 0.1) : vec3(0.1, 0.9, 0.25); s.color *= p.y < h ? 1.0 : 0.08; s.glow = p.y < h ? 1.5 : 0.0; } }
}`,
  eye: [1.1, 1.7, 3.5],
  target: [-0.25, 0.0, 0.1],
  lens: 2.1,
  aperture: 0.06,
  focus: 3.3,
  sun: [-0.7, 0.6, -0.4],
  sunColor: [1.9, 1.6, 1.3],
  sky: [0.26, 0.28, 0.38],
};

/** An envelope goes into a ballot box. */
const ballot: Still = {
  scene: /* glsl */ `
vec2 map(vec3 p) {
  vec2 r = vec2(p.y, 1); vec3 q = p; q.xz = rot(0.35) * q.xz; float b = max(box(q - vec3(0, 0.85, 0), vec3(1.0, 0.85, 0.75), 0.05), -box(q - vec3(0, 1.75, 0), vec3(0.55, 0.3, 0.055), 0.01)); r = both(r, vec2(b, 2)); r = both(r, vec2(max(box(q - vec3(0, 1.68, 0), vec3(1.07, 0.07, 0.82), 0.03), -box(q - vec3(0, 1.75, 0), vec3(0.55, 0.3, 0.055), 0.01)), 3)); vec3 e = q - vec3(0.05, 1.95, 0.0); e.xy = rot(0.16) * e.xy; r = both(r, vec2(box(e, vec3(0.48, 0.36, 0.012), 0.006), 4)); r = both(r, vec2(max(torus((q - vec3(0, 1.2, 0.82)).xzy, 0.1, 0.025), -9.0), 5)); r = both(r, vec2(box(q - vec3(0, 1.05, 0.82), vec3(0.13, 0.11, 0.06), 0.03), 5));
  vec3 f = p - vec3(2.1, 0.04, 0.6); f.xz = rot(-0.3) * f.xz; for (int i = 0; i < 4; i++) { float k = float(i); vec3 g = f - vec3(0.06 * sin(k * 5.0), 0.035 * k, 0.08 * cos(k * 3.0)); g.xz = rot(0.12 * sin(k * 9.0)) * g.xz; r = both(r, vec2(box(g, vec3(0.5, 0.012, 0.36), 0.004), 4)); } return both(r, vec2(capsule(p, vec3(-2.0, 0.07, 1.3), vec3(-1.25, 0.07, 1.75), 0.06), 6));
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  vec3 q = p; q.xz = rot(0.35) * q.xz; if (id < 1.5) { s.color = vec3(0.1, 0.2, 0.3) * (0.85 + 0.3 * noise(p.xz * 60.0)); s.gloss = 0.1; } else if (id < 2.5) { s.color = wood(q.yzx * vec3(1.6, 1, 1), vec3(0.52, 0.36, 0.2), vec3(0.36, 0.22, 0.11)); s.gloss = 0.3; if (q.z > 0.7 && abs(q.y - 0.62) < 0.2 && abs(q.x) < 0.5) { s.color = vec3(0.78, 0.75, 0.68); vec2 u = vec2(q.x, q.y - 0.62); if (abs(abs(u.x) - 0.46) < 0.01 || abs(abs(u.y) - 0.17) < 0.008) s.color = vec3(0.1, 0.15, 0.3); float tick = min(abs(u.y + 0.04 - 0.9 * (u.x + 0.02)) + step(u.x, -0.02) + step(0.12, u.x), abs(u.y + 0.06 + 0.9 * (u.x + 0.02)) + step(-0.02, u.x) + step(u.x, -0.1)); if (tick < 0.035) s.color = vec3(0.55, 0.05, 0.04); } } else if (id < 3.5) { s.color = wood(q.yzx, vec3(0.42, 0.27, 0.14), vec3(0.28, 0.16, 0.08)); s.gloss = 0.35; } else if (id < 4.5) { s.color = vec3(0.8, 0.78, 0.72); vec3 e = q - vec3(0.05, 1.95, 0.0); e.xy = rot(0.16) * e.xy; if (p.y > 1.0) { float flap = abs(e.y - 0.3 + 0.75 * abs(abs(e.x) - 0.0)); s.color *= 1.0 - 0.3 * smoothstep(0.02, 0.0, flap - 0.0); } s.soft = 0.3; } else if (id < 5.5) { s.color = vec3(0.6, 0.45, 0.16); s.metal = 0.9; s.gloss = 0.7; } else { s.color = vec3(0.05, 0.1, 0.4); s.gloss = 0.5; }
}`,
  eye: [1.5, 2.75, 5.0],
  target: [0.1, 1.0, 0],
  lens: 2.4,
  aperture: 0.07,
  sun: [-0.6, 0.7, 0.35],
  sunColor: [2.3, 2.1, 1.8],
  wall: '#8f9aa3',
  floor: '#5f6b74',
  lamps: 0.35,
};

/** Stacks of coins that grow to one side. */
const coins: Still = {
  scene: /* glsl */ `
float stack(float i) { return i < 0.5 ? 3.0 : i < 1.5 ? 5.0 : i < 2.5 ? 8.0 : i < 3.5 ? 11.0 : 15.0; }
vec2 map(vec3 p) { vec2 r = vec2(p.y, 1); for (int i = 0; i < 5; i++) { float k = float(i), n = stack(k); vec3 q = p - vec3(-2.1 + 1.05 * k, 0, 0.3 * sin(k * 4.0)); float y = clamp(floor(q.y / 0.13), 0.0, n - 1.0); q.xz -= 0.035 * vec2(sin(y * 5.1 + k), cos(y * 7.3 + k)); q.y -= (y + 0.5) * 0.13; r = both(r, vec2(cylinder(q, 0.43 + 0.006 * cos(atan(q.z, q.x) * 60.0), 0.058, 0.02) * 0.7, 2.0 + k)); } vec3 c = p - vec3(0.7, 0.06, 1.7); r = both(r, vec2(cylinder(c, 0.43, 0.058, 0.02), 8)); c = p - vec3(1.35, 0.13, 1.5); c.xy = rot(0.25) * c.xy; return both(r, vec2(cylinder(c, 0.43, 0.058, 0.02), 9)); }
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  if (id < 1.5) { s.color = vec3(0.06, 0.075, 0.085) * (0.85 + 0.3 * noise(p.xz * 3.0)); s.gloss = 0.55; float grid = step(0.97, fract(p.x * 1.4)) + step(0.97, fract(p.z * 1.4)); s.color += vec3(0.1, 0.14, 0.15) * min(grid, 1.0); float line = abs(p.z - 2.6 + 0.5 * sin(p.x * 1.4) + 0.3 * p.x); if (line < 0.035) s.color = vec3(0.1, 0.55, 0.4); return; }
  float y = floor(p.y / 0.13); s.color = hash1(y * 2.3 + id * 5.0) > 0.72 ? vec3(0.62, 0.6, 0.56) : vec3(0.72, 0.5, 0.2); s.metal = 0.85; s.gloss = 0.7; s.color *= 0.8 + 0.3 * noise(p * 12.0);
}`,
  eye: [0.9, 2.0, 5.4],
  target: [0.0, 0.68, 0],
  lens: 2.4,
  aperture: 0.09,
  sun: [-0.7, 0.6, 0.3],
  sunColor: [2.6, 2.3, 1.8],
  wall: '#9aa3a8',
  floor: '#3f474d',
  lamps: 0.4,
};

/** A judge's hammer on its block, law books behind. */
const gavel: Still = {
  scene: /* glsl */ `
vec3 local(vec3 p) { vec3 q = p - vec3(-0.1, 0.62, 0.2); q.xz = rot(0.5) * q.xz; q.xy = rot(0.1) * q.xy; return q; }
vec2 map(vec3 p) {
  vec2 r = vec2(p.y, 1); vec3 q = local(p); float bands = 0.03 * smoothstep(0.05, 0.02, abs(abs(q.z) - 0.42)) - 0.02 * smoothstep(0.04, 0.02, abs(abs(q.z) - 0.26)); r = both(r, vec2(cylinder(q.xzy, 0.34 + bands, 0.6, 0.06) * 0.85, 2)); r = both(r, vec2(taper(q, vec3(0.2, 0.0, 0), vec3(2.5, -0.12, 0), 0.09, 0.13), 2)); r = both(r, vec2(sphere(q - vec3(2.55, -0.12, 0), 0.17), 2)); r = both(r, vec2(cylinder(p - vec3(-0.15, 0.14, 0.15), 0.95 + 0.05 * cos(p.y * 16.0), 0.14, 0.04), 2)); r = both(r, vec2(cylinder((q).xzy, 0.352, 0.1, 0.02), 3));
  for (int i = 0; i < 3; i++) { float k = float(i); vec3 b = p - vec3(-1.6 + 0.1 * k, 0.24 + 0.48 * k, -2.0); b.xz = rot(0.15 - 0.12 * k) * b.xz; r = both(r, vec2(max(box(b, vec3(1.5, 0.23, 1.0), 0.04), -box(b - vec3(0.2, 0, -0.0), vec3(1.6, 0.19, 0.95), 0.0)), 4.0 + k)); r = both(r, vec2(box(b - vec3(0.1, 0, 0), vec3(1.32, 0.19, 0.93), 0.01), 8)); } return r;
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  if (id < 1.5) { s.color = vec3(0.05, 0.14, 0.1) * (0.85 + 0.3 * noise(p.xz * 70.0)); s.gloss = 0.06; } else if (id < 2.5) { vec3 q = local(p); s.color = mix(vec3(0.25, 0.09, 0.035), vec3(0.12, 0.04, 0.018), fbm(vec3(q.x * 2.0, q.y * 12.0, q.z * 3.0))); s.gloss = 0.65; } else if (id < 3.5) { s.color = vec3(0.78, 0.55, 0.2); s.metal = 0.9; s.gloss = 0.75; } else if (id < 7.5) { s.color = id < 4.5 ? vec3(0.28, 0.05, 0.04) : id < 5.5 ? vec3(0.05, 0.12, 0.1) : vec3(0.06, 0.07, 0.16); s.color *= 0.85 + 0.3 * noise(p * 30.0); if (n.z > 0.5 && (abs(fract(p.x * 0.8) - 0.5) < 0.04)) s.color = vec3(0.6, 0.42, 0.12); s.gloss = 0.25; } else s.color = vec3(0.7, 0.64, 0.5) * (0.75 + 0.3 * step(0.5, fract(p.y * 40.0)));
}`,
  eye: [1.7, 1.95, 4.7],
  target: [0.2, 0.62, 0],
  lens: 2.4,
  aperture: 0.08,
  sun: [-0.7, 0.65, 0.25],
  sunColor: [2.9, 2.3, 1.6],
  wall: '#5f4a38',
  floor: '#2f241c',
  lamps: 0.5,
};

/** An empty stage with a piano in the light, seats in the dark before it. */
const theatre: Still = {
  own: true,
  scene: /* glsl */ `
vec3 backdrop(vec3 rd) { return vec3(0.01, 0.006, 0.006); }
float fold(float x) { return 0.16 * sin(x * 5.0 + 0.8 * sin(x * 1.7)) + 0.05 * sin(x * 13.0); }
vec2 map(vec3 p) {
  vec2 r = vec2(p.z > 4.0 ? p.y : p.y + 1.0, 1); if (p.z > 3.6) r.x = min(r.x, max(4.0 - p.z, p.y)); else r.x = min(r.x, max(p.y, 4.0 - p.z)); float ax = abs(p.x); r = both(r, vec2((9.2 + fold(p.x) - p.z) * 0.6, 2)); r = both(r, vec2(max((5.0 + fold(p.x * 1.3) - p.z) * -1.0, 0.0) > 0.0 ? 9.0 : max(abs(p.z - 5.0 - fold(p.x * 1.2)) - 0.05, 3.6 + 0.9 * exp(-abs(p.y - 1.6) * 0.7) * -1.0 + 0.4 - ax + 0.25 * p.y * 0.0) * 0.5, 2)); r = both(r, vec2(max(abs(p.z - 4.9 - fold(p.x * 1.4) * 0.6) - 0.05, 4.1 + 0.3 * cos(p.x * 1.1) - p.y) * 0.5, 2));
  vec3 q = p - vec3(0.2, 0, 7.0); q.xz = rot(0.35) * q.xz; float shape_ = max(max(length(vec2(q.x * 0.75, max(q.z, -0.2) * 1.0 + 0.1)) - 0.95, -q.z - 0.75), abs(q.x) - 1.1); r = both(r, vec2(max(shape_, abs(q.y - 0.95) - 0.16), 4)); vec3 lid = q - vec3(-0.2, 1.65, 0.15); lid.xy = rot(0.75) * lid.xy; r = both(r, vec2(max(max(length(lid.xz * vec2(0.8, 1.0)) - 0.95, abs(lid.y) - 0.025), -9.0), 4)); r = both(r, vec2(box(q - vec3(0, 0.9, -0.85), vec3(0.9, 0.07, 0.2), 0.02), 5)); r = both(r, vec2(max(length(vec2(abs(q.x) - 0.75, q.z + 0.4)) - 0.06, abs(q.y - 0.42) - 0.42), 4)); r = both(r, vec2(max(length(vec2(q.x, q.z - 0.5)) - 0.06, abs(q.y - 0.42) - 0.42), 4)); r = both(r, vec2(box(q - vec3(0, 0.52, -1.5), vec3(0.42, 0.06, 0.2), 0.04), 6)); r = both(r, vec2(box(vec3(abs(q.x) - 0.34, q.y - 0.25, abs(q.z + 1.5) - 0.14), vec3(0.03, 0.25, 0.03), 0.0), 4));
  vec3 c = vec3(mod(p.x + 0.35 * mod(floor(p.z / 0.9), 2.0), 0.7) - 0.35, p.y + 0.75 + 0.12 * (p.z - 3.0), mod(p.z, 0.9) - 0.45); if (p.z < 3.2) { float d = box(c, vec3(0.27, 0.36, 0.06), 0.1); r = both(r, vec2(d * 0.9, 3)); } else r = both(r, vec2(max(p.z - 3.0, 0.25), 3)); return r;
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  float pool = exp(-0.55 * dot(p.xz - vec2(0.2, 7.0), p.xz - vec2(0.2, 7.0)));
  if (id < 1.5) { s.color = wood(p.zyx, vec3(0.36, 0.2, 0.09), vec3(0.2, 0.1, 0.04)); s.gloss = 0.5; s.glow = 1.5 * pool * step(3.9, p.z); if (p.z < 4.1 && p.y < -0.05) { s.color = vec3(0.03, 0.012, 0.01); s.glow = 0.0; } } else if (id < 2.5) { s.color = vec3(0.36, 0.018, 0.022) * (0.75 + 0.4 * noise(vec2(p.x * 30.0, p.y * 2.0))); s.gloss = 0.1; s.soft = 0.2; s.glow = 0.35 * exp(-0.16 * dot(p.xy - vec2(0.2, 1.0), p.xy - vec2(0.2, 1.0))); if (p.y > 4.1 && abs(p.y - 4.2 - 0.3 * cos(p.x * 1.1)) < 0.1) s.color = vec3(0.5, 0.34, 0.08); } else if (id < 3.5) { s.color = vec3(0.16, 0.014, 0.018); s.soft = 0.2; } else if (id < 4.5) { s.color = vec3(0.012); s.gloss = 0.85; } else if (id < 5.5) { s.color = fract(p.x * 11.0 + p.z * 4.0) < 0.3 ? vec3(0.02) : vec3(0.85); } else s.color = vec3(0.03);
}`,
  eye: [-0.6, 1.35, -2.2],
  target: [0.1, 1.3, 6],
  lens: 1.75,
  aperture: 0.015,
  focus: 9,
  sun: [0.15, 0.95, -0.35],
  sunColor: [1.1, 0.95, 0.75],
  sky: [0.12, 0.1, 0.11],
  bounce: [0.08, 0.05, 0.03],
  far: 30,
  exposure: 1.05,
};

/** Microphones, ballots, hammers, coins and stages: what stands for public things in the news. */
export const rostrum: readonly Picture[] = [
  stillPhoto(
    'press-conference',
    [960, 640],
    'Microphones of many stations on a wooden lectern in front of a blue curtain.',
    ['press-conference', 'politics'],
    microphones('#1f3f7a'),
  ),
  stillPhoto(
    'press-conference-red',
    [960, 540],
    'A row of microphones waits on a lectern, a dark red curtain behind.',
    ['press-conference', 'politics'],
    { ...microphones('#7a1f26'), eye: [-1.6, 1.2, 4.6], target: [0.05, 1.15, 0], sun: [0.7, 0.6, 0.5] },
  ),
  stillPhoto(
    'radio-studio',
    [960, 640],
    'A large microphone on its arm in a padded studio, the red light on.',
    ['studio', 'radio'],
    broadcast,
  ),
  stillPhoto(
    'mixing-desk',
    [960, 540],
    'Faders, knobs and level lights of a mixing desk.',
    ['studio', 'music', 'radio'],
    desk,
  ),
  stillPhoto(
    'ballot-box',
    [960, 640],
    'An envelope halfway into the slot of a wooden ballot box.',
    ['vote', 'politics'],
    ballot,
  ),
  stillPhoto('coin-stacks', [960, 540], 'Five stacks of coins, each higher than the one before.', ['money'], coins),
  stillPhoto(
    'court-gavel',
    [960, 640],
    'A judge’s hammer on its block, law books in the background.',
    ['court'],
    gavel,
  ),
  stillPhoto(
    'theatre-piano',
    [960, 640],
    'A grand piano alone in the light on a theatre stage, empty seats before it.',
    ['theatre', 'music'],
    theatre,
  ),
];
