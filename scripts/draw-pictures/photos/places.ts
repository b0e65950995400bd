/// <reference lib="dom" />
import { blend, ellipse, glow, layer, sheet } from '../paint/canvas.ts';
import { linear } from '../paint/color.ts';
import type { Easel, Picture } from '../paint/picture.ts';
import { type Still, stillPhoto } from './still.ts';

/** Trunks in rows along a path, ground with leaves or snow; uSnowy 1 is winter. */
const wood = (ground: string, path: string, leaf: string, snowy: 0 | 1): Pick<Still, 'scene' | 'extra' | 'own'> => ({
  own: true,
  scene: /* glsl */ `
uniform vec3 uGround, uPath, uLeaf; uniform float uSnowy;
vec3 backdrop(vec3 rd) { float leaves = fbm(rd.xy * vec2(14.0, 11.0)) * 0.6 + 0.4 * noise(rd.xy * 60.0); vec3 c = mix(uFog, uLeaf * 1.5, smoothstep(0.35, 0.62, leaves) * smoothstep(0.0, 0.4, rd.y) * (1.0 - 0.7 * uSnowy)); float g = smoothstep(0.66, 0.75, leaves); return mix(c, uFog * 1.35 + uSunColor * 0.12, g * 0.8) + uSunColor * 0.35 * pow(max(dot(rd, normalize(uSun)), 0.0), 12.0); }
float land_(vec2 p) { return 0.16 * noise(p * 0.9) + 0.05 * noise(p * 4.0) + 0.25 * smoothstep(0.6, 3.0, abs(p.x - 0.6 * sin(p.y * 0.3))) ; }
vec2 map(vec3 p) {
  float g = (p.y - land_(p.xz) - 0.025 * noise(p.xz * 17.0)) * 0.7; vec2 r = vec2(g, 1); vec2 c = floor(p.xz / 1.6); float d = 9.0;
  for (int j = 0; j < 2; j++) for (int i = 0; i < 2; i++) { vec2 k = c + vec2(i, j) + floor(fract(p.xz / 1.6) - 0.5); vec2 at = (k + 0.5 + 0.5 * (vec2(hash2(k), hash2(k + 7.3)) - 0.5)) * 1.6; if (abs(at.x - 0.6 * sin(at.y * 0.3)) < 1.05 || hash2(k + 3.0) < 0.15) continue;
    float rad = 0.1 + 0.13 * hash2(k + 1.7); vec2 q = p.xz - at - 0.09 * p.y * (vec2(hash2(k + 4.0), hash2(k + 5.0)) - 0.5); d = min(d, length(q) - rad - 0.14 * exp(-2.6 * p.y) - 0.015 * noise(vec3(q * 12.0, p.y * 2.5))); }
  return both(r, vec2(min(d, 0.62) * 0.7, d < 0.6 ? 2.0 : 3.0));
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  if (id < 1.5) { float way = smoothstep(0.95, 0.55, abs(p.x - 0.6 * sin(p.z * 0.3)) + 0.3 * (fbm(p.xz * 3.0) - 0.5)); s.color = mix(uGround * (0.5 + 0.9 * noise(p.xz * 22.0)), uPath * (0.7 + 0.5 * fbm(p.xz * 6.0)), way); s.color = mix(s.color, uLeaf, step(0.78, noise(p.xz * 13.0 + 5.0)) * 0.6 * (1.0 - uSnowy)); s.soft = 0.3; }
  else { float bark = fbm(vec3(p.x * 9.0, p.y * 1.6, p.z * 9.0)); s.color = mix(vec3(0.055, 0.04, 0.03), vec3(0.2, 0.15, 0.11), bark); s.color = mix(s.color, vec3(0.07, 0.11, 0.03), 0.5 * smoothstep(0.45, 0.65, noise(p * 3.0)) * (1.0 - uSnowy)); s.color = mix(s.color, vec3(0.85), uSnowy * smoothstep(0.1, 0.5, n.x + 0.5 * bark - 0.25)); }
  s.gloss = 0.02;
}`,
  extra: { uGround: linear(ground), uPath: linear(path), uLeaf: linear(leaf), uSnowy: snowy },
});

