/// <reference lib="dom" />
import { layer } from '../paint/canvas.ts';
import { linear } from '../paint/color.ts';
import type { Easel, Picture } from '../paint/picture.ts';
import { figuresGlsl } from './figures-glsl.ts';
import { type Still, stillPhoto } from './still.ts';

/** A street of terraced houses; uStorm 1 has a fallen tree across it, uFlood 1 stands under water. */
const houses = (storm: 0 | 1, wall: string, flood: 0 | 1 = 0): Still => ({
  own: true,
  scene: /* glsl */ `${figuresGlsl}
uniform float uStorm, uFlood; uniform vec3 uHouse;
vec3 backdrop(vec3 rd) { return cloudy(rd, 0.45 + 0.5 * uStorm); }
float front(vec3 p) { return floor(p.z / 2.6) + step(0.0, p.x) * 31.0; }
vec2 map(vec3 p) {
  float ax = abs(p.x); vec2 r = vec2(p.y - 0.13 * step(2.05, ax) + 0.0, 1); r.x *= 0.7; if (uFlood > 0.5) r = vec2((p.y - 0.72 - 0.02 * noise(p.xz * vec2(1.6, 2.2)) - 0.006 * noise(p.xz * 9.0)) * 0.9, 30); float k = front(p), tall = 3.9 + 0.7 * hash1(k); vec3 q = vec3(ax - 5.6, p.y, mod(p.z, 2.6) - 1.3); float d = box(q - vec3(0, tall * 0.5, 0), vec3(2.2, tall * 0.5, 1.29), 0.02); vec3 f = q - vec3(-2.2, 0, 0); float win = min(box(vec3(f.x, f.y - 2.75, abs(f.z) - 0.6), vec3(0.09, 0.5, 0.32), 0.0), box(f - vec3(0, 1.25, -0.55), vec3(0.09, 0.5, 0.45), 0.0)); win = min(win, box(f - vec3(0, 0.95, 0.62), vec3(0.12, 0.95, 0.36), 0.0)); d = max(d, -win); r = both(r, vec2(d, 2)); float roof = max(dot(vec2(abs(q.x) * 0.62, q.y - tall - 1.35), normalize(vec2(1.0, 1.6)) * vec2(1.0, 1.0)), abs(q.z) - 1.32); roof = max(roof, tall - 0.02 - q.y); r = both(r, vec2(roof * 0.8, 3)); r = both(r, vec2(box(q - vec3(0.1, tall + 1.25, 1.0), vec3(0.3, 0.55, 0.22), 0.02), 4)); r = both(r, vec2(box(vec3(ax - 2.1, p.y - 0.06, 0.0), vec3(0.1, 0.09, 90.0), 0.03), 5)); r = both(r, vec2(box(f - vec3(-0.07, 1.75, 0.62), vec3(0.16, 0.05, 0.46), 0.01), 4));
  vec3 l = vec3(ax - 2.5, p.y, mod(p.z + 2.0, 7.8) - 3.9); r = both(r, vec2(min(capsule(l, vec3(0), vec3(0, 3.1, 0), 0.05), min(capsule(l, vec3(0, 3.1, 0), vec3(-0.5, 3.35, 0), 0.04), ellipsoid(l - vec3(-0.6, 3.33, 0), vec3(0.22, 0.08, 0.12)))), 6));
  if (uStorm > 0.5) { vec3 t = p - vec3(0.2, 0.42, 5.6); t.xz = rot(0.35) * t.xz; float trunk = taper(t, vec3(-3.0, 0.0, 0), vec3(1.5, 0.15, 0), 0.36, 0.2) - 0.05 * noise(vec3(t.x * 3.0, t.yz * 14.0)); trunk = smin(trunk, taper(t, vec3(0.5, 0.1, 0), vec3(2.6, 1.3, 0.5), 0.17, 0.05), 0.1); trunk = smin(trunk, taper(t, vec3(0.8, 0.1, 0), vec3(2.4, 0.5, -1.0), 0.15, 0.05), 0.1); r = both(r, vec2(trunk * 0.8, 7)); float crown = min(ellipsoid(t - vec3(2.3, 0.75, 0.2), vec3(1.15, 0.95, 1.0)), ellipsoid(t - vec3(1.4, 0.35, -0.7), vec3(0.8, 0.55, 0.6))); if (crown < 0.5) crown -= 0.5 * noise(t * 6.0) + 0.3 * noise(t * 15.0) - 0.36; r = both(r, vec2(crown * 0.5, 8)); float root = sphere(t - vec3(-3.1, 0.0, 0), 0.75) - 0.5 * noise(t * 5.0) + 0.25; r = both(r, vec2(root * 0.6, 7)); vec3 b = p - vec3(-1.2, 0.28, 2.6); b.xy = rot(1.45) * b.xy; b.xz = rot(0.5) * b.xz; r = both(r, vec2(box(b, vec3(0.27, 0.46, 0.27), 0.05), 9)); for (int i = 0; i < 2; i++) { float m = float(i); r = both(r, vec2(person(p - vec3(1.35 - 0.75 * m, 0, 4.3 + 0.2 * m), 2.6 + m), 10.0 + m)); } }
  else { for (int i = 0; i < 3; i++) { if (uFlood > 0.5 && i > 1) break; float m = float(i); r = both(r, vec2(person(p - vec3(-2.6 + (m > 1.5 ? 5.2 : 0.6 * m), 0.13, 4.6 + 2.0 * m), 2.6 + m), 10.0 + m)); } vec3 c = vec3(ax - 1.55, p.y, mod(p.z + 1.0, 5.2) - 2.6); float body = smin(box(c - vec3(0, 0.48, 0), vec3(0.46, 0.24, 1.15), 0.14), box(c - vec3(0, 0.86, -0.1), vec3(0.38, 0.24, 0.62), 0.16), 0.12); if (hash1(floor((p.z + 1.0) / 5.2) + step(0.0, p.x) * 9.0) > 0.3) { r = both(r, vec2(body, 20)); r = both(r, vec2(cylinder(vec3(c.y - 0.22, abs(c.x) - 0.4, abs(c.z) - 0.7).xyz, 0.22, 0.09, 0.03), 21)); } else r = both(r, vec2(max(body + 0.4, 0.2), 20)); }
  return r;
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  float k = front(p); s.gloss = 0.1; s.soft = 0.1; float ax = abs(p.x);
  if (id > 29.0) { s.color = vec3(0.2, 0.155, 0.1) * (0.75 + 0.5 * fbm(p.xz * vec2(0.8, 2.0))); s.color = mix(s.color, vec3(0.3, 0.17, 0.12), 0.35 * smoothstep(1.2, 3.2, ax)); s.gloss = 1.0; return; }
  if (id < 1.5) { s.color = ax > 2.05 ? vec3(0.32, 0.31, 0.29) * (0.8 + 0.3 * hash2(floor(p.xz * 1.6))) : vec3(0.09, 0.095, 0.1) * (0.8 + 0.4 * noise(p.xz * 30.0)); s.gloss = 0.15 + 0.6 * uStorm * smoothstep(0.4, 0.6, fbm(p.xz * 0.9)); if (ax < 0.05 && fract(p.z * 0.4) < 0.5) s.color = vec3(0.6); if (uStorm > 0.5 && noise(p.xz * 9.0) > 0.8) s.color = vec3(0.1, 0.14, 0.04); }
  else if (id < 2.5) { float h = hash1(k * 1.9); vec3 c = h < 0.35 ? uHouse : h < 0.6 ? vec3(0.62, 0.57, 0.48) : h < 0.8 ? vec3(0.3, 0.13, 0.09) : vec3(0.45, 0.5, 0.52); vec2 u = vec2(abs(n.x) > 0.5 ? p.z : p.x, p.y) * vec2(4.0, 9.0); u.x += 0.5 * mod(floor(u.y), 2.0); vec2 g = abs(fract(u) - 0.5); s.color = c * (0.82 + 0.3 * hash2(floor(u))) * (1.0 - 0.25 * step(0.42, max(g.x, g.y))); if (ax > 3.44 && abs(n.x) > 0.5) { float z = mod(p.z, 2.6) - 1.3; if (z > 0.25 && p.y < 1.9) { float d = hash1(k * 4.1); s.color = d < 0.3 ? vec3(0.4, 0.04, 0.04) : d < 0.6 ? vec3(0.04, 0.15, 0.22) : vec3(0.06, 0.2, 0.1); s.gloss = 0.5; } else { s.color = vec3(0.04, 0.05, 0.06); s.gloss = 0.9; vec2 w = vec2(abs(abs(z) - 0.6), p.y); if (abs(w.x) < 0.02 || abs(p.y - 2.75) < 0.02) s.color = vec3(0.75); float on = step(0.7, hash1(k * 2.2 + floor(p.y))); s.color = mix(s.color, vec3(1.0, 0.7, 0.35), on * uStorm * 0.8); s.glow = on * uStorm; } } }
  else if (id < 3.5) { s.color = mix(vec3(0.14, 0.12, 0.12), vec3(0.28, 0.13, 0.08), step(0.55, hash1(k * 3.3))) * (0.75 + 0.4 * noise(vec2(p.z * 8.0, p.y * 14.0))); s.color *= 1.0 - 0.3 * step(0.85, fract(p.y * 7.0)); } else if (id < 4.5) s.color = vec3(0.3, 0.2, 0.16) * (0.8 + 0.3 * noise(p * 12.0)); else if (id < 5.5) s.color = vec3(0.4); else if (id < 6.5) { s.color = vec3(0.1, 0.12, 0.12); s.gloss = 0.4; } else if (id < 7.5) s.color = vec3(0.16, 0.11, 0.07) * (0.6 + 0.8 * noise(p * vec3(4.0, 18.0, 18.0))); else if (id < 8.5) { s.color = mix(vec3(0.04, 0.11, 0.02), vec3(0.16, 0.24, 0.05), noise(p * 13.0)); s.soft = 0.5; } else if (id < 9.5) { s.color = vec3(0.04, 0.16, 0.07); s.gloss = 0.4; } else if (id < 15.0) { float m = id - 10.0; vec3 at = uStorm > 0.5 ? vec3(1.35 - 0.75 * m, 0, 4.3 + 0.2 * m) : vec3(-2.6 + (m > 1.5 ? 5.2 : 0.6 * m), 0.13, 4.6 + 2.0 * m); s.color = dressed(p - at, id); if (uStorm > 0.5 && p.y > 0.75 && p.y < 1.5) s.color = vec3(0.75, 0.42, 0.02); }
  else if (id < 20.5) { float c = hash1(floor((p.z + 1.0) / 5.2) * 2.3 + step(0.0, p.x) * 9.0); s.color = c < 0.35 ? vec3(0.42, 0.05, 0.04) : c < 0.6 ? vec3(0.5, 0.52, 0.54) : c < 0.8 ? vec3(0.05, 0.12, 0.28) : vec3(0.08, 0.2, 0.16); s.gloss = 0.7; if (p.y > 0.78 && p.y < 1.02) { s.color = vec3(0.02, 0.03, 0.035); s.gloss = 0.9; } } else s.color = vec3(0.015);
}`,
  extra: { uStorm: storm, uFlood: flood, uHouse: linear(wall) },
  eye: [0.25, 1.65, -2.6],
  target: [-0.1, 1.45, 6],
  lens: 1.4,
  aperture: 0.012,
  focus: 7,
  sun: storm === 1 ? [0.3, 0.8, -0.3] : [0.75, 0.6, -0.35],
  sunColor: storm === 1 ? [0.7, 0.74, 0.78] : [2.6, 2.2, 1.6],
  sky: storm === 1 ? [0.4, 0.45, 0.5] : [0.3, 0.46, 0.75],
  bounce: [0.16, 0.15, 0.14],
  fog: storm === 1 ? '#9aa4aa' : '#dfe6ea',
  fogAmount: storm === 1 ? 0.003 : 0.0012,
  far: 55,
  hard: 12,
  ...(storm === 1 ? { after: rain } : {}),
});

