/// <reference lib="dom" />

import { drawPet, type Pet } from '../faces/pets.ts';
import { blend, develop, ellipse, glow, layer, sheet } from '../paint/canvas.ts';
import type { Easel, Picture } from '../paint/picture.ts';
import { seaViews } from './coast.ts';
import { drawLand, type Land } from './land.ts';
import { mountainViews } from './mountains.ts';
import { type Still, stillPhoto } from './still.ts';

const books: Still = {
  scene: /* glsl */ `
vec3 hue(float i) { return 0.06 + 0.4 * pow(0.5 + 0.5 * cos(6.2831 * (vec3(0.0, 0.3, 0.5) + i * 0.37)), vec3(1.3)); }
vec3 local(vec3 p, float i, float y, float h) { vec3 q = p - vec3(0.14 * sin(i * 5.1), y + h, 0.1 * cos(i * 3.7)); q.xz = rot(0.16 * sin(i * 8.3)) * q.xz; return q; }
vec2 map(vec3 p) {
  vec2 r = vec2(p.y, 1); float y = 0.0;
  for (int k = 0; k < 6; k++) { float i = float(k), h = 0.13 + 0.1 * hash1(i * 3.3); vec3 q = local(p, i, y, h); vec3 b = vec3(1.35 - 0.1 * hash1(i + 2.0), h, 0.95 - 0.08 * i * 0.5); r = both(r, vec2(max(box(q, b, 0.03), -box(q - vec3(0, 0, -0.12), b + vec3(0.3, -0.035, 0.05), 0.0)), 3.0 + i * 0.1)); r = both(r, vec2(box(q - vec3(0, 0, -0.02), b - vec3(0.05, 0.03, 0.05), 0.01), 2)); y += 2.0 * h; }
  vec3 g = p - vec3(0.2, y + 0.03, 0.1); g.xz = rot(0.5) * g.xz; vec3 s = vec3(abs(g.x) - 0.33, g.y - 0.2, g.z); float d = length(vec2(length(s.xy) - 0.22, s.z - 0.3)) - 0.025; d = min(d, capsule(vec3(abs(g.x), g.yz), vec3(0.54, 0.24, 0.3), vec3(0.5, 0.02, -0.5), 0.022)); d = min(d, capsule(g, vec3(-0.1, 0.25, 0.3), vec3(0.1, 0.25, 0.3), 0.025)); return both(r, vec2(d, 4));
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  if (id < 1.5) { s.color = wood(p.zyx, vec3(0.24, 0.13, 0.07), vec3(0.1, 0.05, 0.03)); s.gloss = 0.35; } else if (id < 2.5) s.color = vec3(0.72, 0.64, 0.5) * (0.7 + 0.4 * noise(vec2(p.y * 150.0, 2.0)));
  else if (id < 3.8) { float i = floor((id - 3.0) * 10.0 + 0.5); s.color = hue(i) * (0.85 + 0.2 * noise(p.xz * 90.0)); float band = step(abs(abs(p.x) - 0.95), 0.03) + step(abs(p.x), 0.42) * step(0.4, fract(p.x * 7.3 + 0.8 * hash1(floor(p.x * 15.0)))) * step(0.45, fract(p.y * 3.0 + i)); if (n.z > 0.6) s.color = mix(s.color, vec3(0.75, 0.6, 0.3), clamp(band, 0.0, 1.0)); s.gloss = 0.2; }
  else { s.color = vec3(0.02); s.gloss = 0.7; }
}`,
  eye: [1.5, 2.6, 5.4],
  target: [0, 0.95, 0],
  lens: 2.5,
  aperture: 0.08,
  sun: [-0.8, 0.5, 0.3],
  sunColor: [2.7, 2.2, 1.5],
  wall: '#5f5144',
  lamps: 0.9,
};

