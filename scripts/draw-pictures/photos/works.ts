/// <reference lib="dom" />
import { blend, ellipse, sheet } from '../paint/canvas.ts';
import type { Easel, Picture } from '../paint/picture.ts';
import { figuresGlsl } from './figures-glsl.ts';
import { type Still, stillPhoto } from './still.ts';

/** Flasks, tubes and a microscope on a bench. */
const laboratory: Still = {
  scene: /* glsl */ `
float flask(vec3 p, float k) { float d = smin(cone(p - vec3(0, 0.42, 0), 0.5, 0.12, 0.4), cylinder(p - vec3(0, 1.0, 0), 0.13, 0.32, 0.03), 0.1); return min(d, torus(p - vec3(0, 1.32, 0), 0.14, 0.03)); }
float scope(vec3 p) {
  float d = min(box(p - vec3(0, 0.08, 0.1), vec3(0.42, 0.08, 0.55), 0.05), box(p - vec3(0, 0.62, 0.18), vec3(0.36, 0.035, 0.32), 0.02)); d = min(d, capsule(p, vec3(0, 0.1, -0.35), vec3(0, 1.15, -0.4), 0.12)); d = smin(d, capsule(p, vec3(0, 1.1, -0.4), vec3(0, 1.45, 0.0), 0.12), 0.1);
  vec3 t = p - vec3(0, 1.3, 0.12); d = min(d, capsule(t, vec3(0, -0.42, 0.06), vec3(0, 0.2, 0.0), 0.1)); d = min(d, cylinder(t - vec3(0, -0.34, 0.06), 0.2, 0.05, 0.03)); d = min(d, taper(vec3(abs(t.x) - 0.0, t.yz), vec3(0.0, 0.15, 0), vec3(0.15, 0.72, -0.35), 0.12, 0.09)); return min(d, cylinder((vec3(abs(p.x) - 0.2, p.y - 0.42, p.z + 0.34)).yxz, 0.16, 0.07, 0.02));
}
vec2 map(vec3 p) {
  vec2 r = vec2(p.y, 1); r = both(r, vec2(flask(p - vec3(-1.5, 0, 0.5), 0.0), 2)); r = both(r, vec2(flask((p - vec3(-2.7, 0, -0.6)) / 1.25, 1.0) * 1.25, 3)); r = both(r, vec2(min(sphere(p - vec3(-0.35, 0.46, -0.9), 0.46), cylinder(p - vec3(-0.35, 1.1, -0.9), 0.12, 0.4, 0.03)), 4)); r = both(r, vec2(scope((p - vec3(1.55, 0, -0.2)) * 0.82) / 0.82, 5));
  vec3 k = p - vec3(0.1, 0.0, 0.95); r = both(r, vec2(min(box(k - vec3(0, 0.42, 0), vec3(0.72, 0.03, 0.16), 0.01), min(box(k - vec3(0, 0.05, 0), vec3(0.72, 0.05, 0.16), 0.01), box(vec3(abs(k.x) - 0.7, k.y - 0.24, k.z), vec3(0.03, 0.24, 0.16), 0.01))), 6)); vec3 t = vec3(mod(k.x + 0.12, 0.24) - 0.12, k.y, k.z); r = both(r, vec2(max(capsule(t, vec3(0, 0.16, 0), vec3(0, 0.85, 0), 0.075), abs(k.x) - 0.6), 7)); vec3 b = vec3(mod(p.x, 0.7) - 0.35, p.y - 2.35, p.z + 3.2); r = both(r, vec2(max(cylinder(b - vec3(0, 0.32, 0), 0.24, 0.3, 0.06), -9.0), 8)); return both(r, vec2(box(vec3(p.x, p.y - 2.3, p.z + 3.2), vec3(9.0, 0.05, 0.4), 0.01), 6));
}
void glass(inout Surface s, vec3 p, vec3 n, float level, vec3 c) { bool full = p.y < level; s.color = full ? c * (0.8 + 0.3 * smoothstep(0.0, level, p.y)) : vec3(0.55, 0.6, 0.62); s.glow = full ? 0.05 : 0.0; if (abs(p.y - level) < 0.025) s.color = c * 1.6; if (!full && abs(n.z) + abs(n.x) > 0.5 && fract(p.y * 9.0) < 0.1) s.color *= 0.6; s.gloss = 0.85; }
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  if (id < 1.5) { s.color = vec3(0.5, 0.52, 0.53) * (0.95 + 0.08 * noise(p.xz * 40.0)); s.gloss = 0.55; } else if (id < 2.5) glass(s, p, n, 0.45, vec3(0.02, 0.3, 0.62)); else if (id < 3.5) glass(s, p, n, 0.7, vec3(0.75, 0.3, 0.02)); else if (id < 4.5) glass(s, p, n, 0.5, vec3(0.05, 0.48, 0.16));
  else if (id < 5.5) { vec3 q = (p - vec3(1.55, 0, -0.2)) * 0.82; s.color = q.y > 0.55 && q.y < 0.67 && q.z > -0.1 ? vec3(0.03) : q.z > -0.05 && q.y > 0.7 || q.y > 1.5 ? vec3(0.04) : vec3(0.74, 0.74, 0.7); if (abs(q.y - 0.96) < 0.06) s.color = vec3(0.5); s.gloss = 0.5; } else if (id < 6.5) { s.color = vec3(0.5, 0.36, 0.22); s.gloss = 0.2; } else if (id < 7.5) { float k = floor((p.x - 0.1 + 0.12) / 0.24); glass(s, p, n, 0.4 + 0.22 * hash1(k + 4.0), mix(vec3(0.55, 0.04, 0.1), vec3(0.5, 0.45, 0.05), hash1(k))); }
  else { float k = floor(p.x / 0.7); s.color = p.y > 2.88 ? vec3(0.08, 0.1, 0.12) : abs(p.y - 2.62) < 0.12 ? vec3(0.8) : mix(vec3(0.25, 0.12, 0.04), vec3(0.5, 0.52, 0.5), step(0.5, hash1(k))); s.gloss = 0.6; }
}`,
  eye: [-0.5, 1.9, 5.6],
  target: [-0.25, 0.78, 0],
  lens: 2.2,
  aperture: 0.07,
  sun: [-0.5, 0.75, 0.6],
  sunColor: [1.9, 1.95, 2.0],
  sky: [0.5, 0.55, 0.6],
  wall: '#b9c6c9',
  floor: '#8d999c',
};

