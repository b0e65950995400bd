import type { Picture } from '../paint/picture.ts';
import { type Still, stillPhoto } from './still.ts';

const cupGlsl = /* glsl */ `
float cup(vec3 p) {
  float r = 0.5 + 0.22 * smoothstep(0.0, 0.9, p.y), d = length(p.xz) - r; d = max(abs(d) - 0.035, abs(p.y - 0.45) - 0.45) - 0.015;
  d = min(d, max(length(p.xz) - 0.52, abs(p.y - 0.03) - 0.03)); vec3 q = p - vec3(0.72, 0.48, 0); q.y *= 0.9;
  return smin(d, max(length(vec2(length(q.xy) - 0.25, q.z)) - 0.05, -(length(p.xz) - r)), 0.04);
}
float saucer(vec3 p) { float r = length(p.xz); return max(abs(p.y - 0.05 - 0.09 * smoothstep(0.45, 1.2, r)) - 0.02, r - 1.2) * 0.8; }
`;

const coffee: Still = {
  scene: /* glsl */ `${cupGlsl}
vec2 map(vec3 p) {
  vec2 r = vec2(p.y, 1); r = both(r, vec2(min(cup(p - vec3(0, 0.08, 0)), saucer(p)), 2));
  r = both(r, vec2(max(length(p.xz) - 0.68, abs(p.y - 0.84) - 0.01), 3)); r = both(r, vec2(box(p - vec3(-1.9, 0.1, -1.1), vec3(0.9, 0.1, 1.2), 0.03), 4));
  return both(r, vec2(capsule(p, vec3(0.2, 0.2, 0.95), vec3(1.3, 0.2, 0.5), 0.03), 5));
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  if (id < 1.5) { s.color = wood(p, vec3(0.34, 0.17, 0.075), vec3(0.13, 0.055, 0.025)); s.gloss = 0.3; }
  else if (id < 2.5) { s.color = vec3(0.8, 0.78, 0.72); s.gloss = 0.6; }
  else if (id < 3.5) { float a = atan(p.z, p.x), r = length(p.xz); float leaf = smoothstep(0.06, -0.02, abs(p.x) - 0.3 * (0.5 - 0.5 * sin(p.z * 5.0 + abs(p.x) * 14.0)) * smoothstep(0.55, 0.1, r));
    s.color = mix(vec3(0.3, 0.12, 0.035), vec3(0.85, 0.7, 0.5), leaf * smoothstep(0.62, 0.5, r)); s.color *= 0.85 + 0.2 * noise(p.xz * 30.0); s.gloss = 0.45; }
  else if (id < 4.5) { s.color = n.y > 0.6 ? vec3(0.06, 0.13, 0.15) : vec3(0.75, 0.7, 0.6) * (0.8 + 0.2 * step(0.5, fract(p.y * 60.0))); }
  else { s.color = vec3(0.7); s.metal = 1.0; s.gloss = 0.8; }
}`,
  eye: [1.1, 2.5, 3.6],
  target: [-0.15, 0.4, 0],
  lens: 2.5,
  aperture: 0.09,
  sun: [-0.8, 0.55, -0.35],
  sunColor: [3.2, 2.6, 1.8],
  wall: '#a8957c',
  lamps: 0.5,
};