const record: Still = {
  scene: /* glsl */ `
vec2 map(vec3 p) {
  vec2 r = vec2(p.y, 1); r = both(r, vec2(box(p - vec3(0.4, 0.25, 0), vec3(2.4, 0.25, 1.75), 0.06), 2)); vec3 q = p - vec3(-0.1, 0.56, 0); r = both(r, vec2(cylinder(q, 1.55, 0.04, 0.02), 3)); r = both(r, vec2(cylinder(q - vec3(0, 0.05, 0), 1.5, 0.012, 0.005), 4)); r = both(r, vec2(capsule(q, vec3(0), vec3(0, 0.14, 0), 0.03), 5));
  r = both(r, vec2(cylinder(p - vec3(2.1, 0.62, -1.1), 0.28, 0.12, 0.04), 5)); r = both(r, vec2(capsule(p, vec3(2.1, 0.78, -1.1), vec3(1.75, 0.76, 0.35), 0.04), 5)); r = both(r, vec2(capsule(p, vec3(1.75, 0.76, 0.35), vec3(0.95, 0.7, 0.75), 0.04), 5)); vec3 h = p - vec3(0.85, 0.68, 0.8); h.xz = rot(0.45) * h.xz; return both(r, vec2(box(h, vec3(0.16, 0.05, 0.08), 0.02), 6));
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  vec2 q = p.xz - vec2(-0.1, 0.0); float l = length(q), a = atan(q.y, q.x);
  if (id < 1.5) { s.color = wood(p, vec3(0.2, 0.12, 0.07), vec3(0.09, 0.05, 0.03)); s.gloss = 0.3; } else if (id < 2.5) { s.color = wood(p.zyx * vec3(0.6, 1, 1) + 0.2, vec3(0.42, 0.2, 0.09), vec3(0.22, 0.09, 0.04)); s.gloss = 0.4; } else if (id < 3.5) { s.color = vec3(0.5); s.metal = 0.9; s.gloss = 0.6; }
  else if (id < 4.5) { if (l < 0.5) { s.color = l > 0.46 || abs(l - 0.3) < 0.015 ? vec3(0.85, 0.75, 0.55) : vec3(0.6, 0.1, 0.05); if (abs(q.y + 0.15) < 0.03 && abs(q.x) < 0.25) s.color = vec3(0.9, 0.85, 0.7); } else { float groove = 0.6 + 0.4 * sin(l * 300.0); s.color = vec3(0.012) * groove; s.color += vec3(0.35, 0.3, 0.25) * pow(abs(cos(a + 0.7)), 40.0) * (0.5 + 0.5 * noise(vec2(l * 60.0, 1.0))) + vec3(0.14, 0.16, 0.2) * pow(abs(cos(a - 0.9)), 60.0); s.gloss = 0.55; } }
  else if (id < 5.5) { s.color = vec3(0.75); s.metal = 1.0; s.gloss = 0.85; } else { s.color = vec3(0.03); s.gloss = 0.5; }
}`,
  eye: [1.2, 3.0, 4.2],
  target: [0.3, 0.5, 0.1],
  lens: 2.5,
  aperture: 0.09,
  sun: [-0.7, 0.6, -0.4],
  sunColor: [2.8, 2.2, 1.5],
  wall: '#4f3f36',
  lamps: 1.1,
};