const woodView = {
  eye: [0.1, 1.15, -6],
  target: [0.1, 1.35, 4],
  lens: 1.6,
  aperture: 0.015,
  focus: 7,
  far: 34,
  hard: 12,
  samples: 4,
} as const;

/** A grid of towers with windows; uLit is the share of lit ones. */
const town = (lit: number): Pick<Still, 'scene' | 'extra' | 'own'> => ({
  own: true,
  scene: /* glsl */ `
uniform float uLit;
vec3 backdrop(vec3 rd) { float y = max(rd.y, 0.0); vec3 c = mix(uFog, uSkyColor * 0.75, smoothstep(0.0, 0.55, y)); float f = fbm(rd.xz / (y + 0.25) * 1.1); c = mix(c, uFog * 1.15 + uSunColor * 0.08, smoothstep(0.45, 0.75, f) * smoothstep(0.02, 0.2, y) * 0.55); return c + uSunColor * 0.25 * pow(max(dot(rd, normalize(uSun)), 0.0), 8.0); }
float tall(vec2 k) { float h = hash2(k * 1.3 + 2.0), m = noise(k * 0.24); return 0.5 + 2.6 * m * m + 3.6 * pow(h, 4.0) * m; }
vec2 map(vec3 p) {
  vec2 k = floor(p.xz), r = vec2(p.y, 1); float h = tall(k); vec3 q = vec3(fract(p.xz) - 0.5, p.y).xzy; vec2 w = 0.3 + 0.09 * vec2(hash2(k + 5.0), hash2(k + 8.0));
  float d = box(q - vec3(0, h * 0.5, 0), vec3(w.x, h * 0.5, w.y), 0.01); if (hash2(k + 2.2) > 0.55) d = min(d, box(q - vec3(0, h, 0), vec3(w.x * 0.55, 0.14 + 0.5 * hash2(k), w.y * 0.55), 0.01));
  vec2 e = 0.5 - abs(fract(p.xz) - 0.5) + 0.1; return both(r, vec2(min(d, min(e.x, e.y) + 0.03), 2));
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  vec2 k = floor(p.xz); if (id < 1.5) { s.color = vec3(0.05); float lane = smoothstep(0.06, 0.02, abs(fract(p.x + 0.5) - 0.5)); s.color += uLit * vec3(1.0, 0.55, 0.2) * lane * step(0.5, noise(p.xz * vec2(3.0, 9.0))) * 1.6; s.glow = lane * uLit * 2.0; return; }
  float tone = hash2(k + 6.0); s.color = mix(vec3(0.34, 0.3, 0.27), mix(vec3(0.16, 0.2, 0.25), vec3(0.45, 0.3, 0.22), step(0.75, tone)), step(0.4, tone)); if (abs(n.y) > 0.5) { s.color *= 0.6; return; }
  vec2 u = vec2(abs(n.x) > 0.5 ? p.z : p.x, p.y) * vec2(26.0, 17.0), c = floor(u), f = fract(u); float win = step(0.18, f.x) * step(f.x, 0.82) * step(0.22, f.y) * step(f.y, 0.8) ; float on = step(1.0 - uLit, hash2(c + k * 3.7));
  s.gloss = 0.15 + 0.6 * win; if (win > 0.5) { s.color = on > 0.5 ? mix(vec3(1.0, 0.62, 0.26), vec3(0.9, 0.88, 0.8), hash2(c + 2.0)) * (0.5 + 0.7 * hash2(c + 9.0)) : vec3(0.03, 0.045, 0.06); s.glow = on * 1.5; }
}`,
  extra: { uLit: lit },
});