const bread: Still = {
  scene: /* glsl */ `
vec2 map(vec3 p) {
  vec3 q = p - vec3(0, 0.62, 0); q.xz = rot(0.35) * q.xz; float d = ellipsoid(q, vec3(1.5, 0.72, 0.85));
  float cut = 0.0; for (int i = -1; i < 3; i++) { vec3 c = q - vec3(float(i) * 0.62 - 0.25, 0.68, 0); c.xz = rot(0.6) * c.xz; cut = max(cut, smoothstep(0.1, 0.02, abs(c.x)) * smoothstep(0.75, 0.5, abs(c.z))); }
  d += 0.07 * cut - 0.035 * fbm(q * 5.0); d = max(d, -p.y + 0.12) * 0.7;
  vec2 r = both(vec2(p.y, 1), vec2(box(p - vec3(0.1, 0.06, 0), vec3(2.2, 0.07, 1.35), 0.05), 2)); r = both(r, vec2(d, 3 ));
  vec3 k = p - vec3(1.5, 0.18, 0.95); k.xz = rot(-0.5) * k.xz; r = both(r, vec2(box(k, vec3(0.75, 0.015, 0.12), 0.01), 4)); return both(r, vec2(box(k - vec3(1.1, 0.02, 0), vec3(0.4, 0.06, 0.1), 0.05), 5));
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  if (id < 1.5) s.color = stone(p, vec3(0.32, 0.31, 0.3));
  else if (id < 2.5) { s.color = wood(p.zyx * vec3(0.5, 1, 1), vec3(0.45, 0.25, 0.11), vec3(0.25, 0.11, 0.045)); s.gloss = 0.15; }
  else if (id < 3.5) {
    vec3 q = p - vec3(0, 0.62, 0); q.xz = rot(0.35) * q.xz; float cut = 0.0;
    for (int i = -1; i < 3; i++) { vec3 c = q - vec3(float(i) * 0.62 - 0.25, 0.68, 0); c.xz = rot(0.6) * c.xz; cut = max(cut, smoothstep(0.12, 0.04, abs(c.x)) * smoothstep(0.7, 0.5, abs(c.z))); }
    s.color = mix(vec3(0.42, 0.17, 0.045), vec3(0.2, 0.065, 0.018), fbm(q * 3.0)); s.color = mix(s.color, vec3(0.72, 0.5, 0.25), cut);
    s.color = mix(s.color, vec3(0.85, 0.8, 0.7), smoothstep(0.45, 0.75, fbm(q * 7.0 + 4.0)) * 0.75 * smoothstep(0.2, 0.8, n.y) * (1.0 - cut)); s.gloss = 0.1; s.soft = 0.2; }
  else if (id < 4.5) { s.color = vec3(0.75); s.metal = 1.0; s.gloss = 0.7; } else { s.color = vec3(0.04, 0.025, 0.02); s.gloss = 0.3; }
}`,
  eye: [0.8, 2.3, 4.6],
  target: [0.1, 0.5, 0],
  lens: 2.5,
  aperture: 0.07,
  sun: [-0.85, 0.5, -0.3],
  sunColor: [3.2, 2.6, 1.9],
  wall: '#6f6860',
};

const rolls: Still = {
  ...bread,
  scene: /* glsl */ `
vec2 map(vec3 p) {
  vec2 r = both(vec2(p.y, 1), vec2(box(p - vec3(0, 0.05, 0), vec3(2.6, 0.05, 1.8), 0.03), 2)); float d = 9.0;
  for (int i = 0; i < 12; i++) { float f = float(i); vec3 c = vec3((mod(f, 4.0) - 1.5) * 1.02 + 0.1 * hash1(f), 0.36, (floor(f / 4.0) - 1.0) * 0.98 + 0.1 * hash1(f + 4.0)); d = smin(d, ellipsoid(p - c, vec3(0.52, 0.44, 0.5)), 0.05); }
  return both(r, vec2(d * 0.85 - 0.01 * noise(p * 6.0), 3));
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  if (id < 1.5) { s.color = wood(p, vec3(0.3, 0.2, 0.13), vec3(0.14, 0.08, 0.05)); } else if (id < 2.5) { s.color = vec3(0.12, 0.12, 0.13); s.gloss = 0.4; }
  else { s.color = mix(vec3(0.75, 0.5, 0.22), vec3(0.4, 0.15, 0.035), smoothstep(-0.1, 0.8, n.y) * (0.7 + 0.4 * fbm(p * 3.0))); s.color = mix(s.color, vec3(0.9, 0.85, 0.7), step(0.83, noise(p * 22.0)) * smoothstep(0.5, 0.9, n.y)); s.gloss = 0.42; s.soft = 0.3; }
}`,
  eye: [0.5, 2.9, 4.2],
  target: [0, 0.3, 0],
  lens: 2.7,
};

