/// <reference lib="dom" />
import { blend, ellipse, glow, layer, type Pen } from '../paint/canvas.ts';
import type { Easel, Picture } from '../paint/picture.ts';
import { shade } from '../paint/shader.ts';

/** A map, land where the noise is high: 0 for atlases, 1 dark for weather, 2 seen from space, 3 to 5 surveys in green, red and blue squares. */
const mapGlsl = /* glsl */ `
uniform float uSeed, uLevel, uKind, uZoom;
float h(vec2 p) { return fbm(p * uZoom + uSeed) * 0.75 + 0.25 * fbm(p * uZoom * 0.4 + uSeed * 1.7); }
vec3 render(vec2 uv, vec2 pixel, float k) {
  float a = h(uv), e = 0.004, lit = clamp(0.5 + (h(uv + vec2(-e, e)) - a) * 14.0, 0.0, 1.2), land = smoothstep(uLevel - 0.002, uLevel + 0.002, a), up = (a - uLevel) / 0.35; vec3 c;
  if (uKind < 0.5) { c = mix(mix(vec3(0.66, 0.79, 0.84), vec3(0.79, 0.88, 0.9), smoothstep(uLevel - 0.16, uLevel, a)), mix(vec3(0.93, 0.92, 0.86), mix(vec3(0.8, 0.85, 0.68), vec3(0.78, 0.68, 0.54), smoothstep(0.2, 0.9, up)), smoothstep(0.0, 0.5, up)) * (0.72 + 0.42 * lit), land); }
  else if (uKind < 1.5) c = mix(vec3(0.07, 0.12, 0.19) + 0.05 * smoothstep(uLevel - 0.2, uLevel, a), vec3(0.2, 0.25, 0.27) * (0.65 + 0.6 * lit), land);
  else if (uKind > 2.5) {
    vec2 cell = floor(uv * 46.0) / 46.0; float v = clamp(0.5 + 1.5 * (fbm(cell * 3.0 + uSeed * 2.0) - 0.5) + 0.5 * (hash2(cell * 46.0 + uSeed) - 0.5), 0.0, 1.0), gone = step(0.93, hash2(cell * 46.0 + 7.0)); float wet = smoothstep(0.018, 0.01, abs(fbm(uv * 0.9 + uSeed * 3.0) - 0.47));
    vec3 low = uKind < 3.5 ? vec3(0.95, 0.94, 0.8) : uKind < 4.5 ? vec3(0.99, 0.93, 0.78) : vec3(0.9, 0.94, 0.97), mid = uKind < 3.5 ? vec3(0.46, 0.7, 0.42) : uKind < 4.5 ? vec3(0.93, 0.5, 0.3) : vec3(0.4, 0.63, 0.8), top = uKind < 3.5 ? vec3(0.03, 0.3, 0.24) : uKind < 4.5 ? vec3(0.4, 0.06, 0.3) : vec3(0.06, 0.18, 0.42);
    vec3 g = v < 0.5 ? mix(low, mid, v * 2.0) : mix(mid, top, v * 2.0 - 1.0); g = mix(g, vec3(0.86), gone); g = mix(g * (0.86 + 0.16 * lit), vec3(0.66, 0.78, 0.86), wet); c = mix(vec3(0.82, 0.87, 0.9), g, land); c = mix(c, vec3(0.25, 0.3, 0.34), (1.0 - smoothstep(0.0, 0.005, abs(a - uLevel))));
  }
  else { vec3 g = mix(vec3(0.16, 0.26, 0.11), vec3(0.45, 0.38, 0.25), smoothstep(0.1, 0.7, up + 0.3 * (fbm(uv * 9.0) - 0.5))); c = mix(vec3(0.02, 0.09, 0.17) + vec3(0.02, 0.1, 0.1) * smoothstep(uLevel - 0.06, uLevel, a), g * (0.5 + 0.85 * lit), land); float cl = smoothstep(0.55, 0.8, fbm(uv * 2.2 + 40.0 + fbm(uv * 3.0))); c = mix(c, vec3(0.93), cl * 0.75); }
  c = mix(c, c * 0.62, (1.0 - smoothstep(0.0, 0.004, abs(a - uLevel))) * step(uKind, 1.5));
  return c;
}
`;

function relief(easel: Easel, kind: 0 | 1 | 2 | 3 | 4 | 5, seed: number, level: number, zoom: number): void {
  easel.context.drawImage(
    shade({
      width: easel.width,
      height: easel.height,
      samples: 3,
      body: mapGlsl,
      uniforms: { uSeed: seed, uLevel: level, uKind: kind, uZoom: zoom },
    }),
    0,
    0,
  );
}