const solar: Still = {
  own: true,
  scene: /* glsl */ `
vec3 backdrop(vec3 rd) { float y = max(rd.y, 0.0); vec3 c = mix(uFog, uSkyColor * 1.1, smoothstep(0.0, 0.5, y)); float f = fbm(rd.xz / (y + 0.15) * 0.8 + 3.0); return mix(c, vec3(1.0, 0.97, 0.93), smoothstep(0.5, 0.8, f) * smoothstep(0.02, 0.2, y) * 0.8) + uSunColor * 0.5 * pow(max(dot(rd, normalize(uSun)), 0.0), 40.0); }
vec3 cell(vec3 p) { float row = floor(p.z / 2.6); vec3 q = p - vec3(0, 0.95, (row + 0.5) * 2.6); q.yz = rot(-0.52) * q.yz; return q; }
vec2 map(vec3 p) {
  float g = p.y - 0.12 * noise(p.xz * 0.7) - 0.05 * noise(p.xz * 9.0); vec2 r = vec2(g * 0.8, 1); vec3 q = cell(p); q.x = mod(p.x + 1.55, 3.1) - 1.55; r = both(r, vec2(box(q, vec3(1.5, 0.04, 0.95), 0.02), 2)); vec3 l = vec3(abs(q.x) - 1.0, p.y - 0.4, mod(p.z, 2.6) - 1.3); return both(r, vec2(cylinder(l, 0.04, 0.5, 0.01), 3));
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  if (id < 1.5) { s.color = mix(vec3(0.09, 0.17, 0.03), vec3(0.3, 0.3, 0.09), fbm(p.xz * 2.0)) * (0.6 + 0.7 * noise(p.xz * 26.0)); s.soft = 0.3; s.gloss = 0.0; }
  else if (id < 2.5) { vec3 q = cell(p); q.x = mod(p.x + 1.55, 3.1) - 1.55; vec2 u = fract(q.xz * vec2(4.0, 4.2)); float line = max(step(0.95, u.x), step(0.95, u.y)); float edge = step(1.46, abs(q.x)) + step(0.91, abs(q.z)); s.color = n.y > 0.3 ? mix(vec3(0.008, 0.018, 0.06), vec3(0.25, 0.28, 0.32), line * 0.6) : vec3(0.3); s.color = mix(s.color, vec3(0.6), min(edge, 1.0)); s.gloss = 0.9; }
  else { s.color = vec3(0.45); s.gloss = 0.5; }
}`,
  eye: [1.2, 2.5, -5.2],
  target: [-0.4, 0.9, 3],
  lens: 1.9,
  aperture: 0.03,
  focus: 6,
  sun: [-0.5, 0.7, 0.5],
  sunColor: [2.4, 2.2, 1.8],
  sky: [0.2, 0.42, 0.8],
  fog: '#dfe8ee',
  fogAmount: 0.0012,
  far: 60,
  hard: 14,
};