const ramen: Still = {
  scene: /* glsl */ `
vec2 map(vec3 p) {
  vec2 r = vec2(p.y, 1); float rad = length(p.xz), w = 0.55 + 1.05 * sqrt(clamp(p.y / 1.1, 0.0, 1.0));
  r = both(r, vec2(max(abs(rad - w) - 0.045, abs(p.y - 0.55) - 0.55) * 0.6, 2)); r = both(r, vec2(max(rad - 1.5, abs(p.y - 0.86) - 0.01), 3));
  float nd = 9.0; for (int i = 0; i < 3; i++) { vec3 q = p - vec3(-0.35, 0.87 + 0.05 * float(i), 0.35); q.xz = rot(float(i) * 0.9 + 0.3) * q.xz; q.z += 0.12 * sin(q.x * 3.0 + float(i)); float c = (fract(q.z * 6.0) - 0.5) / 6.0; nd = min(nd, max(length(vec2(c, q.y - 0.04 * sin(q.x * 5.0 + floor(q.z * 6.0) * 2.0))) - 0.055, length(q.xz) - 0.78)); }
  r = both(r, vec2(nd * 0.6, 4));
  for (int i = 0; i < 2; i++) { vec3 e = p - vec3(0.55 + 0.42 * float(i), 0.9, 0.1 - 0.45 * float(i)); r = both(r, vec2(max(ellipsoid(e, vec3(0.3, 0.26, 0.38)), e.y - 0.06), 5)); }
  vec3 k = p - vec3(-0.2, 1.12, -0.85); k.yz = rot(-0.25) * k.yz; r = both(r, vec2(box(k, vec3(0.5, 0.5, 0.012), 0.01), 6));
  vec3 g = p - vec3(0.25, 0.9, 0.75); vec2 cell = floor(g.xz * 6.0); vec3 gg = vec3((fract(g.x * 6.0) - 0.5) / 6.0, g.y - 0.04 * hash2(cell), (fract(g.z * 6.0) - 0.5) / 6.0); gg.xy = rot(hash2(cell) * 2.0) * gg.xy;
  r = both(r, vec2(max(max(abs(length(gg.xz) - 0.055) - 0.016, abs(gg.y) - 0.03), length(g.xz) - 0.42) * 0.6, 7));
  for (int i = 0; i < 2; i++) { vec3 a = vec3(1.9, 0.06 + 0.02 * float(i), 1.6 - 0.16 * float(i)); r = both(r, vec2(taper(p, a, vec3(-1.4, 0.06, 2.1 - 0.06 * float(i)), 0.03, 0.055), 8)); }
  return r;
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  if (id < 1.5) { s.color = wood(p, vec3(0.22, 0.11, 0.06), vec3(0.07, 0.03, 0.02)); s.gloss = 0.35; }
  else if (id < 2.5) { float rim = step(0.98, p.y); s.color = mix(vec3(0.03, 0.05, 0.09), vec3(0.7, 0.66, 0.58), max(rim, step(length(p.xz), 0.5 + 1.05 * sqrt(clamp(p.y / 1.1, 0.0, 1.0))))); s.gloss = 0.6; }
  else if (id < 3.5) { s.color = mix(vec3(0.42, 0.17, 0.04), vec3(0.62, 0.3, 0.08), fbm(p.xz * 3.0)); s.color = mix(s.color, vec3(0.8, 0.4, 0.06), smoothstep(0.66, 0.7, noise(p.xz * 9.0))); s.gloss = 0.75; }
  else if (id < 4.5) { s.color = vec3(0.82, 0.6, 0.26); s.gloss = 0.45; s.soft = 0.4; }
  else if (id < 5.5) { float yolk = 9.0; for (int i = 0; i < 2; i++) yolk = min(yolk, length((p - vec3(0.55 + 0.42 * float(i), 0.9, 0.1 - 0.45 * float(i))).xz * vec2(1.0, 0.85))); s.color = mix(vec3(0.9, 0.4, 0.03), vec3(0.88, 0.84, 0.76), smoothstep(0.15, 0.17, yolk)); s.gloss = 0.6; s.soft = 0.3; }
  else if (id < 6.5) { s.color = vec3(0.015, 0.03, 0.02) * (0.7 + fbm(p.xy * 12.0)); s.gloss = 0.3; } else if (id < 7.5) { s.color = mix(vec3(0.15, 0.42, 0.06), vec3(0.6, 0.75, 0.35), hash2(floor(p.xz * 6.0))); s.soft = 0.4; }
  else { s.color = vec3(0.22, 0.04, 0.03); s.gloss = 0.5; }
}`,
  eye: [0.2, 4.1, 3.8],
  target: [0, 0.55, 0.1],
  lens: 2.6,
  aperture: 0.07,
  sun: [-0.6, 0.75, -0.5],
  sunColor: [3, 2.4, 1.7],
  wall: '#4a3c34',
  lamps: 1,
};