/** The web of paper running through a newspaper press. */
const press: Still = {
  scene: /* glsl */ `${figuresGlsl}
vec2 map(vec3 p) {
  vec2 r = vec2(p.y, 1); float z = floor((p.z + 1.6) / 3.2); vec3 q = vec3(p.x, p.y, mod(p.z + 1.6, 3.2) - 1.6);
  float drums = min(cylinder((q - vec3(0, 1.15, -0.5)).yxz, 0.42, 1.5, 0.02), cylinder((q - vec3(0, 2.05, -0.15)).yxz, 0.42, 1.5, 0.02)); drums = min(drums, min(cylinder((q - vec3(0, 2.95, -0.5)).yxz, 0.36, 1.5, 0.02), cylinder((q - vec3(0, 0.5, 0.5)).yxz, 0.22, 1.5, 0.02))); r = both(r, vec2(drums, 2));
  vec3 f = vec3(abs(p.x) - 1.72, q.y - 1.75, q.z + 0.2); r = both(r, vec2(max(box(f, vec3(0.12, 1.75, 0.95), 0.06), -cylinder((f - vec3(0, 0.3, 0.0)).yxz, 0.3, 0.3, 0.02)), 3)); r = both(r, vec2(cylinder((f - vec3(0.14, -0.7, 0.3)).yxz, 0.26, 0.06, 0.02), 6));
  vec3 w = p - vec3(0, 2.5, 0); r = both(r, vec2(box(vec3(w.x, w.y - 0.05 * sin(p.z * 2.0), w.z), vec3(1.3, 0.012, 40.0), 0.0) * 0.8, 4)); r = both(r, vec2(box(vec3(p.x, q.y - 1.6 - 0.12 * q.z, q.z - 0.85), vec3(1.3, 1.0, 0.012), 0.0) * 0.7, 4));
  r = both(r, vec2(person(p - vec3(2.75, 0, 3.2), 1.2), 10)); vec3 l = vec3(p.x - 2.3, p.y - 3.9, mod(p.z, 2.4) - 1.2); r = both(r, vec2(box(l, vec3(0.1, 0.04, 0.7), 0.02), 7)); return both(r, vec2(min(min(6.0 - p.x, p.x + 4.5), 15.0 - p.z), 8));
}
float print_(vec2 u) { vec2 c = floor(u * vec2(3.0, 1.0)), f = fract(u * vec2(3.0, 1.0)); float pic = step(hash2(floor(u * vec2(1.5, 1.4))), 0.35); float line = step(0.45, fract(u.y * 26.0)) * step(0.08, f.x) * step(f.x, 0.92) * step(fract(sin(floor(u.y * 26.0) * 7.7 + c.x) * 9.0) * 0.12, 1.0 - f.x); float head = step(0.8, fract(u.y * 1.0)) * step(0.35, noise(vec2(u.x * 14.0, floor(u.y)))); return mix(max(line * 0.65, head), 0.35 + 0.5 * noise(u * 9.0), pic); }
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  s.gloss = 0.3;
  if (id < 1.5) { s.color = vec3(0.2, 0.2, 0.19) * (0.8 + 0.4 * fbm(p.xz * 3.0)); if (abs(p.x - 2.1) < 0.05) s.color = vec3(0.7, 0.5, 0.04); s.gloss = 0.5; } else if (id < 2.5) { s.color = mix(vec3(0.5), vec3(0.28, 0.3, 0.33), noise(vec2(p.x * 60.0, 1.0))); s.metal = 0.8; s.gloss = 0.75; } else if (id < 3.5) { s.color = vec3(0.06, 0.17, 0.16) * (0.85 + 0.3 * fbm(p * 3.0)); s.gloss = 0.45; if (abs(p.y - 3.2) < 0.06) s.color = vec3(0.7, 0.5, 0.05); } else if (id < 4.5) { vec2 u = abs(n.y) > 0.5 ? vec2(p.x * 0.77 + 0.5, p.z * 0.7) : vec2(p.x * 0.77 + 0.5, p.y * 0.7); s.color = mix(vec3(0.74, 0.71, 0.64), vec3(0.06), print_(u) * 0.8); s.soft = 0.4; s.gloss = 0.05; }
  else if (id < 6.5) { s.color = vec3(0.45, 0.05, 0.03); } else if (id < 7.5) { s.color = vec3(1.0, 0.93, 0.78); s.glow = 2.2; } else if (id < 8.5) { s.color = vec3(0.3, 0.29, 0.27) * (0.8 + 0.3 * fbm(p * 0.8)); vec2 b = abs(fract(vec2(p.z * 0.5, p.y * 0.6)) - 0.5); s.color *= 1.0 - 0.3 * step(0.47, max(b.x, b.y)); } else { vec3 q = p - vec3(2.75, 0, 3.2); s.color = dressed(q, 0.0); if (q.y < 1.5) s.color = vec3(0.05, 0.1, 0.24); }
}`,
  eye: [-2.7, 4.5, -3.6],
  target: [0.5, 1.7, 2.2],
  lens: 1.45,
  aperture: 0.02,
  focus: 6,
  sun: [0.35, 0.9, -0.45],
  sunColor: [2.1, 1.85, 1.4],
  sky: [0.5, 0.5, 0.5],
  fog: '#6f6f66',
  fogAmount: 0.0025,
  far: 40,
};