const hall = (
  kind: 0 | 1,
  hang: readonly [number, number, number] = [0.27, 0.07, 0.06],
): Pick<Still, 'scene' | 'extra' | 'own' | 'texture'> => ({
  own: true,
  texture: paintings,
  scene: /* glsl */ `
uniform float uKind; uniform vec3 uHang;
vec3 backdrop(vec3 rd) { return uFog * (0.7 + 0.8 * smoothstep(0.1, 0.6, rd.y)); }
vec2 map(vec3 p) {
  vec2 r = vec2(p.y, 1); r = both(r, vec2(3.1 - abs(p.x), 2)); r = both(r, vec2(max(4.4 - length(vec2(p.x * 1.2, p.y - 1.2)), -(abs(p.x) - 0.7 + 0.0 * p.z)), 3)); r = both(r, vec2(14.0 - p.z, 2));
  float z = mod(p.z, 2.4) - 1.2; vec3 c = vec3(abs(p.x) - 2.65, p.y, z);
  if (uKind < 0.5) { float flute = 0.014 * cos(atan(c.z, c.x) * 16.0); r = both(r, vec2(cylinder(c - vec3(0, 1.7, 0), 0.24 + flute, 1.7, 0.02) * 0.8, 4)); r = both(r, vec2(box(c - vec3(0, 0.12, 0), vec3(0.34, 0.12, 0.34), 0.03), 4)); r = both(r, vec2(box(c - vec3(0, 3.25, 0), vec3(0.36, 0.14, 0.36), 0.04), 4)); }
  else { vec3 f = vec3(abs(p.x) - 3.08, p.y - 1.75, z); r = both(r, vec2(box(f, vec3(0.06, 0.8, 0.85), 0.01), 5)); r = both(r, vec2(box(p - vec3(0, 0.36, 3.0), vec3(0.55, 0.07, 1.3), 0.04), 6)); vec3 l = vec3(abs(p.x) - 0.4, p.y - 0.15, abs(p.z - 3.0) - 1.0); r = both(r, vec2(box(l, vec3(0.05, 0.16, 0.05), 0.01), 6)); }
  vec3 q = p - vec3(uKind < 0.5 ? 0.0 : 0.3, 0, 6.5); r = both(r, vec2(box(q - vec3(0, 0.4, 0), vec3(0.42, 0.4, 0.42), 0.03), 7)); float b = smin(ellipsoid(q - vec3(0, 1.25, 0), vec3(0.36, 0.42, 0.26)), taper(q, vec3(0, 1.55, 0), vec3(0, 1.85, 0.03), 0.16, 0.13), 0.14); b = smin(b, ellipsoid(q - vec3(0, 2.08, 0.04), vec3(0.21, 0.29, 0.25)), 0.06); b = smin(b, ellipsoid(q - vec3(0, 1.05, 0), vec3(0.5, 0.25, 0.3)), 0.15); return both(r, vec2(b, 7));
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  if (id < 1.5) { vec2 t = floor(p.xz * 1.25); s.color = uKind < 0.5 ? mix(vec3(0.5, 0.46, 0.4), vec3(0.13, 0.12, 0.12), mod(t.x + t.y, 2.0)) * (0.8 + 0.3 * fbm(p.xz * 3.0)) : wood(p, vec3(0.38, 0.22, 0.1), vec3(0.22, 0.11, 0.05)); s.gloss = 0.55; }
  else if (id < 2.5) { s.color = uKind < 0.5 ? vec3(0.5, 0.42, 0.33) : uHang; if (p.y > 5.3) { s.color = vec3(1.0, 0.98, 0.92); s.glow = 1.4; } } else if (id < 3.5) { s.color = vec3(0.72, 0.68, 0.6); if (abs(p.x) < 0.9) { s.color = vec3(1.0, 0.98, 0.92); s.glow = 1.4; } }
  else if (id < 4.5) { s.color = vec3(0.66, 0.6, 0.52) * (0.85 + 0.25 * fbm(p * 4.0)); s.gloss = 0.25; }
  else if (id < 5.5) { float z = mod(p.z, 2.4) - 1.2, row = floor(p.z / 2.4) + step(0.0, p.x) * 3.0; vec2 u = vec2(z / 1.7 + 0.5, (p.y - 0.95) / 1.6); vec2 e = min(u, 1.0 - u); s.color = min(e.x, e.y) < 0.08 ? vec3(0.45, 0.3, 0.09) : pow(texture(uTexture, vec2((mod(row, 4.0) + u.x) / 4.0, u.y)).rgb, vec3(2.2)); s.gloss = 0.3; }
  else if (id < 6.5) { s.color = vec3(0.09, 0.06, 0.045); s.gloss = 0.4; } else { s.color = p.y < 0.8 ? vec3(0.25, 0.24, 0.23) : vec3(0.78, 0.75, 0.7); s.gloss = 0.25; s.soft = 0.3; }
}`,
  extra: { uKind: kind, uHang: hang },
});

function paintings({ chance }: Easel): HTMLCanvasElement {
  const { canvas, pen } = sheet(1024, 256);
  const moods = [
    ['#e6c58f', '#7d8f8a', '#3b4a3a'],
    ['#20304f', '#6f7f9c', '#d9b35a'],
    ['#c9d6d8', '#5f7f4a', '#3a4a26'],
    ['#4a1f1a', '#a8583a', '#e9c690'],
  ] as const;
  moods.forEach((mood, index) => {
    pen.fillStyle = blend(pen, [0, 0], [0, 256], mood);
    pen.fillRect(index * 256, 0, 256, 256);
    pen.save();
    pen.beginPath();
    pen.rect(index * 256, 0, 256, 256);
    pen.clip();
    for (let i = 0; i < 160; i += 1)
      ellipse(
        pen,
        index * 256 + chance.between(0, 256),
        chance.between(90, 256),
        chance.between(6, 40),
        chance.between(2, 9),
        `color-mix(in srgb, ${chance.pick(mood)} 60%, transparent)`,
        chance.between(-0.4, 0.4),
      );
    ellipse(pen, index * 256 + 170, 74, 22, 22, '#f4e3b0');
    pen.restore();
  });
  return canvas;
}

