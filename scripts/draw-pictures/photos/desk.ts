import { linear } from '../paint/color.ts';
import type { Picture } from '../paint/picture.ts';
import { openPages, printedSheet, sketchPaper, typeFaces, whiteboard } from './papers.ts';
import { type Still, stillPhoto } from './still.ts';

const pencilGlsl = /* glsl */ `
float pencil(vec3 p, vec3 a, vec3 b) { return capsule(p, a, b, 0.07); }
`;

/** Stacked notebooks with cloth spines and elastic bands; three cover colours. */
const notebooks = (a: string, b: string, c: string): Still => ({
  scene: /* glsl */ `${pencilGlsl}
uniform vec3 uA, uB, uC;
vec3 local(vec3 p, float i) { vec3 q = p - vec3(0.12 * sin(i * 5.0), 0.2 + 0.38 * i, 0.1 * cos(i * 7.0)); q.xz = rot(0.3 - 0.26 * i + 0.1 * i * i) * q.xz; return q; }
vec2 map(vec3 p) {
  vec2 r = vec2(p.y, 1);
  for (int i = 0; i < 3; i++) { vec3 q = local(p, float(i)); float pages = box(q - vec3(-0.03, 0, 0), vec3(1.2, 0.15, 1.62), 0.02);
    float cover = max(box(q, vec3(1.27, 0.19, 1.68), 0.06), -box(q - vec3(0.3, 0, 0), vec3(1.3, 0.148, 2.0), 0.0)); r = both(r, vec2(pages, 2)); r = both(r, vec2(cover, 3.0 + float(i))); }
  vec3 q = local(p, 2.0); r = both(r, vec2(box(q - vec3(0.95, 0, 0), vec3(0.05, 0.2, 1.7), 0.01), 7));
  r = both(r, vec2(pencil(p, vec3(1.75, 0.07, 1.5), vec3(2.2, 0.07, -0.9)), 8)); return both(r, vec2(taper(p, vec3(1.75, 0.07, 1.5), vec3(1.7, 0.07, 1.76), 0.07, 0.01), 9));
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  if (id < 1.5) { s.color = wood(p.zyx, vec3(0.42, 0.28, 0.16), vec3(0.24, 0.14, 0.07)); s.gloss = 0.25; }
  else if (id < 2.5) s.color = vec3(0.78, 0.72, 0.6) * (0.75 + 0.35 * noise(vec2(p.y * 160.0, 3.0)));
  else if (id < 5.5) { vec3 q = local(p, id - 3.0); s.color = id < 3.5 ? uA : id < 4.5 ? uB : uC; float weave = 0.85 + 0.2 * noise(q.xz * 120.0); s.color *= weave; if (q.x < -0.92) s.color = mix(s.color * 0.35, vec3(0.08, 0.06, 0.05), 0.4) * weave;
    if (id > 4.5 && n.y > 0.7) { vec2 l = abs(q.xz - vec2(0.02, -0.55)) - vec2(0.5, 0.3); if (max(l.x, l.y) < 0.0) { s.color = vec3(0.82, 0.77, 0.66); if (max(l.x, l.y) > -0.03) s.color = vec3(0.2); if (abs(q.z + 0.62) < 0.03 && abs(q.x) < 0.33 || abs(q.z + 0.45) < 0.02 && abs(q.x) < 0.24) s.color = vec3(0.15); } } s.gloss = 0.12; }
  else if (id < 7.5) { s.color = vec3(0.03); s.gloss = 0.2; } else if (id < 8.5) { s.color = vec3(0.7, 0.42, 0.05); s.gloss = 0.5; } else s.color = vec3(0.7, 0.5, 0.3);
}`,
  extra: { uA: linear(a), uB: linear(b), uC: linear(c) },
  eye: [2.6, 3.4, 4.6],
  target: [0.25, 0.4, 0],
  lens: 2.5,
  aperture: 0.06,
  sun: [-0.8, 0.6, -0.25],
  sunColor: [2.9, 2.4, 1.75],
  wall: '#b3a58f',
});