function frontPage({ chance }: Easel): HTMLCanvasElement {
  const { canvas, pen } = sheet(1040, 740);
  pen.fillStyle = '#e9e4d6';
  pen.fillRect(0, 0, 1040, 740);
  pen.fillStyle = '#16161a';
  pen.textAlign = 'center';
  pen.font = '700 108px Georgia, "DejaVu Serif", serif';
  pen.fillText('Meridian Daily', 520, 108, 960);
  pen.fillRect(40, 136, 960, 4);
  pen.fillRect(40, 166, 960, 2);
  pen.font = '700 64px Georgia, "DejaVu Serif", serif';
  pen.textAlign = 'left';
  pen.fillText('Ships sail again after', 40, 240, 620);
  pen.fillText('thirty-one days', 40, 310, 620);
  pen.fillStyle = blend(pen, [0, 340], [0, 700], ['#b9c4cc', '#8496a4', '#3f5260', '#26343f']);
  pen.fillRect(40, 340, 620, 360);
  pen.fillStyle = '#1d2830';
  for (const x of [150, 330, 500]) {
    pen.fillRect(x, 400, 12, 210);
    pen.fillRect(x + 60, 400, 12, 210);
    pen.fillRect(x - 60, 410, 190, 12);
  }
  for (let i = 0; i < 40; i += 1)
    ellipse(pen, chance.between(50, 650), chance.between(610, 690), 22, 3, 'rgba(220,228,232,.35)');
  for (let column = 0; column < 2; column += 1)
    for (let row = 0; row < 38; row += 1) {
      pen.fillStyle = '#5f5c56';
      pen.fillRect(690 + column * 162, 200 + row * 13.4, row % 9 === 8 ? chance.between(40, 120) : 146, 5);
    }
  return canvas;
}

