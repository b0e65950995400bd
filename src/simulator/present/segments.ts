import type { WorldLink, WorldPicture } from '../world/types.ts';

/** What X makes clickable in a text; offsets are added when the text is written out. */
export type SegmentEntity =
  | {
      readonly kind: 'url';
      readonly url: string;
      readonly expanded: string;
      readonly display: string;
      readonly card: WorldLink | null;
      readonly mediaKey: string | null;
    }
  | { readonly kind: 'mention'; readonly username: string; readonly id: string }
  | { readonly kind: 'hashtag'; readonly tag: string }
  | { readonly kind: 'cashtag'; readonly tag: string };

/** A stretch of a text as X shows it, before & < > are escaped. */
export type Segment = { readonly text: string; readonly entity: SegmentEntity | null };

/** A text with its entities as X sends them; `start` and `end` count code points of the escaped text. */
export type WrittenText = {
  readonly text: string;
  readonly entities: Readonly<Record<string, readonly object[]>> | null;
};

/** X escapes exactly these three in the text of posts. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Number of code points of a text once escaped. */
export function writtenLength(segments: readonly Segment[]): number {
  return segments.reduce((sum, segment) => sum + Array.from(escapeText(segment.text)).length, 0);
}

/** The first `limit` code points, with an ellipsis for the rest; an entity cut through stays as plain text. */
export function cutSegments(segments: readonly Segment[], limit: number): readonly Segment[] {
  const length = segments.reduce((sum, segment) => sum + Array.from(segment.text).length, 0);
  if (length <= limit) return segments;
  const cut: Segment[] = [];
  let left = limit - 1;
  for (const segment of segments) {
    const points = Array.from(segment.text);
    if (points.length > left) {
      cut.push({ text: `${points.slice(0, left).join('')}…`, entity: null });
      break;
    }
    cut.push(segment);
    left -= points.length;
  }
  return cut;
}

/** Writes segments out as X does: escaped, with entities grouped by kind. `mediaUrl` makes a picture's address. */
export function writeSegments(segments: readonly Segment[], mediaUrl: (picture: WorldPicture) => string): WrittenText {
  let text = '';
  let length = 0;
  const groups = new Map<string, object[]>();
  for (const { text: plain, entity } of segments) {
    const start = length;
    const escaped = escapeText(plain);
    text += escaped;
    length += Array.from(escaped).length;
    if (entity === null) continue;
    const [group, value] = entityObject(entity, mediaUrl);
    const list = groups.get(group) ?? [];
    groups.set(group, list);
    list.push({ start, end: length, ...value });
  }
  return { text, entities: groups.size === 0 ? null : Object.fromEntries(groups) };
}

function entityObject(entity: SegmentEntity, mediaUrl: (picture: WorldPicture) => string): readonly [string, object] {
  if (entity.kind === 'mention') return ['mentions', { username: entity.username, id: entity.id }];
  if (entity.kind === 'hashtag') return ['hashtags', { tag: entity.tag }];
  if (entity.kind === 'cashtag') return ['cashtags', { tag: entity.tag }];
  const { card, mediaKey } = entity;
  const address = { url: entity.url, expanded_url: entity.expanded, display_url: entity.display };
  if (mediaKey !== null) return ['urls', { ...address, media_key: mediaKey }];
  if (card === null) return ['urls', address];
  const picture = card.picture;
  const images =
    picture === null ? {} : { images: [{ url: mediaUrl(picture), width: picture.width, height: picture.height }] };
  return [
    'urls',
    {
      ...address,
      ...images,
      status: 200,
      title: card.title,
      description: card.description,
      unwound_url: entity.expanded,
    },
  ];
}
