import { develop, sheet } from '../paint/canvas.ts';
import type { Easel, Picture } from '../paint/picture.ts';
import { seaViews } from '../photos/coast.ts';
import { photos } from '../photos/index.ts';
import { drawLand, type Land } from '../photos/land.ts';
import { mountainViews } from '../photos/mountains.ts';

/** X's size of a banner. */
const size = { width: 1500, height: 500 } as const;

function banner(name: string, tags: readonly string[], draw: (easel: Easel) => void): Picture {
  return { ...size, name, alt: '', tags, draw };
}

function view(name: string, tags: readonly string[], land: Land): Picture {
  return banner(name, tags, (easel) => {
    drawLand(easel, land);
    develop(easel, { grain: 3 });
  });
}

/** A scene that is also a photo, seen in a banner's width: drawn smaller, because light takes long to follow and a card shows it small. */
function wide(name: string, tags: readonly string[]): Picture {
  return banner(name, tags, (easel) => {
    const photo = photos.find((one) => one.name === name);
    if (photo === undefined) throw new Error(`No photo is called ${name}.`);
    const { canvas, pen } = sheet(900, 300);
    photo.draw({ ...easel, width: 900, height: 300, context: pen });
    easel.context.imageSmoothingQuality = 'high';
    easel.context.drawImage(canvas, 0, 0, size.width, size.height);
  });
}

/** What people and firms have across the top of their pages. */
export const banners: readonly Picture[] = [
  view('sea-sunset', ['sea'], seaViews.sunset),
  view('sea-morning', ['sea', 'energy'], seaViews.morning),
  view('sea-dusk', ['sea', 'celebrity'], seaViews.dusk),
  view('mountain-lake', ['land', 'energy'], mountainViews.lakeMorning),
  view('fjord', ['land', 'celebrity'], mountainViews.fjord),
  wide('forest-fog', ['land']),
  wide('snow-forest', ['land']),
  wide('city-dusk', ['city', 'news', 'design']),
  wide('paper-stack', ['paper']),
  wide('letterpress-wood-type', ['paper', 'design']),
  wide('book-stack', ['books', 'news']),
  wide('record-close', ['celebrity', 'music']),
];