/** Bundles of folded newspapers, fresh from the press. */
const newspapers: Still = {
  scene: /* glsl */ `
vec3 local(vec3 p, float k) { vec3 q = p - (k < 0.5 ? vec3(-0.75, 0.5, 0.1) : k < 1.5 ? vec3(1.75, 0.36, -0.7) : vec3(-0.2, 0.3, 2.2)); q.xz = rot(k < 0.5 ? 0.24 : k < 1.5 ? -0.3 : 0.7) * q.xz; return q; }
float tall(float k) { return k < 0.5 ? 0.5 : k < 1.5 ? 0.36 : 0.05; }
vec2 map(vec3 p) { vec2 r = vec2(p.y, 1); for (int i = 0; i < 3; i++) { float k = float(i); vec3 q = local(p, k); if (i == 2) q.y += 0.25; float leaf = 0.012 * sin(q.y * 90.0) + 0.02 * noise(vec3(0, q.y * 26.0, k)); r = both(r, vec2(box(q, vec3(1.02 + leaf, tall(k), 0.72 + leaf), 0.04) * 0.8, 2.0 + k)); if (i < 2) r = both(r, vec2(min(box(q - vec3(0.35, 0, 0), vec3(0.035, tall(k) + 0.012, 0.745), 0.01), box(q, vec3(1.06, tall(k) + 0.012, 0.035), 0.01)), 6)); } return r; }
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  if (id < 1.5) { s.color = stone(p, vec3(0.24, 0.23, 0.22)); s.gloss = 0.3; return; } if (id > 5.5) { s.color = vec3(0.05, 0.12, 0.3); s.gloss = 0.5; return; }
  vec3 q = local(p, id - 2.0); s.color = vec3(0.72, 0.69, 0.62); s.soft = 0.2;
  if (n.y > 0.7) { vec2 u = vec2(0.5 - q.x / 2.08, 0.5 + q.z / 1.48); s.color = pow(texture(uTexture, u).rgb, vec3(2.2)) * 0.92; } else s.color *= 0.7 + 0.4 * step(0.4, fract(q.y * 22.0 + 0.3 * noise(q * 6.0)));
}`,
  texture: frontPage,
  eye: [0.7, 3.1, -4.4],
  target: [0.15, 0.3, 0.35],
  lens: 2.3,
  aperture: 0.08,
  sun: [-0.75, 0.6, 0.1],
  sunColor: [2.6, 2.3, 1.85],
  wall: '#6f7478',
  lamps: 0.6,
};