const chess: Still = {
  scene: /* glsl */ `
float base(vec3 p) { float r = length(p.xz); return min(cylinder(p - vec3(0, 0.07, 0), 0.34, 0.07, 0.04), cylinder(p - vec3(0, 0.2, 0), 0.26, 0.05, 0.04)); }
float pawn(vec3 p) { float d = base(p); d = min(d, cone(p - vec3(0, 0.48, 0), 0.2, 0.1, 0.28)); d = min(d, cylinder(p - vec3(0, 0.78, 0), 0.19, 0.03, 0.03)); return min(d, sphere(p - vec3(0, 0.98, 0), 0.19)); }
float king(vec3 p) { float d = base(p); d = min(d, cone(p - vec3(0, 0.85, 0), 0.22, 0.12, 0.62)); d = min(d, cylinder(p - vec3(0, 1.5, 0), 0.24, 0.035, 0.03)); d = min(d, cone(p - vec3(0, 1.72, 0), 0.15, 0.24, 0.2)); d = min(d, box(p - vec3(0, 2.12, 0), vec3(0.045, 0.18, 0.04), 0.02)); return min(d, box(p - vec3(0, 2.13, 0), vec3(0.14, 0.045, 0.04), 0.02)); }
float rook(vec3 p) { float d = base(p); d = min(d, cone(p - vec3(0, 0.6, 0), 0.23, 0.18, 0.42)); float t = max(cylinder(p - vec3(0, 1.12, 0), 0.27, 0.14, 0.02), -cylinder(p - vec3(0, 1.22, 0), 0.17, 0.14, 0.0)); vec3 q = p; q.xz = abs(q.xz); return min(d, max(t, -min(box(p - vec3(0, 1.24, 0), vec3(0.4, 0.08, 0.06), 0.0), box(p - vec3(0, 1.24, 0), vec3(0.06, 0.08, 0.4), 0.0)))); }
vec2 map(vec3 p) {
  vec2 r = both(vec2(p.y + 0.3, 1), vec2(box(p - vec3(0, -0.15, 0), vec3(4.3, 0.15, 4.3), 0.04), 2)); float l = min(min(pawn(p - vec3(-0.5, 0, 0.5)), pawn(p - vec3(1.5, 0, 1.5))), min(king(p - vec3(0.5, 0, 1.5)), rook(p - vec3(-1.5, 0, 1.5))));
  float d = min(min(pawn(p - vec3(0.5, 0, -0.5)), pawn(p - vec3(-1.5, 0, -1.5))), min(king(p - vec3(-0.5, 0, -2.5)), rook(p - vec3(1.5, 0, -1.5)))); return both(both(r, vec2(l * 0.9, 3)), vec2(d * 0.9, 4));
}
void paint(float id, vec3 p, vec3 n, inout Surface s) { s.gloss = 0.55;
  if (id < 1.5) s.color = wood(p, vec3(0.2, 0.13, 0.08), vec3(0.1, 0.06, 0.04)); else if (id < 2.5) { vec2 c = floor(p.xz); s.color = max(abs(p.x), abs(p.z)) > 4.0 ? vec3(0.12, 0.06, 0.03) : mix(vec3(0.6, 0.42, 0.24), vec3(0.13, 0.06, 0.03), mod(c.x + c.y, 2.0)); s.color *= 0.8 + 0.35 * fbm(p.xz * vec2(3.0, 14.0)); }
  else if (id < 3.5) { s.color = vec3(0.75, 0.6, 0.38) * (0.85 + 0.25 * fbm(p * 6.0)); } else { s.color = vec3(0.07, 0.035, 0.02) * (0.8 + 0.5 * fbm(p * 6.0)); } }`,
  eye: [1.9, 2.0, 4.9],
  target: [0, 0.65, 0.4],
  lens: 2.4,
  aperture: 0.11,
  sun: [-0.8, 0.5, -0.2],
  sunColor: [3, 2.4, 1.6],
  wall: '#4a4038',
  lamps: 0.8,
};