const fruitGlsl = (skin: string, crate: boolean) => /* glsl */ `
vec2 map(vec3 p) {
  vec2 r = vec2(p.y, 1); float d = 9.0, g = 9.0;
  for (int i = 0; i < 13; i++) { float f = float(i), row = floor(f / 4.0); vec3 c = f < 12.0 ? vec3((mod(f, 4.0) - 1.5) * 0.98 + 0.16 * hash1(f) - 0.08, 0.46 + 0.1 * hash1(f + 3.0), (row - 1.0) * 0.95 + 0.1 * hash1(f * 2.0)) : vec3(0.3, 1.15, 0.1);
    vec3 q = p - c; q.xy = rot(0.6 * hash1(f * 3.0) - 0.3) * q.xy; q.yz = rot(0.9 * hash1(f * 5.0) - 0.2) * q.yz; float a = atan(q.z, q.x), rr = length(q.xz);
    float t = ellipsoid(q, vec3(0.5, 0.43, 0.5)) + 0.03 * cos(a * 5.0 + f) * smoothstep(0.0, 0.45, rr) * smoothstep(-0.2, 0.4, q.y) + 0.1 * exp(-rr * rr * 26.0) * step(0.0, q.y); d = min(d, t);
    float st = max(abs(q.y - 0.37 - 0.16 * rr + 0.22 * rr * rr * 4.0) - 0.014, rr - 0.24 * (0.35 + 0.65 * pow(abs(cos(a * 2.5 + f)), 1.6))); g = min(g, min(st, capsule(q, vec3(0, 0.36, 0), vec3(0.04, 0.56, 0.02), 0.03))); }
  r = both(r, vec2(d * 0.75, 3)); r = both(r, vec2(g * 0.6, 4));
  ${crate ? 'vec3 b = abs(p - vec3(0, 0.3, 0)); float s = max(max(b.x - 2.25, b.z - 1.72), -max(b.x - 2.15, b.z - 1.62)); r = both(r, vec2(max(s, abs(abs(p.y - 0.34) - 0.2) - 0.15), 2));' : ''}
  return r;
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  if (id < 1.5) s.color = wood(p, vec3(0.3, 0.2, 0.12), vec3(0.13, 0.08, 0.05)); else if (id < 2.5) s.color = wood(p.zyx + vec3(0.4, 0, 0), vec3(0.5, 0.33, 0.17), vec3(0.3, 0.18, 0.08));
  else if (id < 3.5) { ${skin} s.gloss = 0.55; s.soft = 0.3; } else { s.color = vec3(0.09, 0.22, 0.03); s.soft = 0.4; }
}`;

const tomatoes: Still = {
  scene: fruitGlsl(
    's.color = mix(vec3(0.62, 0.035, 0.015), vec3(0.75, 0.2, 0.03), smoothstep(0.55, 0.8, noise(p * 1.7 + 3.0))); s.color *= 0.9 + 0.15 * noise(p * 30.0);',
    true,
  ),
  eye: [0.8, 3.2, 4.4],
  target: [0, 0.5, 0.1],
  lens: 2.5,
  aperture: 0.08,
  sun: [-0.7, 0.7, -0.2],
  sunColor: [3, 2.6, 2],
  wall: '#5f7a45',
  floor: '#39452a',
};