/** A train at the platform; uNight 1 is dark. */
const station = (night: 0 | 1): Still => ({
  own: true,
  scene: /* glsl */ `${figuresGlsl}
uniform float uNight;
vec3 backdrop(vec3 rd) { return uNight > 0.5 ? mix(vec3(0.05, 0.055, 0.09), vec3(0.012, 0.016, 0.04), smoothstep(0.0, 0.4, rd.y)) : cloudy(rd, 0.7); }
vec3 who(float i) { return vec3(-1.9 + 1.5 * hash1(i * 3.3), 0.0, 2.6 + 2.1 * i + hash1(i)); }
vec2 map(vec3 p) {
  vec2 r = vec2(p.x < 0.62 ? p.y : p.y + 1.1, 1); if (p.x < 0.8) r.x = min(r.x, max(p.x - 0.62, p.y));
  float nose = smoothstep(1.5, -0.6, p.z); vec3 t = vec3(p.x - 2.25, p.y - 1.0, p.z - 21.0); float d = box(t, vec3(1.42 - 0.35 * nose, 1.6 - 0.55 * nose, 21.8), 0.42); float gap = abs(mod(p.z + 1.0, 12.0) - 6.0); r = both(r, vec2(max(d, 0.1 - gap) * 0.8, 2));
  r = both(r, vec2(max(max(box(vec3(p.x + 2.2, p.y - 4.05 - 0.12 * (p.x + 2.2), p.z - 14.0), vec3(2.6, 0.1, 14.0), 0.03), -9.0), -9.0), 3)); vec3 c = vec3(p.x + 2.9, p.y - 2.0, mod(p.z, 4.5) - 2.25); r = both(r, vec2(max(cylinder(c, 0.09, 2.0, 0.02), -p.z + 0.2), 4)); vec3 b = vec3(p.x + 2.4, p.y - 0.45, mod(p.z + 2.0, 9.0) - 4.5); r = both(r, vec2(min(box(b, vec3(0.24, 0.04, 0.9), 0.02), box(vec3(b.x + 0.22, b.y - 0.3, b.z), vec3(0.03, 0.25, 0.9), 0.02)), 5)); vec3 k = vec3(p.x + 1.6, p.y - 3.3, mod(p.z, 9.0) - 4.5); r = both(r, vec2(box(k, vec3(0.75, 0.28, 0.08), 0.03), 6)); r = both(r, vec2(p.x + 4.6, 7));
  for (int i = 0; i < 5; i++) r = both(r, vec2(person(p - who(float(i)), 1.4 + float(i)), 10.0 + float(i))); vec3 s = p - who(0.0) - vec3(-0.45, 0.3, 0.1); return both(r, vec2(box(s, vec3(0.15, 0.3, 0.22), 0.05), 8));
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  s.gloss = 0.2; float lamp = exp(-1.6 * pow(mod(p.z, 4.5) - 2.25, 2.0));
  if (id < 1.5) { vec2 t = abs(fract(p.xz * 1.25) - 0.5); s.color = vec3(0.36, 0.35, 0.33) * (0.85 + 0.3 * noise(p.xz * 7.0)) * (1.0 - 0.2 * step(0.48, max(t.x, t.y))); if (abs(p.x - 0.2) < 0.11) s.color = vec3(0.72, 0.52, 0.04) * (0.7 + 0.4 * step(0.25, length(fract(p.xz * 14.0) - 0.5))); if (p.x > 0.5) s.color = vec3(0.5); if (p.y < -0.3) s.color = vec3(0.1); s.gloss = 0.45; s.glow = uNight * 0.5 * lamp; }
  else if (id < 2.5) { float z = mod(p.z + 1.0, 12.0); s.color = p.y < 0.25 ? vec3(0.1, 0.11, 0.12) : p.y > 2.1 ? vec3(0.4) : vec3(0.62, 0.63, 0.62); if (abs(p.y - 0.5) < 0.14) s.color = vec3(0.5, 0.03, 0.04); vec2 u = vec2(fract(p.z / 1.5) - 0.5, p.y - 1.35); bool door = abs(mod(z, 6.0) - 3.0) < 0.75; bool win = abs(u.y) < 0.42 && (door ? abs(abs(mod(z, 6.0) - 3.0) - 0.36) < 0.2 : abs(u.x) < 0.42); if (door && !win) { s.color = vec3(0.5, 0.03, 0.04); if (abs(mod(z, 6.0) - 3.0) < 0.03) s.color = vec3(0.05); } if (p.z < 0.9 && p.y > 0.9 && p.y < 1.9) win = true;
    s.gloss = 0.6; if (win) { s.color = uNight > 0.5 ? vec3(1.0, 0.85, 0.6) * (0.6 + 0.5 * noise(vec2(p.z * 4.0, p.y * 3.0))) : vec3(0.03, 0.045, 0.055); s.glow = uNight * 1.1; s.gloss = 0.9; if (p.z < 0.9) s.color = vec3(0.02); } if (p.z < 0.9 && abs(p.y - 0.55) < 0.09 && abs(abs(p.x - 2.25) - 0.75) < 0.16) { s.color = vec3(1.0, 0.95, 0.8); s.glow = 3.0; } }
  else if (id < 3.5) { bool on = n.y < -0.5 && abs(p.x + 1.9) < 0.08 && abs(mod(p.z, 4.5) - 2.25) < 0.8; s.color = on ? vec3(1.0, 0.92, 0.75) : vec3(0.3, 0.33, 0.35); s.glow = on ? 3.0 : 0.0; } else if (id < 4.5) s.color = vec3(0.08, 0.2, 0.2); else if (id < 5.5) { s.color = vec3(0.4, 0.24, 0.1); } else if (id < 6.5) { s.color = vec3(0.015, 0.03, 0.09); float row = p.y - 3.3; vec2 u = vec2(p.x + 1.6, row); if (abs(fract(u.y * 5.0) - 0.5) < 0.2 && abs(u.x) < 0.66 && noise(vec2(u.x * 22.0, floor(u.y * 5.0) * 3.0)) > 0.38) { s.color = vec3(1.0, 0.7, 0.15); s.glow = 1.4; } } else if (id < 7.5) { s.color = vec3(0.42, 0.22, 0.15) * (0.8 + 0.4 * noise(p.yz * vec2(9.0, 5.0))); vec2 b = fract(p.zy * vec2(2.0, 5.0)); if (min(b.x, b.y) < 0.06) s.color = vec3(0.4); } else if (id < 8.5) s.color = vec3(0.55, 0.1, 0.08); else s.color = dressed(p - who(id - 10.0), id);
}`,
  extra: { uNight: night },
  eye: [-0.7, 1.62, -3.6],
  target: [0.5, 1.25, 6],
  lens: 1.45,
  aperture: 0.012,
  focus: 7,
  sun: [0.65, 0.5, -0.35],
  sunColor: night === 1 ? [0.1, 0.12, 0.2] : [2.1, 1.8, 1.4],
  sky: night === 1 ? [0.16, 0.15, 0.17] : [0.36, 0.48, 0.68],
  bounce: night === 1 ? [0.16, 0.13, 0.1] : [0.2, 0.18, 0.16],
  fog: night === 1 ? '#2a2a36' : '#d5dde2',
  fogAmount: 0.0012,
  far: 50,
  exposure: night === 1 ? 1 : 0.75,
});