/** A sheet with something on it, a pencil across and a cup at the edge. */
const paperOnDesk = (texture: NonNullable<Still['texture']>, aspect: number, tone: 'light' | 'dark'): Still => ({
  scene: /* glsl */ `${pencilGlsl}
vec2 map(vec3 p) {
  vec2 r = vec2(p.y, 1); vec3 q = p; q.xz = rot(0.12) * q.xz; float curl = 0.05 * smoothstep(1.2, 2.4, q.x) * smoothstep(0.6, 1.8, q.z);
  r = both(r, vec2(box(q - vec3(0, 0.02 + curl, 0), vec3(${(2 * aspect).toFixed(2)}, 0.008, 2.0), 0.004) * 0.9, 2)); vec3 u = p; u.xz = rot(-0.1) * u.xz; r = both(r, vec2(box(u - vec3(0.3, 0.006, -0.3), vec3(${(2 * aspect).toFixed(2)}, 0.006, 2.0), 0.002), 3));
  r = both(r, vec2(pencil(p, vec3(0.8, 0.11, 1.7), vec3(2.6, 0.11, 0.1)), 4)); r = both(r, vec2(taper(p, vec3(0.8, 0.11, 1.7), vec3(0.62, 0.11, 1.86), 0.07, 0.01), 5));
  vec3 c = p - vec3(-2.7, 0.5, -2.3); r = both(r, vec2(max(abs(length(c.xz) - 0.62) - 0.05, abs(c.y) - 0.5) - 0.02, 6)); return both(r, vec2(max(length(c.xz) - 0.6, abs(c.y - 0.3) - 0.01), 7));
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  if (id < 1.5) { s.color = ${tone === 'light' ? 'wood(p, vec3(0.5, 0.36, 0.22), vec3(0.32, 0.2, 0.1))' : 'wood(p, vec3(0.16, 0.09, 0.05), vec3(0.06, 0.03, 0.02))'}; s.gloss = 0.25; }
  else if (id < 2.5) { vec3 q = p; q.xz = rot(0.12) * q.xz; vec2 uv = vec2(q.x / ${(4 * aspect).toFixed(2)} + 0.5, 0.5 - q.z / 4.0); s.color = pow(texture(uTexture, uv).rgb, vec3(2.2)) * (0.94 + 0.08 * noise(q.xz * 50.0)); }
  else if (id < 3.5) s.color = vec3(0.75, 0.72, 0.66); else if (id < 4.5) { s.color = vec3(0.06, 0.16, 0.24); s.gloss = 0.5; } else if (id < 5.5) s.color = vec3(0.65, 0.45, 0.26);
  else if (id < 6.5) { s.color = vec3(0.16, 0.22, 0.24); s.gloss = 0.55; } else { s.color = vec3(0.06, 0.025, 0.01); s.gloss = 0.6; }
}`,
  texture,
  eye: [0.7, 4.1, 4.2],
  target: [-0.1, 0, 0.1],
  lens: 2.3,
  aperture: 0.07,
  sun: [-0.7, 0.6, -0.5],
  sunColor: [2.6, 2.25, 1.8],
  wall: '#9d978c',
});

