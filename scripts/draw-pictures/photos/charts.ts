/// <reference lib="dom" />
import { ellipse, type Pen, shape } from '../paint/canvas.ts';
import type { Easel, Picture } from '../paint/picture.ts';

type Style = {
  readonly ground: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly colors: readonly string[];
  readonly font: string;
};

const newsroom: Style = {
  ground: '#fbf9f4',
  text: '#1b1b1b',
  quiet: '#77736a',
  line: '#ddd8cd',
  colors: ['#b5322a', '#9aa3a8', '#c9a54a', '#3b6a86'],
  font: 'Liberation Serif',
};
const plain: Style = {
  ground: '#ffffff',
  text: '#15202b',
  quiet: '#6b7785',
  line: '#e4e8ec',
  colors: ['#1f6f8b', '#e08d3c', '#8fb8c4', '#5a6b3f'],
  font: 'Liberation Sans',
};
const night: Style = {
  ground: '#12181f',
  text: '#f1f3f4',
  quiet: '#93a0ac',
  line: '#26303a',
  colors: ['#f2b84b', '#4fb3bf', '#d9604c', '#7d8f9c'],
  font: 'Liberation Sans',
};

function words(
  pen: Pen,
  text: string,
  x: number,
  y: number,
  size: number,
  color: string,
  font: string,
  align: CanvasTextAlign = 'left',
): void {
  pen.font = `${size}px ${font}`;
  pen.fillStyle = color;
  pen.textAlign = align;
  pen.textBaseline = 'alphabetic';
  pen.fillText(text, x, y);
}

function frame(
  { context: pen, width, height }: Easel,
  style: Style,
  title: string,
  note: string,
  source: string,
): void {
  pen.fillStyle = style.ground;
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = style.colors[0] ?? style.text;
  pen.fillRect(56, 40, 54, 8);
  words(pen, title, 56, 96, 38, style.text, style.font);
  words(pen, note, 56, 130, 21, style.quiet, 'Liberation Sans');
  words(pen, source, 56, height - 28, 16, style.quiet, 'Liberation Sans');
}

function grid(
  { context: pen, width, height }: Easel,
  style: Style,
  labels: readonly string[],
  top = 180,
): (share: number) => number {
  const bottom = height - 96;
  const at = (share: number) => bottom - share * (bottom - top);
  labels.forEach((label, index) => {
    const y = at(index / (labels.length - 1));
    pen.fillStyle = index === 0 ? style.quiet : style.line;
    pen.fillRect(56, y, width - 112, index === 0 ? 2 : 1.4);
    words(pen, label, 56, y - 7, 16, style.quiet, 'Liberation Sans');
  });
  return at;
}

type Lines = {
  readonly title: string;
  readonly note: string;
  readonly source: string;
  readonly style: Style;
  readonly ticks: readonly string[];
  readonly years: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly from: number;
    readonly to: number;
    readonly rough: number;
  }[];
  readonly area?: boolean;
};

function lineChart(easel: Easel, chart: Lines): void {
  const { context: pen, width, height, chance } = easel;
  frame(easel, chart.style, chart.title, chart.note, chart.source);
  const at = grid(easel, chart.style, chart.ticks);
  const left = 110;
  const right = width - 190;
  chart.years.forEach((year, index) => {
    words(
      pen,
      year,
      left + ((right - left) * index) / (chart.years.length - 1),
      height - 66,
      17,
      chart.style.quiet,
      'Liberation Sans',
      'center',
    );
  });
  chart.series.forEach(({ name, from, to, rough }, index) => {
    const color = chart.style.colors[index] ?? chart.style.text;
    let drift = 0;
    const points = Array.from({ length: 61 }, (_, i): [number, number] => {
      const t = i / 60;
      drift = drift * 0.86 + chance.between(-rough, rough);
      const eased = t * t * (3 - 2 * t);
      return [left + (right - left) * t, at(Math.min(0.98, Math.max(0.02, from + (to - from) * eased + drift)))];
    });
    const last = points[60] ?? [right, at(to)];
    if (chart.area === true && index === 0)
      shape(pen, [[left, at(0)], ...points, [right, at(0)]], `color-mix(in srgb, ${color} 22%, transparent)`);
    pen.strokeStyle = color;
    pen.lineWidth = index === 0 ? 5 : 3.4;
    pen.lineJoin = 'round';
    pen.beginPath();
    for (const [x, y] of points) pen.lineTo(x, y);
    pen.stroke();
    ellipse(pen, last[0], last[1], 7, 7, color);
    words(pen, name, last[0] + 16, last[1] + 7, 20, color, 'Liberation Sans');
  });
}