function flakes(easel: Easel): void {
  layer(easel.context, { blur: 1.2, alpha: 0.8 }, (on) => {
    for (let i = 0; i < 420; i += 1) {
      const size = easel.chance.between(1, 4.5);
      ellipse(
        on,
        easel.chance.between(0, easel.width),
        easel.chance.between(0, easel.height),
        size,
        size,
        'rgba(255,255,255,.8)',
      );
    }
  });
}

function beams(easel: Easel): void {
  layer(easel.context, { blur: 26, alpha: 0.3, blend: 'screen' }, (on) => {
    for (let i = 0; i < 6; i += 1) {
      const x = easel.width * (0.2 + i * 0.13);
      on.fillStyle = '#ffe9b0';
      on.beginPath();
      on.moveTo(x, -20);
      on.lineTo(x + 40, -20);
      on.lineTo(x - 90, easel.height);
      on.lineTo(x - 210, easel.height);
      on.fill();
    }
  });
  glow(easel.context, easel.width * 0.7, 0, easel.width * 0.5, '#fff0c4', 0.5);
}

/** Woods, towns, a solar field, museum halls. */
export const places: readonly Picture[] = [
  stillPhoto(
    'forest-path',
    [960, 720],
    'A path through a green wood, sunlight falling between the trunks.',
    ['forest'],
    {
      ...wood('#4f6a2a', '#8a6f4f', '#7fa63c', 0),
      ...woodView,
      sun: [0.5, 0.75, 0.35],
      sunColor: [2.8, 2.4, 1.6],
      sky: [0.42, 0.5, 0.36],
      fog: '#c9d8a8',
      fogAmount: 0.004,
      exposure: 0.8,
      after: beams,
    },
  ),
  stillPhoto('forest-autumn', [720, 960], 'An autumn wood with orange leaves on the ground.', ['forest'], {
    ...wood('#a85a22', '#7a5a3a', '#e08a2a', 0),
    ...woodView,
    target: [0.3, 1.6, 4],
    sun: [-0.5, 0.6, 0.4],
    sunColor: [2.8, 2.1, 1.3],
    sky: [0.5, 0.45, 0.38],
    fog: '#ecd2a2',
    fogAmount: 0.004,
    exposure: 0.75,
    after: beams,
  }),
  stillPhoto('forest-fog', [960, 540], 'Dark trunks in thick morning fog.', ['forest'], {
    ...wood('#3c4a34', '#5f5a4c', '#5a6f58', 0),
    ...woodView,
    sun: [0.2, 0.8, 0.5],
    sunColor: [0.7, 0.72, 0.72],
    sky: [0.55, 0.6, 0.62],
    fog: '#b4c0bf',
    fogAmount: 0.013,
  }),
  stillPhoto('snow-forest', [960, 640], 'Snow falls in a silent wood, a trodden path leads in.', ['snow', 'forest'], {
    ...wood('#f0f2f5', '#cdd6df', '#dfe6ea', 1),
    ...woodView,
    sun: [0.5, 0.5, -0.3],
    sunColor: [0.9, 0.95, 1.0],
    sky: [0.62, 0.68, 0.78],
    fog: '#d3dbe2',
    fogAmount: 0.006,
    after: flakes,
  }),
  stillPhoto('city-dusk', [960, 540], 'A city of towers at dusk, the first windows lit.', ['city'], {
    ...town(0.3),
    eye: [0.2, 4.2, -9],
    target: [0.6, 2.1, 6],
    lens: 2.3,
    aperture: 0.01,
    focus: 10,
    sun: [-0.8, 0.25, 0.6],
    sunColor: [1.7, 0.8, 0.45],
    sky: [0.3, 0.32, 0.5],
    fog: '#c98f7a',
    fogAmount: 0.002,
    far: 60,
  }),
  stillPhoto(
    'city-night',
    [720, 960],
    'Thousands of lit windows in a city at night, seen from a roof.',
    ['city', 'night-sky'],
    {
      ...town(0.5),
      eye: [3.5, 6.5, -8],
      target: [3.5, 2.0, 5],
      lens: 1.8,
      aperture: 0.01,
      focus: 10,
      sun: [0.3, 0.8, -0.4],
      sunColor: [0.1, 0.13, 0.22],
      sky: [0.06, 0.08, 0.15],
      fog: '#2b2a3c',
      fogAmount: 0.001,
      far: 60,
      exposure: 1,
      tone: 'blur(0.8px) contrast(1.1)',
    },
  ),
  stillPhoto('city-morning-fog', [960, 640], 'Towers rise out of the morning fog over a city.', ['city'], {
    ...town(0.04),
    eye: [-4.5, 4.6, -9],
    target: [-3, 2.4, 6],
    lens: 2.0,
    aperture: 0.01,
    focus: 10,
    sun: [0.7, 0.4, 0.5],
    sunColor: [1.9, 1.5, 1.05],
    sky: [0.5, 0.6, 0.75],
    fog: '#e6d9c8',
    fogAmount: 0.006,
    far: 60,
  }),
  stillPhoto('solar-field', [960, 540], 'Rows of solar panels on a meadow under a blue sky.', ['solar'], solar),
  stillPhoto('solar-close', [960, 720], 'Solar panels seen from close by, clouds mirrored in the glass.', ['solar'], {
    ...solar,
    eye: [-1.2, 1.95, -2.6],
    target: [0.8, 0.9, 2.2],
    lens: 1.8,
    sun: [0.6, 0.35, 0.5],
    sunColor: [2.6, 1.9, 1.2],
    sky: [0.28, 0.4, 0.66],
    fog: '#ecd9c0',
  }),
  stillPhoto(
    'museum-hall',
    [960, 720],
    'A museum hall with columns, a bust at the far end under the skylight.',
    ['museum'],
    {
      ...hall(0),
      eye: [0.7, 1.6, -2.5],
      target: [0, 1.7, 6],
      lens: 1.35,
      aperture: 0.01,
      sun: [0.15, 0.9, -0.25],
      sunColor: [0.8, 0.75, 0.65],
      sky: [0.55, 0.52, 0.48],
      bounce: [0.3, 0.26, 0.22],
      fog: '#d8cfc0',
      far: 26,
    },
  ),
  stillPhoto(
    'museum-gallery',
    [960, 640],
    'Paintings in gold frames on the red walls of a gallery, a bench in the middle.',
    ['museum'],
    {
      ...hall(1),
      eye: [-0.7, 1.55, -2.2],
      target: [0.3, 1.5, 6],
      lens: 1.25,
      aperture: 0.01,
      sun: [0.1, 0.9, -0.3],
      sunColor: [0.9, 0.82, 0.7],
      sky: [0.5, 0.46, 0.42],
      bounce: [0.25, 0.18, 0.13],
      fog: '#d8cfc0',
      far: 26,
    },
  ),
  stillPhoto(
    'museum-green-room',
    [960, 540],
    'Landscapes in gold frames hang in a dark green room of a museum.',
    ['museum'],
    {
      ...hall(1, [0.035, 0.11, 0.085]),
      eye: [1.5, 1.5, -0.6],
      target: [-1.4, 1.6, 6],
      lens: 1.3,
      aperture: 0.01,
      sun: [0.1, 0.9, -0.3],
      sunColor: [0.95, 0.9, 0.8],
      sky: [0.5, 0.5, 0.46],
      bounce: [0.22, 0.19, 0.15],
      fog: '#dcd8cc',
      far: 26,
    },
  ),
];