const mugs: Still = {
  scene: /* glsl */ `
vec3 hue(float i) { return mix(mix(vec3(0.62, 0.2, 0.1), vec3(0.75, 0.7, 0.6), step(0.5, i)), mix(vec3(0.12, 0.25, 0.3), vec3(0.6, 0.4, 0.1), step(2.5, i)), step(1.5, i)); }
vec2 map(vec3 p) {
  vec2 r = vec2(p.z + 1.1, 1); r = both(r, vec2(box(p - vec3(0, -0.08, -0.4), vec3(5, 0.08, 0.75), 0.02), 2)); r = both(r, vec2(box(p - vec3(0, 2.1, -0.4), vec3(5, 0.08, 0.75), 0.02), 2));
  float i = clamp(floor(p.x / 1.25 + 0.5), -1.0, 2.0); vec3 q = p - vec3(i * 1.25, 0, -0.3); float d = max(abs(length(q.xz) - 0.42) - 0.045, abs(q.y - 0.5) - 0.5) - 0.02; d = min(d, cylinder(q - vec3(0, 0.05, 0), 0.42, 0.05, 0.02)); vec3 h = q; h.xz = rot(0.6 + i) * h.xz; h -= vec3(0.52, 0.5, 0); d = min(d, max(length(vec2(length(h.xy) - 0.24, h.z)) - 0.055, -(length(q.xz) - 0.44))); r = both(r, vec2(d * 0.9, 3.0 + (i + 1.0) * 0.1));
  vec3 b = p - vec3(-2.75, 0, -0.3); float w = 0.28 + 0.35 * sqrt(clamp(b.y / 0.5, 0.0, 1.0)); for (int k = 0; k < 3; k++) { vec3 c = b - vec3(0, 0.17 * float(k), 0); float ww = 0.3 + 0.45 * sqrt(clamp(c.y / 0.4, 0.0, 1.0)); r = both(r, vec2(max(abs(length(c.xz) - ww) - 0.03, abs(c.y - 0.2) - 0.2) * 0.6, 4)); }
  vec3 u = p - vec3(-1.6 + 1.05 * clamp(floor((p.x + 1.6) / 1.05 + 0.5), 0.0, 3.0), 2.18, -0.3); float j = cylinder(u - vec3(0, 0.55, 0), 0.36, 0.55, 0.06); r = both(r, vec2(j, 5)); return both(r, vec2(cylinder(u - vec3(0, 1.18, 0), 0.3, 0.08, 0.03), 2));
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  if (id < 1.5) { vec2 t = p.xy * vec2(1.1, 2.2); t.x += 0.5 * mod(floor(t.y), 2.0); vec2 f = abs(fract(t) - 0.5); s.color = vec3(0.62, 0.66, 0.62) * (0.9 + 0.15 * hash2(floor(t))) * (max(f.x, f.y * 1.0) > 0.47 ? 0.75 : 1.0); s.gloss = 0.55; }
  else if (id < 2.5) { s.color = wood(p.zyx, vec3(0.45, 0.27, 0.13), vec3(0.25, 0.13, 0.06)); s.gloss = 0.2; } else if (id < 3.8) { s.color = hue(floor((id - 3.0) * 10.0 + 0.5)); if (p.y < 0.16) s.color = vec3(0.5, 0.38, 0.26); s.color *= 0.9 + 0.2 * fbm(p * 9.0); s.gloss = 0.6; }
  else if (id < 4.5) { s.color = vec3(0.72, 0.7, 0.66); s.gloss = 0.6; } else { s.color = p.y > 2.9 ? vec3(0.5, 0.55, 0.56) : mix(vec3(0.5, 0.3, 0.12), vec3(0.7, 0.6, 0.4), noise(p * 30.0)); s.gloss = 0.85; }
}`,
  eye: [0.5, 1.5, 5.6],
  target: [-0.35, 1.05, 0],
  lens: 2.4,
  aperture: 0.06,
  sun: [-0.7, 0.7, 0.8],
  sunColor: [2.2, 1.9, 1.5],
  wall: '#8a8478',
};

