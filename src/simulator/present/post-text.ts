import { extractEntities } from '../../shared/text/extract-entities.ts';
import { cutToWeighted, measureWeight } from '../../shared/text/weighted-length.ts';
import { shortCode } from '../stable-hash.ts';
import type { People } from '../state/people.ts';
import type { Posts } from '../state/posts.ts';
import type { WorldLink, WorldPost } from '../world/types.ts';
import { cutSegments, type Segment, writtenLength } from './segments.ts';

/** A post's text as X sends it: `note` is the whole of a long post, whose `main` is cut. */
export type PostText = {
  readonly main: readonly Segment[];
  readonly note: readonly Segment[] | null;
  /** [start, end) of what is shown: without the names a reply leads with and without the picture's address. */
  readonly displayRange: readonly [number, number];
};

const standardLimit = 280;
const repostLimit = 140;
const longestDisplay = 27;
/** Invented sites: `.example` is no public domain, so the shared extraction rightly leaves it alone. */
const exampleLink = /https?:\/\/[a-z0-9.-]+\.example(?::\d+)?(?:\/[^\s<>"]*[^\s<>".,;:!?)\]'»”、。])?/giu;

/** The picture's own key in X's form: what it is (3 photo, 13 video, 16 GIF) and a number; the same for the same picture of the same post. */
export function mediaKey(post: Pick<WorldPost, 'id' | 'pictures'>, index: number): string {
  const { key, clip } = post.pictures[index] ?? {};
  if (key !== undefined) return key;
  const kind = clip === undefined ? 3 : clip.kind === 'gif' ? 16 : 13;
  return `${kind}_${BigInt(post.id) + BigInt(index + 1)}`;
}

/** Breaks a plain text into what is clickable and what is not; `card` is what a link in it shows. */
export function segmentsOf(text: string, people: People, card: WorldLink | null = null): readonly Segment[] {
  const segments: Segment[] = [];
  let position = 0;
  for (const { start, end, segment } of clickable(text, people, card)) {
    if (start < position) continue;
    if (start > position) segments.push({ text: text.slice(position, start), entity: null });
    segments.push(segment);
    position = end;
  }
  if (position < text.length) segments.push({ text: text.slice(position), entity: null });
  return segments;
}

/** How X words the post: links shortened, the addresses of pictures and quoted posts appended, reposts as `RT @x: …`. */
export function postText(post: WorldPost, posts: Posts, people: People): PostText {
  const original = post.repostOf === null ? undefined : posts.get(post.repostOf);
  if (original !== undefined) return repostText(original, posts, people);

  const card = post.link;
  const source = card === null || post.text.includes(card.url) ? post.text : `${post.text} ${card.url}`.trim();
  const prefix = replyPrefix(post, posts, people);
  const isLong = measureWeight(source).weighted > standardLimit;
  const shown = isLong ? `${cutToWeighted(source, standardLimit - 2)}…` : source;
  const body = isLong ? cutBody(source, shown, people, card) : segmentsOf(source, people, card);
  const tail = [...quoteTail(post, source, posts, people), ...pictureTail(post, people)];
  const main = tail.flatMap((segment) => [{ text: ' ', entity: null }, segment]);
  const pictureLength = post.pictures.length === 0 ? 0 : writtenLength(main.slice(-2));
  const whole = [...prefix, ...body, ...main];
  return {
    main: whole,
    note: isLong ? [...prefix, ...segmentsOf(source, people, card)] : null,
    displayRange: [
      post.replyTo === null ? 0 : leadingNames([...prefix, ...body]),
      writtenLength(whole) - pictureLength,
    ],
  };
}

/** X puts the handle of who is answered in front of a reply, unless it stands there already or it is the author's own. */
function replyPrefix(post: WorldPost, posts: Posts, people: People): readonly Segment[] {
  const parent = post.replyTo === null ? undefined : posts.get(post.replyTo);
  const person = parent === undefined ? undefined : people.byId(parent.authorId);
  if (person === undefined || person.id === post.authorId) return [];
  const name = `@${person.handle}`;
  if (post.text.toLowerCase().startsWith(name.toLowerCase())) return [];
  return [
    { text: name, entity: { kind: 'mention', username: person.handle, id: person.id } },
    { text: ' ', entity: null },
  ];
}

