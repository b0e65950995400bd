import type { Media } from '../../../shared/model/index.ts';
import { wordsBegin } from '../../../shared/text/own-words.ts';
import type { StoredTurn } from '../../storage/repositories/turns.ts';

const snippetLength = 140;

const carried = {
  photo: { one: 'A picture', described: 'Picture', many: 'pictures' },
  gif: { one: 'A GIF', described: 'GIF', many: 'GIFs' },
  video: { one: 'A video', described: 'Video', many: 'videos' },
} as const;

/**
 * First words of a turn without the handles in front of a reply, on one line; where somebody only sent pictures, what those are.
 * Empty when nothing of it is left. `shown` gives the pictures of its post.
 */
export function snippetOf(turn: StoredTurn, shown: () => readonly Media[]): string {
  const own = oneLine(turn.text.slice(wordsBegin(turn)));
  const pictures = own === '' && turn.summons !== 'gone' ? pictureWords([...turn.media, ...shown()]) : '';
  if (pictures !== '') return cut(pictures);
  return cut(turn.replyTo === null || own === '' ? oneLine(turn.text) : own);
}

function pictureWords(media: readonly Media[]): string {
  const [first, ...others] = media;
  if (first === undefined) return '';
  const alt = oneLine(first.alt ?? '');
  const { one, described, many } = carried[first.kind];
  if (others.length === 0) return alt === '' ? one : `${described}: ${alt}`;
  const kinds = others.every(({ kind }) => kind === first.kind) ? many : 'pictures and videos';
  return [`${media.length} ${kinds}`, alt].filter((words) => words !== '').join(': ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function cut(line: string): string {
  if (line.length <= snippetLength) return line;
  const kept = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line.slice(0, snippetLength * 2))]
    .map((part) => part.segment)
    .slice(0, snippetLength);
  return `${kept.join('').trimEnd()}…`;
}