type Bars = {
  readonly title: string;
  readonly note: string;
  readonly source: string;
  readonly style: Style;
  readonly bars: readonly (readonly [string, number, string])[];
  readonly mark: number;
};

function barChart(easel: Easel, chart: Bars): void {
  const { context: pen, width, height } = easel;
  frame(easel, chart.style, chart.title, chart.note, chart.source);
  const step = (height - 250) / chart.bars.length;
  chart.bars.forEach(([name, share, value], index) => {
    const y = 176 + step * index;
    words(pen, name, 230, y + step * 0.52, 21, chart.style.text, 'Liberation Sans', 'right');
    pen.fillStyle = chart.style.colors[index === chart.mark ? 0 : 1] ?? chart.style.text;
    pen.fillRect(248, y + step * 0.14, (width - 400) * share, step * 0.62);
    words(pen, value, 260 + (width - 400) * share, y + step * 0.54, 20, chart.style.text, 'Liberation Sans');
  });
}

function columnChart(
  easel: Easel,
  chart: Omit<Bars, 'bars'> & {
    readonly ticks: readonly string[];
    readonly values: readonly (readonly number[])[];
    readonly labels: readonly string[];
  },
): void {
  const { context: pen, width, height } = easel;
  frame(easel, chart.style, chart.title, chart.note, chart.source);
  const at = grid(easel, chart.style, chart.ticks);
  const step = (width - 190) / chart.values.length;
  chart.values.forEach((parts, index) => {
    let base = 0;
    parts.forEach((part, level) => {
      pen.fillStyle =
        parts.length === 1
          ? (chart.style.colors[index === chart.mark ? 0 : 1] ?? '')
          : (chart.style.colors[level] ?? '');
      const top = at(base + part);
      pen.fillRect(120 + step * index, top, step * 0.66, at(base) - top - 1.5);
      base += part;
    });
    words(
      pen,
      chart.labels[index] ?? '',
      120 + step * (index + 0.33),
      height - 66,
      17,
      chart.style.quiet,
      'Liberation Sans',
      'center',
    );
  });
}

function stripes(easel: Easel): void {
  const { context: pen, width, height, chance } = easel;
  for (let i = 0; i < 120; i += 1) {
    const heat = Math.min(1, Math.max(0, (i / 120) ** 1.7 + chance.between(-0.2, 0.2)));
    const ramp = ['#0b3a6f', '#2f77b4', '#8fc1de', '#e6ecef', '#f6b79b', '#dc5a44', '#8c0f1c'];
    const at = heat * (ramp.length - 1);
    const low = Math.floor(at);
    pen.fillStyle = `color-mix(in srgb, ${ramp[Math.min(low + 1, ramp.length - 1)]} ${Math.round((at - low) * 100)}%, ${ramp[low]})`;
    pen.fillRect((width / 120) * i, 0, width / 120 + 1, height);
  }
}

function graphic(name: string, size: readonly [number, number], alt: string, draw: (easel: Easel) => void): Picture {
  return { name, width: size[0], height: size[1], alt, tags: ['chart'], draw };
}