/** Things to eat and drink. */
export const food: readonly Picture[] = [
  stillPhoto(
    'coffee-cup',
    [960, 720],
    'A cup of coffee with a leaf drawn in the milk, on a wooden table in morning light.',
    ['coffee', 'food'],
    coffee,
  ),
  stillPhoto(
    'coffee-close',
    [960, 960],
    'Looking down into a white cup of coffee beside a notebook.',
    ['coffee', 'notebook'],
    { ...coffee, eye: [0.3, 4.2, 1.6], target: [-0.2, 0.4, -0.1], lens: 2.7, roll: 0.25, sun: [0.7, 0.7, -0.3] },
  ),
  stillPhoto(
    'bread-loaf',
    [960, 640],
    'A scored, floured loaf of bread on a wooden board with a knife beside it.',
    ['bread', 'food'],
    bread,
  ),
  stillPhoto(
    'bread-crust',
    [960, 540],
    'The crust of a fresh loaf seen from close by, side lit.',
    ['bread', 'food', 'kitchen'],
    { ...bread, eye: [-1.9, 1.5, 2.7], target: [-0.2, 0.6, 0.1], lens: 2.6, aperture: 0.12 },
  ),
  stillPhoto(
    'milk-rolls',
    [960, 720],
    'A tray of golden rolls just out of the oven.',
    ['bread', 'food', 'kitchen'],
    rolls,
  ),
  stillPhoto(
    'ramen-bowl',
    [960, 960],
    'A bowl of ramen with noodles, a halved egg, spring onion and seaweed.',
    ['food'],
    ramen,
  ),
  stillPhoto(
    'garden-tomatoes',
    [960, 720],
    'A wooden crate filled with ripe tomatoes from the garden.',
    ['garden', 'food', 'market'],
    tomatoes,
  ),
  stillPhoto(
    'market-tomatoes',
    [960, 640],
    'Yellow heirloom tomatoes in a crate on a market stall.',
    ['market', 'food'],
    {
      ...tomatoes,
      scene: fruitGlsl('s.color = vec3(0.8, 0.42, 0.03) * (0.82 + 0.25 * noise(p * 40.0));', true),
      eye: [-0.9, 2.4, 4.2],
      lamps: 0.9,
      wall: '#5a4a3c',
      floor: '#2c241d',
    },
  ),
  stillPhoto('garden-green', [960, 640], 'The last green tomatoes of the year in a wooden crate.', ['garden', 'food'], {
    ...tomatoes,
    scene: fruitGlsl(
      's.color = mix(vec3(0.22, 0.36, 0.05), vec3(0.5, 0.42, 0.06), smoothstep(0.6, 0.85, noise(p * 1.5 + 7.0))); s.color *= 0.85 + 0.25 * noise(p * 34.0);',
      true,
    ),
    eye: [-0.6, 2.9, 4.6],
    sun: [0.75, 0.55, 0.1],
    sunColor: [2.9, 2.2, 1.4],
    wall: '#7a6a4a',
    floor: '#4a3d2a',
  }),
  stillPhoto(
    'garden-aubergines',
    [960, 720],
    'Small round aubergines from the garden, picked this morning.',
    ['garden', 'food'],
    {
      ...tomatoes,
      scene: fruitGlsl(
        's.color = mix(vec3(0.09, 0.02, 0.1), vec3(0.2, 0.2, 0.36), 0.75 * smoothstep(0.35, 0.75, fbm(p * 3.0))); s.color *= 0.85 + 0.25 * noise(p * 30.0);',
        false,
      ),
      eye: [1.4, 2.5, 4.2],
      sun: [-0.5, 0.8, 0.2],
      sunColor: [2.4, 2.25, 2.0],
      wall: '#8fa06a',
      floor: '#56653f',
    },
  ),
];