/** Type standing in a forme: each block is a small raised box. */
const forme = (cells: number, wooden: boolean): Still => ({
  scene: /* glsl */ `
vec2 map(vec3 p) {
  vec2 c = clamp(floor(p.xz), -${(cells / 2).toFixed(1)}, ${(cells / 2 - 1).toFixed(1)}); if (${cells % 2 === 1 ? 'true' : 'false'}) c = clamp(floor(p.xz + 0.5) - 0.5, -${(cells / 2).toFixed(1)}, ${(cells / 2 - 1).toFixed(1)});
  vec3 q = p - vec3(c.x + 0.5, -0.5 + 0.07 * hash2(c * 1.3 + 9.0), c.y + 0.5);
  float d = box(q, vec3(0.475, 0.75, 0.475), 0.035); vec3 b = abs(p - vec3(0, -0.2, 0)); float frame = max(max(b.x, b.z) - ${(cells / 2 + 0.5).toFixed(2)}, -(max(b.x, b.z) - ${(cells / 2 + 0.06).toFixed(2)})); frame = max(frame, b.y - 0.3) - 0.02;
  return both(both(vec2(p.y + 0.6, 1), vec2(d * 0.8, 2)), vec2(frame, 3));
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  if (id < 1.5) s.color = wood(p, vec3(0.17, 0.1, 0.06), vec3(0.07, 0.04, 0.025));
  else if (id < 2.5) { vec3 t = pow(texture(uTexture, vec2(p.x, -p.z) / ${cells.toFixed(1)} + 0.5).rgb, vec3(2.2)); s.color = n.y > 0.7 ? t : vec3(${wooden ? '0.2, 0.11, 0.05' : '0.16, 0.165, 0.17'}); s.color *= 0.75 + 0.45 * fbm(p * 6.0); s.metal = ${wooden ? '0.0' : '0.55'}; s.gloss = ${wooden ? '0.3' : '0.55'}; }
  else { s.color = ${wooden ? 'vec3(0.05, 0.05, 0.055)' : 'wood(p.zyx, vec3(0.3, 0.16, 0.08), vec3(0.14, 0.07, 0.03))'}; s.gloss = 0.5; s.metal = ${wooden ? '0.7' : '0.0'}; }
}`,
  texture: typeFaces(wooden),
  eye: [1.6, 3.4, 4.6],
  target: [0.2, 0.1, 0.3],
  lens: 2.4,
  aperture: 0.14,
  sun: [-0.8, 0.45, -0.4],
  sunColor: [3, 2.4, 1.7],
  wall: '#6f665c',
});

const press: Still = {
  scene: /* glsl */ `
vec2 map(vec3 p) {
  vec2 r = both(vec2(p.y + 0.3, 1), vec2(box(p - vec3(0, 0, 0), vec3(3.0, 0.28, 1.9), 0.05), 2)); r = both(r, vec2(box(p - vec3(0.5, 0.3, 0), vec3(2.2, 0.012, 1.4), 0.005), 3));
  vec3 q = p - vec3(-1.35, 0.95, 0); r = both(r, vec2(cylinder(q.xzy, 0.64, 1.75, 0.04), 4)); r = both(r, vec2(cylinder(q.xzy, 0.12, 2.6, 0.02), 5));
  vec3 k = vec3(q.xy, abs(q.z)); r = both(r, vec2(box(k - vec3(0, -0.2, 2.2), vec3(0.3, 0.95, 0.14), 0.05), 6)); vec3 w = p - vec3(-1.35, 0.95, 2.75); r = both(r, vec2(torus(w.xzy, 0.95, 0.07), 6));
  vec3 a = w; float ang = floor(atan(a.y, a.x) / 1.2566 + 0.5) * 1.2566; a.xy = rot(-ang) * a.xy; r = both(r, vec2(capsule(a, vec3(0), vec3(0.95, 0, 0), 0.05), 6)); return r;
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  if (id < 1.5) s.color = wood(p, vec3(0.2, 0.13, 0.08), vec3(0.09, 0.05, 0.03)); else if (id < 2.5) { s.color = vec3(0.06, 0.08, 0.075); s.gloss = 0.5; }
  else if (id < 3.5) s.color = pow(texture(uTexture, vec2((p.x - 0.5) / 4.4 + 0.5, 0.5 - p.z / 2.8)).rgb, vec3(2.2));
  else if (id < 4.5) { s.color = vec3(0.5, 0.05, 0.02) * (0.85 + 0.3 * noise(p * 9.0)); s.gloss = 0.75; } else if (id < 5.5) { s.color = vec3(0.6); s.metal = 1.0; s.gloss = 0.8; } else { s.color = vec3(0.035, 0.06, 0.055); s.gloss = 0.55; }
}`,
  texture: printedSheet,
  eye: [2.9, 3.0, 4.6],
  target: [-0.1, 0.35, 0.1],
  lens: 2.3,
  aperture: 0.08,
  sun: [-0.5, 0.7, -0.5],
  sunColor: [2.6, 2.2, 1.7],
  wall: '#75695a',
  lamps: 0.8,
};