function label(
  pen: Pen,
  text: string,
  x: number,
  y: number,
  size: number,
  color: string,
  halo: string,
  weight = '',
): void {
  pen.font = `${weight} ${size}px Liberation Sans`;
  pen.textAlign = 'left';
  pen.lineJoin = 'round';
  pen.lineWidth = 5;
  pen.strokeStyle = halo;
  pen.strokeText(text, x, y);
  pen.fillStyle = color;
  pen.fillText(text, x, y);
}

function path(points: readonly (readonly [number, number])[]): Path2D {
  const line = new Path2D();
  points.forEach(([x, y], index) => {
    const next = points[index + 1];
    if (index === 0) line.moveTo(x, y);
    else if (next === undefined) line.lineTo(x, y);
    else line.quadraticCurveTo(x, y, (x + next[0]) / 2, (y + next[1]) / 2);
  });
  return line;
}

function towns(pen: Pen, list: readonly (readonly [string, number, number])[], color: string, halo: string): void {
  for (const [name, x, y] of list) {
    ellipse(pen, x, y, 5.5, 5.5, halo);
    ellipse(pen, x, y, 4, 4, color);
    label(pen, name, x + 10, y + 6, 18, color, halo);
  }
}

function survey(
  name: string,
  kind: 3 | 4 | 5,
  seed: number,
  [width, height]: readonly [number, number],
  alt: string,
): Picture {
  return {
    name,
    width,
    height,
    alt,
    tags: ['map'],
    draw: (easel) => {
      const { context: pen } = easel;
      relief(easel, kind, seed, 0.46, 0.8);
      const ramps = {
        3: ['#f3f0cc', '#75b36b', '#084d3d'],
        4: ['#fdedc7', '#ed804d', '#660f4d'],
        5: ['#e6f0f7', '#66a1cc', '#0f2e6b'],
      };
      pen.fillStyle = 'rgba(255,255,255,.92)';
      pen.fillRect(width - 300, height - 86, 262, 52);
      pen.fillStyle = blend(pen, [width - 282, 0], [width - 56, 0], ramps[kind]);
      pen.fillRect(width - 282, height - 74, 226, 14);
      label(pen, 'less', width - 282, height - 42, 15, '#3f4d58', '#ffffff');
      label(pen, 'more', width - 92, height - 42, 15, '#3f4d58', '#ffffff');
    },
  };
}

function stormTrack(easel: Easel): void {
  const { context: pen } = easel;
  relief(easel, 1, 5.3, 0.52, 1.1);
  const track = [
    [130, 560],
    [260, 480],
    [390, 420],
    [520, 340],
    [640, 250],
    [780, 150],
  ] as const;
  layer(pen, { blur: 1, alpha: 0.32 }, (on) => {
    for (let i = 0; i < 60; i += 1) {
      const t = (i / 59) * 4.99;
      const from = track[Math.floor(t)] ?? track[0];
      const to = track[Math.floor(t) + 1] ?? from;
      const f = t - Math.floor(t);
      ellipse(
        on,
        from[0] + (to[0] - from[0]) * f,
        from[1] + (to[1] - from[1]) * f,
        12 + i * 1.7,
        12 + i * 1.7,
        '#f2dfc0',
      );
    }
  });
  pen.strokeStyle = '#ffffff';
  pen.lineWidth = 3;
  pen.setLineDash([10, 7]);
  pen.stroke(path(track));
  pen.setLineDash([]);
  track.forEach(([x, y], index) => {
    ellipse(pen, x, y, 13, 13, ['#e6c34f', '#eb9a3c', '#dd5a35', '#c8322f', '#dd5a35', '#e6c34f'][index] ?? '#fff');
    label(
      pen,
      ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][index] ?? '',
      x + 20,
      y + 26,
      19,
      '#fff',
      'rgba(10,16,24,.8)',
    );
  });
  label(pen, 'Expected path of the storm', 40, 60, 32, '#fff', 'rgba(10,16,24,.8)', 'bold');
  label(pen, 'Centre at noon each day; shaded area: likely range', 40, 92, 18, '#c9d3da', 'rgba(10,16,24,.8)');
}

function spiral(easel: Easel): void {
  const { context: pen, chance } = easel;
  relief(easel, 2, 23, 0.6, 0.9);
  layer(pen, { blur: 7 }, (on) => {
    for (let i = 0; i < 2600; i += 1) {
      const arm = i % 3;
      const r = 26 + 330 * chance.next() ** 0.75;
      const angle = Math.log(r / 12) * 2.4 + (arm * Math.PI * 2) / 3 + chance.between(-0.55, 0.55);
      const size = chance.between(3, 17);
      ellipse(
        on,
        500 + r * Math.cos(-angle) * 1.12,
        350 + r * Math.sin(-angle),
        size * 1.6,
        size * 0.8,
        `rgba(255,255,255,${0.3 * (1 - r / 400)})`,
        -angle + 1.6,
      );
    }
  });
  glow(pen, 500, 350, 150, '#ffffff', 0.8);
  layer(pen, { blur: 3 }, (on) => ellipse(on, 500, 350, 19, 17, '#123048'));
}