function repostText(original: WorldPost, posts: Posts, people: People): PostText {
  const author = people.byId(original.authorId);
  const handle = author?.handle ?? '';
  const main = cutSegments(
    [
      { text: 'RT ', entity: null },
      {
        text: `@${handle}`,
        entity: author === undefined ? null : { kind: 'mention', username: handle, id: author.id },
      },
      { text: ': ', entity: null },
      ...postText(original, posts, people).main,
    ],
    repostLimit,
  );
  return { main, note: null, displayRange: [0, writtenLength(main)] };
}

/** Only entities that stand whole before the cut survive it: half an address leads elsewhere. */
function cutBody(source: string, shown: string, people: People, card: WorldLink | null): readonly Segment[] {
  const kept = shown.length - 1;
  const segments: Segment[] = [];
  let position = 0;
  for (const { start, end, segment } of clickable(source, people, card)) {
    if (start < position || end > kept) continue;
    if (start > position) segments.push({ text: shown.slice(position, start), entity: null });
    segments.push(segment);
    position = end;
  }
  segments.push({ text: shown.slice(position), entity: null });
  return segments;
}

function clickable(text: string, people: People, card: WorldLink | null) {
  const invented = Array.from(text.matchAll(exampleLink), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    segment: linkSegment(match[0], card?.url === match[0] ? card : null),
  }));
  const others = extractEntities(text).flatMap((entity) => {
    const { start, end } = entity;
    if (invented.some((link) => start < link.end && link.start < end)) return [];
    const written = text.slice(start, end);
    if (entity.kind === 'link')
      return [{ start, end, segment: linkSegment(entity.url, card?.url === entity.url ? card : null) }];
    if (entity.kind === 'hashtag')
      return [{ start, end, segment: { text: written, entity: { kind: 'hashtag', tag: entity.tag } as const } }];
    if (entity.kind === 'cashtag')
      return [{ start, end, segment: { text: written, entity: { kind: 'cashtag', tag: entity.symbol } as const } }];
    const person = people.byHandle(entity.username);
    if (person === undefined) return [];
    return [
      {
        start,
        end,
        segment: { text: written, entity: { kind: 'mention', username: person.handle, id: person.id } as const },
      },
    ];
  });
  return [...invented, ...others].sort((left, right) => left.start - right.start);
}

function linkSegment(written: string, card: WorldLink | null): Segment {
  const expanded = /^https?:/i.test(written) ? written : `http://${written}`;
  const url = `https://t.co/${shortCode(expanded)}`;
  return { text: url, entity: { kind: 'url', url, expanded, display: displayOf(expanded), card, mediaKey: null } };
}

function displayOf(address: string): string {
  const plain = address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  return plain.length > longestDisplay ? `${plain.slice(0, longestDisplay)}…` : plain;
}

function quoteTail(post: WorldPost, source: string, posts: Posts, people: People): readonly Segment[] {
  if (post.quoteOf === null || source.includes(`/status/${post.quoteOf}`)) return [];
  const quoted = posts.get(post.quoteOf);
  const handle = (quoted === undefined ? undefined : people.byId(quoted.authorId)?.handle) ?? 'i';
  return [linkSegment(`https://x.com/${handle}/status/${post.quoteOf}`, null)];
}

function pictureTail(post: WorldPost, people: People): readonly Segment[] {
  if (post.pictures.length === 0) return [];
  const kind = post.pictures[0]?.clip?.kind === 'video' ? 'video' : 'photo';
  const expanded = `https://x.com/${people.byId(post.authorId)?.handle ?? 'i'}/status/${post.id}/${kind}/1`;
  const code = shortCode(expanded);
  const url = `https://t.co/${code}`;
  return [
    {
      text: url,
      entity: { kind: 'url', url, expanded, display: `pic.x.com/${code}`, card: null, mediaKey: mediaKey(post, 0) },
    },
  ];
}

function leadingNames(segments: readonly Segment[]): number {
  let start = 0;
  for (const segment of segments) {
    const isName = segment.entity?.kind === 'mention';
    if (!isName && segment.text.trim() !== '') {
      const space = segment.text.length - segment.text.trimStart().length;
      return start === 0 ? 0 : start + space;
    }
    start += writtenLength([segment]);
  }
  return 0;
}