const paperStack: Still = {
  scene: /* glsl */ `
vec3 hue(float i) { return 0.12 + 0.62 * pow(0.5 + 0.5 * cos(6.2831 * (vec3(0.02, 0.16, 0.36) + i * 0.137)), vec3(1.1)); }
vec2 map(vec3 p) {
  vec2 r = vec2(p.y, 1); float i = clamp(floor(p.y / 0.16), 0.0, 9.0);
  for (int k = -1; k < 2; k++) { float j = clamp(i + float(k), 0.0, 9.0); vec3 q = p - vec3(0.1 * sin(j * 4.0), 0.08 + 0.16 * j, 0.08 * cos(j * 6.0)); q.xz = rot(0.06 * sin(j * 9.0)) * q.xz; r = both(r, vec2(box(q, vec3(1.9, 0.074, 1.35), 0.008), 2.0 + j * 0.05)); }
  vec3 t = p - vec3(2.9, 0.55, -1.2); return both(r, vec2(cylinder(t, 0.5, 0.55, 0.03), 3));
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  if (id < 1.5) s.color = stone(p, vec3(0.52, 0.5, 0.47)); else if (id < 2.9) { s.color = hue((id - 2.0) * 20.0); s.color *= n.y > 0.7 ? 1.0 : 0.7 + 0.4 * noise(vec2(p.y * 190.0, 1.0)); s.color *= 0.93 + 0.1 * noise(p.xz * 60.0); } else { s.color = vec3(0.42, 0.27, 0.14); s.gloss = 0.2; }
}`,
  eye: [2.8, 2.9, 4.6],
  target: [0.15, 0.65, 0],
  lens: 2.6,
  aperture: 0.08,
  wall: '#c9c0b2',
  sun: [-0.8, 0.7, 0.1],
};

const board: Still = {
  scene: /* glsl */ `
vec2 map(vec3 p) { vec2 r = vec2(p.z + 0.1, 1); r = both(r, vec2(box(p, vec3(3.2, 1.8, 0.05), 0.02), 2)); vec3 a = abs(p); r = both(r, vec2(max(max(a.x - 3.32, a.y - 1.92), -max(a.x - 3.18, a.y - 1.78)) , 3)); r.x = r.y > 2.5 ? max(r.x, abs(p.z) - 0.1) : r.x; return both(r, vec2(box(p - vec3(0, -1.96, 0.2), vec3(2.2, 0.04, 0.18), 0.02), 3)); }
void paint(float id, vec3 p, vec3 n, inout Surface s) { if (id < 1.5) s.color = vec3(0.5, 0.47, 0.42); else if (id < 2.5) { s.color = pow(texture(uTexture, p.xy / vec2(6.4, 3.6) + 0.5).rgb, vec3(2.2)) * (0.92 + 0.1 * noise(p.xy * 2.0)); s.gloss = 0.5; } else { s.color = vec3(0.6); s.metal = 0.8; s.gloss = 0.5; } }`,
  texture: whiteboard,
  eye: [1.9, 0.1, 5.6],
  target: [0, -0.05, 0],
  lens: 2.5,
  aperture: 0.05,
  sun: [0.3, 0.8, 0.9],
  sunColor: [1.5, 1.45, 1.35],
  sky: [0.6, 0.63, 0.66],
  wall: '#8a8780',
};