const track: Still = {
  own: true,
  scene: /* glsl */ `
vec3 backdrop(vec3 rd) { float y = max(rd.y, 0.0); vec3 c = mix(vec3(0.95, 0.62, 0.38), vec3(0.3, 0.42, 0.66), smoothstep(0.0, 0.4, y)); float f = fbm(rd.xz / (y + 0.2)); c = mix(c, vec3(1.0, 0.75, 0.55), smoothstep(0.5, 0.8, f) * smoothstep(0.0, 0.2, y) * 0.6); float trees = 0.035 + 0.03 * fbm(vec2(rd.x * 26.0, 1.0)); c = mix(vec3(0.05, 0.07, 0.05), c, smoothstep(trees - 0.004, trees + 0.004, rd.y)); return c + uSunColor * 0.4 * pow(max(dot(rd, normalize(uSun)), 0.0), 30.0); }
float shoe(vec3 p) { float w = 0.24 + 0.05 * sin(p.z * 2.2 + 0.6); float sole = box(p - vec3(0, 0.1 + 0.05 * smoothstep(0.4, 0.9, p.z), 0), vec3(w, 0.1, 0.78), 0.09); float up = smin(ellipsoid(p - vec3(0, 0.28, 0.28), vec3(0.23, 0.22, 0.5)), ellipsoid(p - vec3(0, 0.42, -0.38), vec3(0.22, 0.36, 0.36)), 0.2); up = smax(up, -ellipsoid(p - vec3(0, 0.82, -0.4), vec3(0.14, 0.34, 0.24)), 0.04); return min(sole, up); }
vec2 map(vec3 p) { vec2 r = vec2(p.y - 0.006 * noise(p.xz * 70.0), 1); vec3 a = p - vec3(-0.42, 0, 0.1); a.xz = rot(0.5) * a.xz; vec3 b = p - vec3(0.45, 0, -0.25); b.xz = rot(0.2) * b.xz; r = both(r, vec2(shoe(a) * 0.8, 2)); return both(r, vec2(shoe(b) * 0.8, 3)); }
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  if (id < 1.5) { s.color = vec3(0.42, 0.1, 0.05) * (0.7 + 0.5 * noise(p.xz * 90.0)); float l = abs(fract(p.x * 0.5 + 0.22) - 0.5); s.color = mix(s.color, vec3(0.8), smoothstep(0.03, 0.022, l)); s.gloss = 0.1; return; }
  vec3 q = p - (id < 2.5 ? vec3(-0.42, 0, 0.1) : vec3(0.45, 0, -0.25)); q.xz = rot(id < 2.5 ? 0.5 : 0.2) * q.xz;
  if (q.y < 0.2) { s.color = q.y < 0.05 ? vec3(0.03) : vec3(0.85, 0.84, 0.8); s.soft = 0.2; } else { s.color = vec3(0.02, 0.12, 0.24) * (0.7 + 0.5 * noise(q * 70.0)); float sw = abs(q.y - 0.3 - 0.16 * sin(q.z * 3.0)); if (sw < 0.04 && q.z < 0.35 && q.z > -0.5) s.color = vec3(0.9, 0.4, 0.06); if (q.z > -0.16 && q.z < 0.34 && abs(q.x) < 0.13 && q.y > 0.36) s.color = fract(q.z * 9.0) < 0.4 ? vec3(0.85) : vec3(0.04); if (q.z > 0.6) s.color = vec3(0.7, 0.25, 0.05); } s.gloss = 0.2;
}`,
  eye: [1.6, 1.25, 3.4],
  target: [0, 0.25, 0],
  lens: 2.3,
  aperture: 0.05,
  sun: [-0.75, 0.3, -0.55],
  sunColor: [3, 1.9, 1.0],
  sky: [0.45, 0.46, 0.55],
  fog: '#e8a878',
  fogAmount: 0.0004,
  far: 60,
};

