import { grain } from '../paint/canvas.ts';
import type { Picture } from '../paint/picture.ts';
import { ideas } from './ideas.ts';
import { signs } from './signs.ts';
import type { Mark, Palette } from './strokes.ts';

const shapes = { ...ideas, ...signs } as const satisfies Readonly<Record<string, Mark>>;

type Entry = readonly [tags: string, shape: keyof typeof shapes, palette: Palette, text?: string];

const entries: readonly Entry[] = [
  ['news', 'serif', ['#ffffff', '#111111', '#111111'], 'H'],
  ['news', 'serif', ['#8f1d1d', '#ffffff', '#ffffff'], 'Tr'],
  ['news', 'masthead', ['#f6f1e4', '#1a1a1a', '#1a1a1a'], 'Post'],
  ['news', 'block', ['#b4161b', '#ffffff', '#ffffff'], 'NCN'],
  ['news', 'sans', ['#0b2f5b', '#ffffff', '#f2b233'], 'M'],
  ['news', 'globe', ['#12324a', '#e9f1f4', '#e2563c'], ''],
  ['news', 'signal', ['#1c1c1e', '#ffffff', '#ff5a3c'], ''],
  ['news', 'masthead', ['#16324f', '#f5efe2', '#f5efe2'], 'Kurier'],
  ['news', 'serif', ['#f3dfc8', '#1f1a17', '#1f1a17'], 'FR'],
  ['news', 'block', ['#ffffff', '#10243f', '#fff'], 'WRN'],
  ['news culture', 'serif', ['#efe9dd', '#a5301f', '#000'], '&'],
  ['news technology', 'sans', ['#00c2a2', '#07201c', '#ffffff'], 'tk'],
  ['paper shop', 'sheets', ['#e8dfcf', '#2f4a42', '#c8643c'], ''],
  ['paper shop', 'fold', ['#24383a', '#f1e6d2', '#d99a4e'], ''],
  ['paper shop', 'book', ['#f3ede1', '#3a5f86', '#86a9c4'], ''],
  ['paper shop', 'fold', ['#f7f3ea', '#c4543a', '#7d2f22'], ''],
  ['paper shop', 'serif', ['#33463c', '#f1e8d6', '#fff'], 'P&'],
  ['design studio', 'overlap', ['#ffffff', '#ff7a59', '#3f6df6'], ''],
  ['design studio', 'tiles', ['#f4efe6', '#17181c', '#e4572e'], ''],
  ['design studio', 'quarter', ['#fbf4e4', '#1d5c63', '#f2a541'], ''],
  ['design', 'petals', ['#fff5ec', '#e06a4c', '#f0b7a1'], ''],
  ['design', 'hexagon', ['#17181c', '#f4f4f2', '#ffcf3f'], ''],
  ['design software', 'overlap', ['#f7f7fb', '#8a5cf6', '#22c3c3'], ''],
  ['design conference', 'tiles', ['#1f2a52', '#f6d55c', '#ed553b'], ''],
  ['energy', 'bolt', ['#0f3d3e', '#f4c542', '#fff'], ''],
  ['energy solar', 'rays', ['#ffffff', '#f29f05', '#f2b705'], ''],
  ['energy wind', 'blades', ['#d9ecf2', '#1f5f7a', '#123f52'], ''],
  ['energy', 'leaf', ['#e9f3e1', '#2f7d4a', '#fff'], ''],
  ['energy wind', 'blades', ['#14506b', '#ffffff', '#8fd0e0'], ''],
  ['energy', 'bolt', ['#f4f1ea', '#d1432b', '#fff'], ''],
  ['energy solar', 'rays', ['#19324d', '#ffd166', '#ffe7a8'], ''],
  ['energy research', 'orbit', ['#f1f5f4', '#1f7a5c', '#d98a2b'], ''],
  ['energy grid', 'hexagon', ['#ffffff', '#14457a', '#f08a24'], ''],
  ['club football', 'shield', ['#f3f3f0', '#17458f', '#e9c53d'], ''],
  ['club football', 'ball', ['#1d6b3e', '#ffffff', '#17241c'], ''],
  ['club football', 'shield', ['#141414', '#b3202c', '#ffffff'], ''],
  ['club rowing', 'waves', ['#0f2d4a', '#ffffff', '#6fb7d9'], ''],
  ['club hiking', 'mountain', ['#e6efe8', '#2f5b4a', '#6f9c7d'], ''],
  ['club running', 'arrow', ['#ff5f3c', '#ffffff', '#fff'], ''],
  ['club bicycle', 'record', ['#f6d743', '#1c1c1c', '#f6d743'], ''],
  ['club chess', 'tiles', ['#efe7d6', '#3a2a1e', '#a8835a'], ''],
  ['museum', 'temple', ['#f2ede2', '#7a4b2a', '#3f2a1b'], ''],
  ['museum', 'frame', ['#1d2b3a', '#f0e6cf', '#d8834a'], ''],
  ['museum', 'quarter', ['#1b1b1b', '#e8443a', '#f3f0e8'], ''],
  ['museum science', 'orbit', ['#12183a', '#f4d35e', '#9fb4ff'], ''],
  ['gallery', 'block', ['#f4f2ee', '#0f0f0f', '#fff'], 'MOD'],
  ['recruiter', 'people', ['#eaf1f6', '#1e4e79', '#7fb0d3'], ''],
  ['recruiter', 'arrow', ['#1b3a5b', '#ffffff', '#fff'], ''],
  ['recruiter', 'people', ['#fff1e3', '#d65a31', '#f0ab84'], ''],
  ['recruiter', 'key', ['#123b3a', '#f3e9d2', '#e3a857'], ''],
  ['recruiter', 'hexagon', ['#f6f4fb', '#5b3fa0', '#f0a03c'], ''],
  ['recruiter', 'bars', ['#0d1b2a', '#e0e1dd', '#f4a259'], ''],
  ['bank', 'coins', ['#0c3c2f', '#d9b75a', '#f0e0a8'], ''],
  ['bank', 'temple', ['#0a2647', '#ffffff', '#c9a24e'], ''],
  ['bank', 'key', ['#f2f0ea', '#7a1f2b', '#c08a3c'], ''],
  ['bank finance', 'bars', ['#ffffff', '#12436d', '#28a197'], ''],
  ['city', 'skyline', ['#dcebf3', '#1f3f5f', '#d9774a'], ''],
  ['city port', 'anchor', ['#173753', '#f4f4f4', '#e6543f'], ''],
  ['city', 'bridge', ['#f5efe3', '#a5352b', '#3a3f47'], ''],
  ['city transport', 'waves', ['#ffd23f', '#1b1b1b', '#d1432b'], ''],
  ['city weather', 'waves', ['#e8f4fa', '#2274a5', '#f2a541'], ''],
  ['city transport', 'sans', ['#0a6e4f', '#ffffff', '#ffffff'], 'U'],
  ['music', 'record', ['#e94f37', '#1a1a1a', '#f6f0e4'], ''],
  ['music festival', 'bars', ['#2b0f54', '#ff6fb5', '#ffd166'], ''],
  ['bakery food', 'cup', ['#f4e7d3', '#5a3421', '#c98a4b'], ''],
  ['coffee food', 'cup', ['#1f3d36', '#f4ead7', '#e0a458'], ''],
  ['health', 'cross', ['#ffffff', '#c8102e', '#ffffff'], ''],
  ['university', 'book', ['#7b1e3a', '#f3e6d0', '#d9b77e'], ''],
  ['university', 'shield', ['#f4f1e8', '#1d3b2f', '#c9a24e'], ''],
  ['software', 'orbit', ['#0b0f1a', '#5eead4', '#a78bfa'], ''],
];

/** Marks of newsrooms, firms, clubs and public bodies. */
export const marks: readonly Picture[] = entries.map(([tags, kind, palette, text], index) => ({
  name: String(index + 1).padStart(3, '0'),
  width: 200,
  height: 200,
  alt: '',
  tags: tags.split(' '),
  draw: ({ context: pen, chance, width, height }) => {
    pen.fillStyle = palette[0];
    pen.fillRect(0, 0, width, height);
    shapes[kind](pen, palette, text ?? '');
    grain(pen, chance, 2);
  },
}));