/** Stalls with striped awnings and crates of fruit along a lane. */
const market = (evening: 0 | 1): Still => ({
  own: true,
  scene: /* glsl */ `${figuresGlsl}
uniform float uEvening;
vec3 backdrop(vec3 rd) { return cloudy(rd, 0.5); }
vec3 who(float i) { return vec3(-0.75 + 1.5 * hash1(i * 2.3), 0.0, 3.4 + 1.5 * i); }
vec4 fruit(vec3 p) { float k = floor(p.z / 0.8) + step(0.0, p.x) * 37.0; vec3 q = vec3(abs(p.x) - 1.75, p.y - 0.78, mod(p.z, 0.8) - 0.4); q.xy = rot(0.42) * q.xy; vec3 c = vec3(mod(q.x + 0.075, 0.15) - 0.075, q.y - 0.06, mod(q.z + 0.075, 0.15) - 0.075); vec2 i = floor((q.xz + 0.075) / 0.15); float d = max(sphere(c - vec3(0, 0.025 * hash2(i + k), 0), 0.078), max(abs(q.x) - 0.4, abs(q.z) - 0.33)); return vec4(d, k, q.y, hash2(i + k * 3.0)); }
vec2 map(vec3 p) {
  vec2 r = vec2(p.y - 0.012 * noise(p.xz * 9.0), 1); float ax = abs(p.x); vec3 q = vec3(ax - 1.75, p.y - 0.72, mod(p.z, 0.8) - 0.4); q.xy = rot(0.42) * q.xy; r = both(r, vec2(max(box(q, vec3(0.45, 0.12, 0.385), 0.01), -box(q - vec3(0, 0.1, 0), vec3(0.41, 0.12, 0.345), 0.0)), 2)); r = both(r, vec2(fruit(p).x * 0.75, 3)); r = both(r, vec2(box(vec3(ax - 1.8, p.y - 0.26, mod(p.z, 3.2) - 1.6), vec3(0.36, 0.26, 1.45), 0.02), 4));
  vec3 a = vec3(ax - 1.85, p.y - 2.35, mod(p.z, 3.2) - 1.6); vec3 t = a; t.xy = rot(0.28) * t.xy; float sag = 0.05 * cos(a.z * 2.2); r = both(r, vec2(box(t + vec3(0, sag, 0), vec3(0.95, 0.02, 1.56), 0.01) * 0.8, 5)); r = both(r, vec2(box(t - vec3(-0.95, -0.11 + 0.03 * cos(a.z * 24.0) - sag, 0), vec3(0.015, 0.12, 1.56), 0.0) * 0.7, 5)); r = both(r, vec2(max(cylinder(vec3(ax - 1.15, p.y - 1.1, abs(a.z) - 1.5), 0.03, 1.1, 0.0), -9.0), 4)); r = both(r, vec2(3.6 - ax, 6)); r = both(r, vec2(26.0 - p.z, 7));
  vec3 l = vec3(ax - 1.2, p.y - 1.98, mod(p.z, 1.6) - 0.8); r = both(r, vec2(sphere(l, 0.075), 8)); for (int i = 0; i < 6; i++) r = both(r, vec2(person(p - who(float(i)), 3.1 + 2.3 * float(i)), 10.0 + float(i))); return r;
}
vec3 hue(float k) { float h = hash1(k * 1.7); return h < 0.17 ? vec3(0.75, 0.1, 0.03) : h < 0.34 ? vec3(0.85, 0.36, 0.02) : h < 0.5 ? vec3(0.25, 0.42, 0.04) : h < 0.66 ? vec3(0.82, 0.6, 0.06) : h < 0.8 ? vec3(0.2, 0.03, 0.14) : vec3(0.5, 0.55, 0.12); }
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  s.gloss = 0.12; float b = floor(p.z / 3.2) + step(0.0, p.x) * 5.0;
  if (id < 1.5) { vec2 g = p.xz * 5.0; g.x += 0.5 * mod(floor(g.y), 2.0); vec2 f = abs(fract(g) - 0.5); s.color = vec3(0.26, 0.24, 0.22) * (0.7 + 0.5 * hash2(floor(g))) * (1.0 - 0.5 * smoothstep(0.4, 0.48, max(f.x, f.y))); s.gloss = 0.4; } else if (id < 2.5) s.color = vec3(0.5, 0.34, 0.17) * (0.7 + 0.4 * noise(p * vec3(9.0, 30.0, 9.0))); else if (id < 3.5) { vec4 f = fruit(p); s.color = hue(f.y) * (0.75 + 0.5 * f.w); s.gloss = 0.45; s.soft = 0.2; } else if (id < 4.5) s.color = vec3(0.1, 0.16, 0.12) * (0.8 + 0.3 * noise(p * 6.0));
  else if (id < 5.5) { float h = hash1(b * 2.7); vec3 c = h < 0.35 ? vec3(0.6, 0.06, 0.05) : h < 0.7 ? vec3(0.05, 0.26, 0.3) : vec3(0.72, 0.42, 0.04); s.color = mix(c, vec3(0.82, 0.78, 0.7), step(0.5, fract(p.z * 1.9))); s.soft = 0.6; s.glow = 0.12; } else if (id < 6.5) { vec2 u = vec2(p.z, p.y); s.color = mix(vec3(0.55, 0.38, 0.26), vec3(0.62, 0.55, 0.42), step(0.5, hash1(floor(p.z / 4.0)))) * (0.85 + 0.25 * fbm(u)); vec2 w = vec2(fract(u.x / 1.5) - 0.5, fract((u.y - 0.4) / 2.2) - 0.5); if (abs(w.x) < 0.2 && abs(w.y) < 0.3 && p.y > 2.6) { s.color = vec3(0.05, 0.06, 0.07); float on = step(0.45, hash2(floor(vec2(u.x / 1.5, u.y / 2.2)))) * uEvening; s.color = mix(s.color, vec3(1.0, 0.65, 0.3), on); s.glow = on; } } else if (id < 7.5) { s.color = uFog; s.glow = 0.5; } else if (id < 8.5) { s.color = vec3(1.0, 0.8, 0.45); s.glow = 0.6 + 3.0 * uEvening; } else s.color = dressed(p - who(id - 10.0), id);
  s.glow += uEvening * (id < 7.5 ? 0.5 * exp(-1.2 * abs(abs(p.x) - 1.3)) * smoothstep(2.4, 0.6, p.y) : 0.0);
}`,
  extra: { uEvening: evening },
  eye: [0.15, 1.6, -1.4],
  target: [-0.15, 1.2, 6],
  lens: 1.45,
  aperture: 0.018,
  focus: 4.4,
  sun: [0.55, 0.75, -0.2],
  sunColor: evening === 1 ? [0.5, 0.4, 0.4] : [2.5, 2.2, 1.7],
  sky: evening === 1 ? [0.24, 0.28, 0.46] : [0.42, 0.52, 0.68],
  bounce: evening === 1 ? [0.3, 0.2, 0.1] : [0.26, 0.22, 0.17],
  fog: evening === 1 ? '#7d7a98' : '#dfe3e2',
  fogAmount: 0.0015,
  far: 40,
  exposure: evening === 1 ? 0.95 : 0.75,
});