/** Charts as newsrooms and analysts post them. */
export const charts: readonly Picture[] = [
  graphic(
    'chart-wind-power',
    [960, 640],
    'Line chart: wind power has passed coal in the grid; gas stays flat.',
    (easel) =>
      lineChart(easel, {
        title: 'Wind has overtaken coal',
        note: 'Share of the power mix, per cent',
        source: 'Source: grid operators',
        style: newsroom,
        ticks: ['0', '10', '20', '30', '40'],
        years: ['2012', '2015', '2018', '2021', '2024'],
        series: [
          { name: 'Wind', from: 0.12, to: 0.86, rough: 0.014 },
          { name: 'Coal', from: 0.74, to: 0.22, rough: 0.016 },
          { name: 'Gas', from: 0.42, to: 0.45, rough: 0.02 },
        ],
      }),
  ),
  graphic('chart-solar-records', [960, 540], 'Area chart: solar output reached a new record this summer.', (easel) =>
    lineChart(easel, {
      title: 'A record summer for solar',
      note: 'Midday output, gigawatts',
      source: 'Source: grid data, weekly mean',
      style: night,
      ticks: ['0', '20', '40', '60'],
      years: ['Jan', 'Mar', 'May', 'Jul'],
      area: true,
      series: [
        { name: 'This year', from: 0.12, to: 0.88, rough: 0.03 },
        { name: 'Last year', from: 0.1, to: 0.64, rough: 0.03 },
      ],
    }),
  ),
  graphic('chart-rents', [960, 720], 'Bar chart: rents rose fastest in Lisbon among eight cities.', (easel) =>
    barChart(easel, {
      title: 'Where rents rose most',
      note: 'Change in two years, per cent',
      source: 'Source: advertised rents',
      style: newsroom,
      mark: 0,
      bars: [
        ['Lisbon', 0.95, '+31'],
        ['Dublin', 0.82, '+27'],
        ['Warsaw', 0.74, '+24'],
        ['Berlin', 0.61, '+20'],
        ['Milan', 0.5, '+16'],
        ['Vienna', 0.36, '+12'],
        ['Paris', 0.27, '+9'],
        ['Helsinki', 0.12, '+4'],
      ],
    }),
  ),
  graphic('chart-inflation', [960, 540], 'Line chart: inflation has fallen back towards two per cent.', (easel) =>
    lineChart(easel, {
      title: 'Back to two per cent',
      note: 'Consumer prices, change on a year earlier',
      source: 'Source: statistics offices',
      style: plain,
      ticks: ['0', '2', '4', '6', '8', '10'],
      years: ['2021', '2022', '2023', '2024', '2025'],
      series: [
        { name: 'All items', from: 0.78, to: 0.21, rough: 0.03 },
        { name: 'Services', from: 0.5, to: 0.34, rough: 0.014 },
      ],
    }),
  ),
  graphic('chart-jobs', [960, 640], 'Column chart: job openings by month, the last one highlighted.', (easel) =>
    columnChart(easel, {
      title: 'Hiring picks up again',
      note: 'New design and product roles advertised',
      source: 'Source: public job boards',
      style: plain,
      mark: 11,
      ticks: ['0', '1,000', '2,000', '3,000'],
      labels: ['O', 'N', 'D', 'J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S'],
      values: [[0.5], [0.42], [0.34], [0.46], [0.48], [0.55], [0.52], [0.6], [0.57], [0.63], [0.71], [0.88]],
    }),
  ),
  graphic('chart-power-mix', [960, 720], 'Stacked columns: the power mix of six countries by source.', (easel) =>
    columnChart(easel, {
      title: 'What the lights run on',
      note: 'Share of power: wind and sun, water, nuclear, fossil',
      source: 'Source: national statistics',
      style: night,
      mark: 0,
      ticks: ['0', '25', '50', '75', '100'],
      labels: ['Denmark', 'Spain', 'Germany', 'France', 'Italy', 'Poland'],
      values: [
        [0.66, 0.02, 0, 0.3],
        [0.44, 0.11, 0.2, 0.23],
        [0.45, 0.05, 0, 0.48],
        [0.15, 0.12, 0.63, 0.08],
        [0.2, 0.17, 0, 0.61],
        [0.23, 0.02, 0, 0.73],
      ],
    }),
  ),
  graphic(
    'chart-commute',
    [960, 640],
    'Bar chart: cycling is now the most common way to work in the centre.',
    (easel) =>
      barChart(easel, {
        title: 'How the centre gets to work',
        note: 'Share of trips, per cent',
        source: 'Source: city survey',
        style: plain,
        mark: 0,
        bars: [
          ['Bicycle', 0.92, '38'],
          ['Train, metro', 0.7, '29'],
          ['On foot', 0.44, '18'],
          ['Car', 0.26, '11'],
          ['Other', 0.1, '4'],
        ],
      }),
  ),
  graphic('chart-shipping', [960, 540], 'Line chart: freight rates jump after the port closure.', (easel) =>
    lineChart(easel, {
      title: 'Freight rates jump',
      note: 'Price of a forty-foot container, dollars',
      source: 'Source: shipping indices',
      style: newsroom,
      ticks: ['0', '2,000', '4,000', '6,000'],
      years: ['Apr', 'Jun', 'Aug', 'Oct'],
      series: [
        { name: 'Asia–Europe', from: 0.22, to: 0.84, rough: 0.026 },
        { name: 'Transatlantic', from: 0.26, to: 0.34, rough: 0.018 },
      ],
    }),
  ),
  graphic(
    'chart-warming-stripes',
    [960, 540],
    'Stripes from blue to red: average temperature year by year for more than a century.',
    stripes,
  ),
];