/** A great dish listening to the sky. */
const dish: Still = {
  own: true,
  scene: /* glsl */ `
vec3 backdrop(vec3 rd) { float y = max(rd.y, 0.0); vec3 c = mix(uFog, uSkyColor * 0.55, smoothstep(0.0, 0.45, y)); vec3 d = rd * 150.0, i = floor(d); float h = hash3(i); c += step(0.985, h) * smoothstep(0.5, 0.1, length(fract(d) - 0.5)) * vec3(0.9, 0.95, 1.1) * smoothstep(0.08, 0.4, y) * fract(h * 77.0); float way = exp(-10.0 * pow(dot(rd, normalize(vec3(0.75, -0.42, 0.3))), 2.0)); return c + way * vec3(0.1, 0.09, 0.14) * (0.3 + 1.2 * fbm(rd * 6.0)) * smoothstep(0.0, 0.3, y); }
vec3 local(vec3 p) { vec3 q = p - vec3(0, 3.3, 0); q.xz = rot(3.75) * q.xz; q.yz = rot(0.62) * q.yz; return q; }
vec2 map(vec3 p) {
  vec2 r = vec2((p.y - 0.25 * noise(p.xz * 0.35) - 0.03 * noise(p.xz * 6.0)) * 0.8, 1); vec3 q = local(p); float d = abs(length(q - vec3(0, 3.4, 0)) - 3.6) - 0.03; d = max(d, q.y - 1.15); r = both(r, vec2(d * 0.9, 2)); vec3 f = q; float a = floor(atan(q.z, q.x) / 1.5708 + 0.5) * 1.5708; f.xz = rot(-a) * f.xz; r = both(r, vec2(capsule(f, vec3(2.3, 0.9, 0), vec3(0.12, 2.75, 0), 0.045), 3)); r = both(r, vec2(cylinder(q - vec3(0, 2.75, 0), 0.26, 0.22, 0.05), 3)); a = floor(atan(q.z, q.x) / 0.7854 + 0.5) * 0.7854; f = q; f.xz = rot(-a) * f.xz; r = both(r, vec2(capsule(f, vec3(2.1, 0.6, 0), vec3(0.2, -0.85, 0), 0.06), 3)); r = both(r, vec2(cylinder(q - vec3(0, -0.7, 0), 0.55, 0.3, 0.05), 3)); r = both(r, vec2(taper(p, vec3(0, 0, 0), vec3(0, 3.0, 0), 1.15, 0.6), 4)); r = both(r, vec2(cylinder(p - vec3(0, 0.5, 0), 1.7, 0.35, 0.05), 4)); return both(r, vec2(box(p - vec3(3.6, 0.5, 1.5), vec3(0.9, 0.55, 0.6), 0.03), 5));
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  s.gloss = 0.15; if (id < 1.5) { s.color = mix(vec3(0.1, 0.09, 0.05), vec3(0.22, 0.18, 0.1), fbm(p.xz * 1.5)) * (0.6 + 0.6 * noise(p.xz * 16.0)); } else if (id < 2.5) { vec3 q = local(p); float a = atan(q.z, q.x) * 3.8197, l = length(q.xz); float seam = step(0.96, fract(a)) + step(0.95, fract(l * 2.2)); s.color = vec3(0.62, 0.63, 0.64) * (1.0 - 0.35 * min(seam, 1.0)); s.gloss = 0.3; } else if (id < 3.5) s.color = vec3(0.4); else if (id < 4.5) { s.color = vec3(0.5, 0.5, 0.48) * (0.85 + 0.2 * fbm(p * 3.0)); if (length(p.xy - vec2(0.1, 1.2)) < 0.16 && p.z < 0.0) { s.color = vec3(1.0, 0.7, 0.3); s.glow = 1.5; } } else { s.color = vec3(0.35, 0.33, 0.3); if (abs(p.x - 3.6) < 0.4 && abs(p.y - 0.6) < 0.16) { s.color = vec3(1.0, 0.72, 0.36); s.glow = 2.0; } }
}`,
  eye: [2.2, 1.5, -9.5],
  target: [0.3, 3.0, 0],
  lens: 1.9,
  aperture: 0.01,
  sun: [-0.75, 0.22, -0.3],
  sunColor: [1.5, 0.95, 0.62],
  sky: [0.14, 0.19, 0.36],
  bounce: [0.12, 0.09, 0.07],
  fog: '#b9808a',
  fogAmount: 0.0006,
  far: 60,
  exposure: 0.95,
};