function trainWindow(easel: Easel, land: Land, seat: string): void {
  const { context: pen, width: w, height: h } = easel;
  drawLand(easel, land);
  const near = sheet(w, h);
  near.pen.drawImage(pen.canvas, 0, 0);
  pen.save();
  pen.beginPath();
  pen.rect(0, h * 0.62, w, h);
  pen.clip();
  for (let i = 0; i < 24; i += 1) {
    pen.globalAlpha = 1 / (i + 1);
    pen.drawImage(near.canvas, (i - 12) * 6, 0);
  }
  pen.restore();
  layer(pen, { blur: 2, alpha: 0.2, blend: 'screen' }, (on) => {
    on.fillStyle = blend(on, [0, 0], [w, h], ['#ffffff', '#000000', '#8fa0b0', '#000000']);
    on.fillRect(0, 0, w, h);
    glow(on, w * 0.72, h * 0.3, 120, '#ffdca8');
  });
  pen.fillStyle = blend(pen, [0, 0], [0, h], ['#4c4f55', '#2e3035']);
  pen.beginPath();
  pen.rect(0, 0, w, h);
  pen.roundRect(w * 0.075, h * 0.09, w * 0.85, h * 0.68, 46);
  pen.fill('evenodd');
  pen.lineWidth = 12;
  pen.strokeStyle = '#17181b';
  pen.beginPath();
  pen.roundRect(w * 0.075, h * 0.09, w * 0.85, h * 0.68, 46);
  pen.stroke();
  pen.fillStyle = blend(pen, [0, h * 0.83], [0, h], ['#b9a387', '#7d684f']);
  pen.fillRect(w * 0.16, h * 0.85, w * 0.7, h * 0.15);
  layer(pen, { blur: 1.4 }, (on) => {
    on.fillStyle = blend(on, [w * 0.62, 0], [w * 0.72, 0], ['#f4efe4', '#cfc8b8', '#8f897c']);
    on.beginPath();
    on.moveTo(w * 0.625, h * 0.7);
    on.lineTo(w * 0.715, h * 0.7);
    on.lineTo(w * 0.7, h * 0.89);
    on.lineTo(w * 0.64, h * 0.89);
    on.fill();
    ellipse(on, w * 0.67, h * 0.7, w * 0.046, h * 0.012, '#3b2a1e');
    on.fillStyle = '#a85a34';
    on.fillRect(w * 0.633, h * 0.76, w * 0.075, h * 0.07);
    on.fillStyle = '#8a2f2b';
    on.fillRect(w * 0.27, h * 0.865, w * 0.22, h * 0.035);
    on.fillStyle = '#efe6d2';
    on.fillRect(w * 0.275, h * 0.9, w * 0.21, h * 0.012);
  });
  layer(pen, { blur: 6 }, (on) => {
    on.fillStyle = blend(on, [0, 0], [w * 0.14, 0], [seat, `color-mix(in srgb, ${seat}, #000 55%)`]);
    on.beginPath();
    on.roundRect(-80, h * 0.3, w * 0.13 + 80, h, 50);
    on.fill();
  });
  develop(easel);
}

const pet = (
  dog: boolean,
  fur: string,
  marking: string,
  bib: string,
  iris: string,
  ears: 0 | 1,
  patch: number,
): Pet => ({ dog, fur, marking, bib, iris, ears, patch });

function petPhoto(
  name: string,
  size: readonly [number, number],
  alt: string,
  tags: readonly string[],
  one: Pet,
  behind: Land | null,
): Picture {
  return {
    name,
    width: size[0],
    height: size[1],
    alt,
    tags,
    draw: (easel) => {
      drawPet(easel, one, (at) => {
        const { canvas, pen } = sheet(at.width, at.height);
        if (behind === null) {
          pen.fillStyle = blend(pen, [0, 0], [at.width, at.height], ['#eef3f2', '#c9d8d2', '#9db08a']);
          pen.fillRect(0, 0, at.width, at.height);
          pen.filter = 'blur(10px)';
          for (let i = 0; i < 60; i += 1)
            ellipse(
              pen,
              at.chance.between(0, at.width),
              at.chance.between(at.height * 0.2, at.height * 0.8),
              at.chance.between(10, 50),
              at.chance.between(8, 34),
              at.chance.pick(['#7f9f5a', '#a9c07a', '#dfe8d0', '#5f8050']),
            );
          pen.fillStyle = '#e9e2d4';
          for (const x of [0.02, 0.5, 0.95]) pen.fillRect(at.width * x - 14, 0, 34, at.height);
          pen.fillRect(0, at.height * 0.86, at.width, at.height);
        } else {
          drawLand({ ...at, context: pen }, behind);
          const soft = sheet(at.width, at.height);
          soft.pen.filter = 'blur(5px)';
          soft.pen.drawImage(canvas, -10, -10, at.width + 20, at.height + 20);
          return soft.canvas;
        }
        return canvas;
      });
      develop(easel);
    },
  };
}

