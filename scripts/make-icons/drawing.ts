import { themes } from './themes.ts';

const { ink, columns } = themes.light;

/** Measures of one drawing in its own pixels; everything is symmetrical around the middle. */
type Measures = {
  readonly size: number;
  readonly corner: number;
  /** Width of a column and the space between two. */
  readonly column: number;
  readonly gap: number;
  /** How far roof and step reach beyond the outer columns. */
  readonly overhang: number;
  /** Top and bottom edge. */
  readonly roof: readonly [number, number];
  readonly shafts: readonly [number, number];
  readonly step: readonly [number, number];
};

/** Drawings of their own for small sizes, where every edge has to fall on a whole pixel. */
const hinted: readonly Measures[] = [
  { size: 16, corner: 3, column: 2, gap: 2, overhang: 0, roof: [2, 4], shafts: [5, 11], step: [12, 14] },
  { size: 20, corner: 4, column: 2, gap: 2, overhang: 1, roof: [3, 6], shafts: [7, 14], step: [15, 17] },
  { size: 24, corner: 5, column: 3, gap: 2, overhang: 1, roof: [4, 7], shafts: [8, 17], step: [18, 20] },
  { size: 32, corner: 7, column: 4, gap: 2, overhang: 1, roof: [6, 10], shafts: [11, 23], step: [24, 27] },
  { size: 40, corner: 9, column: 4, gap: 4, overhang: 2, roof: [8, 12], shafts: [13, 28], step: [29, 32] },
  { size: 48, corner: 11, column: 5, gap: 4, overhang: 2, roof: [9, 14], shafts: [16, 34], step: [36, 39] },
];
/** Every edge lies on a multiple of 16, so that 64 pixels and more are sharp as well. */
const master: Measures = {
  size: 1024,
  corner: 228,
  column: 112,
  gap: 64,
  overhang: 32,
  roof: [208, 304],
  shafts: [336, 720],
  step: [752, 816],
};

/** The app icon in SVG for `size` pixels: a colonnade on a rounded square that fills the picture. */
export function iconDrawing(size: number): string {
  const measures = hinted.find((drawing) => drawing.size === size) ?? master;
  return svg(size, measures.size, `<title>Stoa</title>${ground(measures)}${colonnade(measures)}`);
}

/** The same on macOS's grid: 824 of 1024 pixels, with the shadow that icons have there. */
export function macIconDrawing(size: number): string {
  // At these two sizes the margin would cost more than it gives.
  if (size <= 32) return iconDrawing(size);
  const shadow =
    '<filter id="lift" x="-20%" y="-20%" width="140%" height="150%"><feDropShadow dx="0" dy="12" stdDeviation="14" flood-color="#1c1a17" flood-opacity=".3"/></filter>';
  const scale = 824 / 1024;
  return svg(
    size,
    1024,
    `<title>Stoa</title>${shadow}<g filter="url(#lift)"><g transform="translate(100 100) scale(${scale})">${ground(master)}${colonnade(master)}</g></g>`,
  );
}

function svg(size: number, units: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${units} ${units}">${content}</svg>\n`;
}

function ground({ size, corner }: Measures): string {
  const edge = size / (size > 48 ? 128 : size);
  const half = edge / 2;
  return [
    '<defs><linearGradient id="ground" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fffefc"/><stop offset="1" stop-color="#ebe4d6"/></linearGradient></defs>',
    `<rect width="${size}" height="${size}" rx="${corner}" fill="url(#ground)"/>`,
    // A hairline keeps the square apart from a white desktop.
    `<rect x="${half}" y="${half}" width="${size - edge}" height="${size - edge}" rx="${corner - half}" fill="none" stroke="${ink}" stroke-opacity=".14" stroke-width="${edge}"/>`,
  ].join('');
}

function colonnade({ size, column, gap, overhang, roof, shafts, step }: Measures): string {
  const width = 4 * column + 3 * gap;
  const left = (size - width) / 2;
  const large = size > 48;
  const beam = ([top, bottom]: readonly [number, number], radius: number) =>
    `<rect x="${left - overhang}" y="${top}" width="${width + 2 * overhang}" height="${bottom - top}" rx="${radius}" fill="${ink}"/>`;
  const [top, bottom] = shafts;
  const shaft = (colour: string, index: number) => {
    const x = left + index * (column + gap);
    const rect = `<rect x="${x}" y="${top}" width="${column}" height="${bottom - top}" rx="${large ? 12 : 0}"`;
    // Light from the upper left gives the shafts their roundness where there are pixels enough for it.
    return `${rect} fill="${colour}"/>${large ? `${rect} fill="url(#round)"/>` : ''}`;
  };
  const round =
    '<defs><linearGradient id="round"><stop offset="0" stop-color="#fff" stop-opacity=".05"/><stop offset=".32" stop-color="#fff" stop-opacity=".2"/><stop offset="1" stop-color="#000" stop-opacity=".2"/></linearGradient><linearGradient id="shade" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#1c1a17" stop-opacity=".34"/><stop offset="1" stop-color="#1c1a17" stop-opacity="0"/></linearGradient></defs>';
  // The roof throws its shade on the upper end of the shafts.
  const shade = columns
    .map(
      (_, index) =>
        `<rect x="${left + index * (column + gap)}" y="${top}" width="${column}" height="72" rx="12" fill="url(#shade)"/>`,
    )
    .join('');
  return [
    large ? round : '',
    beam(roof, large ? 24 : size >= 32 ? 1 : 0),
    columns.map(shaft).join(''),
    large ? shade : '',
    beam(step, large ? 20 : size >= 32 ? 1 : 0),
  ].join('');
}