function rain({ context, width, height, chance }: Easel): void {
  layer(context, { blur: 0.7, alpha: 0.3, blend: 'screen' }, (on) => {
    on.strokeStyle = '#dfe6ea';
    for (let i = 0; i < 700; i += 1) {
      const x = chance.between(0, width * 1.1);
      const y = chance.between(-20, height);
      on.lineWidth = chance.between(0.5, 1.6);
      on.beginPath();
      on.moveTo(x, y);
      on.lineTo(x - 7, y + chance.between(12, 30));
      on.stroke();
    }
  });
}

/** Streets of houses, and a dish that listens to the sky. */
export const streets: readonly Picture[] = [
  stillPhoto(
    'storm-street',
    [960, 640],
    'A tree lies across a wet street of terraced houses, two people in orange look at it.',
    ['storm', 'street', 'storm-damage'],
    houses(1, '#9a6a52'),
  ),
  stillPhoto(
    'flood-street',
    [960, 640],
    'Brown water stands to the windows of parked cars in a street of brick houses.',
    ['flood', 'storm-damage', 'street'],
    {
      ...houses(0, '#a8583f', 1),
      eye: [-0.4, 2.1, -2.2],
      target: [0.1, 1.45, 6],
      sun: [0.5, 0.7, 0.3],
      sunColor: [1.1, 1.08, 1.0],
      sky: [0.44, 0.48, 0.53],
      fog: '#b5bdc0',
      fogAmount: 0.002,
    },
  ),
  stillPhoto(
    'street-morning',
    [960, 640],
    'Parked cars and brick houses along a quiet street in morning sun.',
    ['street', 'city'],
    houses(0, '#a8583f'),
  ),
  stillPhoto(
    'radio-dish',
    [960, 640],
    'A radio telescope turned to the first stars at dusk.',
    ['science', 'telescope', 'night-sky'],
    dish,
  ),
];