/** Rooms, pets, journeys. */
export const indoor: readonly Picture[] = [
  stillPhoto(
    'book-stack',
    [960, 720],
    'Six books in a pile with a pair of reading glasses on top.',
    ['book', 'desk'],
    books,
  ),
  stillPhoto('book-spines', [960, 960], 'The coloured spines of a pile of books in lamp light.', ['book'], {
    ...books,
    eye: [-1.4, 1.5, 4.2],
    target: [-0.1, 0.85, 0.2],
    aperture: 0.1,
    sun: [0.8, 0.5, 0.5],
  }),
  stillPhoto(
    'record-player',
    [960, 720],
    'A record turns on a wooden player, the arm in the groove.',
    ['music'],
    record,
  ),
  stillPhoto('record-close', [960, 540], 'The red label of a record seen from close by.', ['music'], {
    ...record,
    eye: [-1.7, 1.9, 2.9],
    target: [0.2, 0.55, 0.1],
    lens: 2.3,
    aperture: 0.12,
  }),
  stillPhoto(
    'chess-endgame',
    [960, 640],
    'A few chess pieces late in a game, the white king in front.',
    ['desk'],
    chess,
  ),
  stillPhoto(
    'kitchen-shelf',
    [960, 720],
    'Mugs, bowls and jars on wooden shelves in a tiled kitchen.',
    ['kitchen'],
    mugs,
  ),
  stillPhoto(
    'running-shoes',
    [960, 640],
    'A pair of blue running shoes on a red track in early light.',
    ['running'],
    track,
  ),
  petPhoto(
    'cat-windowsill',
    [960, 720],
    'A ginger cat sits at the window and looks into the room.',
    ['cat'],
    pet(false, '#c9853f', '#8a4a1c', '#f2e6d4', '#8fae3f', 1, 0),
    null,
  ),
  petPhoto(
    'cat-grey',
    [960, 960],
    'A grey tabby with amber eyes, very close.',
    ['cat'],
    pet(false, '#8d8a86', '#4a4744', '#e6e3de', '#c9a83a', 1, 0),
    null,
  ),
  petPhoto(
    'dog-beach',
    [960, 720],
    'A golden dog by the sea, looking to one side.',
    ['dog', 'sea'],
    pet(true, '#d3a564', '#b98544', '#ead3a8', '#3a2212', 0, 0),
    seaViews.morning,
  ),
  petPhoto(
    'dog-mountains',
    [960, 640],
    'A black and white dog in front of snowy mountains.',
    ['dog', 'mountain'],
    pet(true, '#1d1b1b', '#121111', '#f1eee9', '#3a2212', 1, 0),
    mountainViews.lakeMorning,
  ),
  {
    name: 'train-window',
    width: 960,
    height: 720,
    alt: 'Hills pass by a train window, a paper cup and a book on the table.',
    tags: ['train'],
    draw: (easel) => trainWindow(easel, { ...mountainViews.greenHills, eye: [0, 1.2, -4] }, '#2f4a6f'),
  },
  {
    name: 'train-window-snow',
    width: 960,
    height: 640,
    alt: 'Snowy mountains seen from a train seat.',
    tags: ['train', 'snow', 'mountain'],
    draw: (easel) => trainWindow(easel, { ...mountainViews.winterRidge, seed: 71 }, '#7a2f2b'),
  },
];