function route(
  easel: Easel,
  seed: number,
  points: readonly (readonly [number, number])[],
  title: string,
  note: string,
): void {
  const { context: pen } = easel;
  relief(easel, 0, seed, 0.36, 1.5);
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  for (const [width, color] of [
    [11, '#fff'],
    [6, '#d5442f'],
  ] as const) {
    pen.strokeStyle = color;
    pen.lineWidth = width;
    pen.stroke(path(points));
  }
  for (const at of [points[0], points.at(-1)]) {
    if (at === undefined) continue;
    ellipse(pen, at[0], at[1], 13, 13, '#fff');
    ellipse(pen, at[0], at[1], 9, 9, '#d5442f');
  }
  pen.fillStyle = 'rgba(255,255,255,.94)';
  pen.beginPath();
  pen.roundRect(36, 32, 330, 96, 14);
  pen.fill();
  label(pen, title, 60, 74, 28, '#1d2430', '#fff', 'bold');
  label(pen, note, 60, 106, 20, '#5d6875', '#fff');
}

/** Maps: storms, routes, regions. */
export const maps: readonly Picture[] = [
  {
    name: 'map-storm-track',
    width: 960,
    height: 640,
    alt: 'Map of a storm’s expected path from Monday to Saturday, strongest on Thursday.',
    tags: ['storm'],
    draw: stormTrack,
  },
  {
    name: 'satellite-cyclone',
    width: 960,
    height: 720,
    alt: 'Satellite picture of a large spiral storm with a clear eye.',
    tags: ['storm', 'sea'],
    draw: spiral,
  },
  {
    name: 'map-run',
    width: 960,
    height: 720,
    alt: 'Map of a running route: 12.4 kilometres along the hills.',
    tags: ['running'],
    draw: (easel) =>
      route(
        easel,
        8.2,
        [
          [250, 520],
          [330, 400],
          [470, 360],
          [600, 300],
          [740, 330],
          [780, 460],
          [650, 560],
          [480, 590],
          [290, 560],
        ],
        '12.4 km',
        '1:03:48 · 214 m up',
      ),
  },
  {
    name: 'map-bicycle-tour',
    width: 960,
    height: 960,
    alt: 'Map of a four-day bicycle tour across the mountains.',
    tags: ['bicycle'],
    draw: (easel) =>
      route(
        easel,
        31.4,
        [
          [180, 820],
          [260, 690],
          [420, 640],
          [430, 500],
          [580, 430],
          [700, 480],
          [790, 330],
          [740, 190],
        ],
        '4 days, 386 km',
        'Day 3 is the hard one',
      ),
  },
  {
    name: 'map-wind-farms',
    width: 960,
    height: 640,
    alt: 'Map of the coast with planned offshore wind farms marked as circles.',
    tags: ['wind-turbine'],
    draw: (easel) => {
      relief(easel, 0, 61, 0.5, 0.9);
      const { context: pen } = easel;
      const sites = [
        [210, 300, 40],
        [300, 420, 26],
        [160, 480, 18],
        [640, 250, 34],
        [720, 380, 48],
        [560, 520, 22],
        [820, 520, 30],
        [420, 250, 15],
      ] as const;
      for (const [x, y, r] of sites) {
        ellipse(pen, x, y, r, r, 'rgba(31,90,120,.55)');
        pen.strokeStyle = '#123f55';
        pen.lineWidth = 2;
        pen.stroke();
      }
      label(pen, 'Where the next wind farms go', 40, 62, 32, '#16222c', 'rgba(255,255,255,.85)', 'bold');
      label(pen, 'Circle: planned capacity', 40, 94, 19, '#3f4d58', 'rgba(255,255,255,.85)');
      towns(
        pen,
        [
          ['Nordhavn', 36, 330],
          ['Esby', 60, 470],
          ['Vester', 870, 200],
        ],
        '#1b222a',
        '#ffffff',
      );
    },
  },
  {
    name: 'satellite-coast',
    width: 960,
    height: 960,
    alt: 'A coast and its islands seen from space, thin cloud above.',
    tags: ['map', 'sea'],
    draw: (easel) => relief(easel, 2, 77, 0.5, 1.3),
  },
  survey('survey-green', 3, 118, [960, 640], 'A map of a country in small squares, from pale to dark green.'),
  survey('survey-red', 4, 143, [960, 720], 'A map of a coast in small squares, from yellow to deep red.'),
  survey('survey-blue', 5, 171, [960, 640], 'A map of rivers and lakes in small squares, from pale to dark blue.'),
];