/** Desks, paper and the printing workshop. */
export const desk: readonly Picture[] = [
  stillPhoto(
    'notebook-stack',
    [960, 720],
    'Three cloth-bound notebooks in green, rust and sand stacked on a wooden desk with a yellow pencil.',
    ['paper', 'notebook', 'desk', 'studio'],
    notebooks('#3f5a48', '#b3532f', '#d6c19a'),
  ),
  stillPhoto(
    'notebook-blue',
    [960, 960],
    'A stack of blue and grey notebooks with paper labels, ready to ship.',
    ['paper', 'notebook', 'studio'],
    { ...notebooks('#8d9298', '#22304a', '#3a5f86'), eye: [-2.7, 2.9, 4.5], sun: [0.8, 0.6, -0.2] },
  ),
  stillPhoto(
    'notebook-red',
    [960, 540],
    'A red notebook on top of two others, seen from close by in side light.',
    ['paper', 'notebook', 'desk'],
    { ...notebooks('#2c2a2e', '#c9a24e', '#a5342c'), eye: [1.3, 2.1, 4.4], target: [0.2, 0.6, 0.2], aperture: 0.1 },
  ),
  stillPhoto(
    'notebook-open',
    [960, 720],
    'Lined pages with handwriting and a small drawing of mountains, a pencil across them.',
    ['notebook', 'paper', 'desk'],
    paperOnDesk(openPages, 1.46, 'light'),
  ),
  stillPhoto(
    'letterpress-wood-type',
    [960, 720],
    'Wooden printing letters locked in a frame, worn and stained with ink.',
    ['letterpress', 'studio'],
    forme(5, true),
  ),
  stillPhoto(
    'letterpress-metal-type',
    [960, 640],
    'Rows of metal type seen from close by, the letters reversed.',
    ['letterpress', 'studio'],
    { ...forme(8, false), eye: [2.6, 2.8, 5.2], target: [0.3, 0, 0.8], aperture: 0.08 },
  ),
  stillPhoto(
    'letterpress-press',
    [960, 720],
    'A hand press with a red inked roller above a freshly printed sheet.',
    ['letterpress', 'studio', 'paper'],
    press,
  ),
  stillPhoto(
    'letterpress-prints',
    [720, 960],
    'A sheet with four freshly printed cards drying on a bench.',
    ['letterpress', 'paper', 'studio'],
    { ...paperOnDesk(printedSheet, 1.33, 'dark'), eye: [0.9, 5.6, 4.4], lens: 1.9 },
  ),
  stillPhoto(
    'paper-stack',
    [960, 640],
    'A stack of coloured paper, each sheet a slightly different shade.',
    ['paper', 'studio'],
    paperStack,
  ),
  stillPhoto(
    'ui-sketch-columns',
    [960, 720],
    'A pencil sketch of an app with three columns, red notes in the margin.',
    ['ui-sketch', 'paper', 'desk'],
    paperOnDesk(sketchPaper(0), 1.33, 'light'),
  ),
  stillPhoto(
    'ui-sketch-phones',
    [960, 640],
    'Four phone screens drawn by hand on dotted paper.',
    ['ui-sketch', 'paper', 'desk'],
    { ...paperOnDesk(sketchPaper(1), 1.33, 'dark'), eye: [-0.8, 3.9, 3.9] },
  ),
  stillPhoto(
    'ui-sketch-steps',
    [960, 640],
    'Ten small screens in pencil, one step after the other.',
    ['ui-sketch', 'paper', 'desk'],
    { ...paperOnDesk(sketchPaper(2), 1.33, 'light'), eye: [1.6, 3.6, 4.0], sun: [0.7, 0.6, -0.4], lens: 2.5 },
  ),
  stillPhoto(
    'ui-sketch-variants',
    [960, 720],
    'Two drafts of the same screen side by side on paper, a third below.',
    ['ui-sketch', 'paper', 'desk'],
    { ...paperOnDesk(sketchPaper(3), 1.33, 'dark'), eye: [0.2, 4.4, 3.4], sun: [-0.4, 0.8, 0.3] },
  ),
  stillPhoto(
    'whiteboard',
    [960, 540],
    'A whiteboard after a workshop: four boxes, red arrows and sticky notes.',
    ['ui-sketch', 'desk'],
    board,
  ),
];