/** Laboratories, presses, stations and markets: where people work and wait. */
export const works: readonly Picture[] = [
  stillPhoto(
    'lab-bench',
    [960, 640],
    'Flasks of blue, orange and green liquid beside a microscope on a laboratory bench.',
    ['laboratory', 'science'],
    laboratory,
  ),
  stillPhoto(
    'lab-microscope',
    [960, 540],
    'A microscope seen from close by, test tubes out of focus in front.',
    ['laboratory', 'science'],
    {
      ...laboratory,
      eye: [0.1, 1.5, 4.0],
      target: [1.15, 0.9, 0],
      lens: 2.3,
      aperture: 0.1,
      sun: [0.7, 0.6, 0.5],
      sunColor: [2.2, 2.0, 1.7],
      wall: '#8fa3b0',
      floor: '#6f7d86',
    },
  ),
  stillPhoto(
    'press-hall',
    [960, 640],
    'Paper runs over the drums of a newspaper press, a printer watches.',
    ['press', 'newspaper', 'printing'],
    press,
  ),
  stillPhoto(
    'newspaper-bundles',
    [960, 640],
    'Bundles of folded newspapers tied with blue tape.',
    ['newspaper', 'printing'],
    newspapers,
  ),
  stillPhoto(
    'station-platform',
    [960, 640],
    'Travellers wait beside a red and grey train on a platform.',
    ['train', 'station'],
    station(0),
  ),
  stillPhoto(
    'station-night',
    [960, 540],
    'A lit train stands at an almost empty platform at night.',
    ['train', 'station', 'night'],
    station(1),
  ),
  stillPhoto(
    'market-lane',
    [960, 640],
    'People walk between market stalls with striped awnings and crates of fruit.',
    ['market', 'food', 'city'],
    market(0),
  ),
  stillPhoto(
    'market-evening',
    [960, 720],
    'Bulbs shine over the fruit of an evening market.',
    ['market', 'food', 'city'],
    { ...market(1), eye: [0.6, 1.5, 0.8], target: [-0.5, 1.2, 7] },
  ),
];
