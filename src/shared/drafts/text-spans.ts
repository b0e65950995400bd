import type { TextSpan } from '../model/index.ts';
import { extractEntities, type TextEntity } from '../text/extract-entities.ts';

const longestShown = 27;

/** What X will make clickable in a text that was just written. */
export function spansOf(text: string): readonly TextSpan[] {
  return extractEntities(text).map(toSpan);
}

function toSpan(entity: TextEntity): TextSpan {
  const { start, end } = entity;
  switch (entity.kind) {
    case 'mention':
      return { kind: 'mention', start, end, handle: entity.username, personId: null };
    case 'hashtag':
      return { kind: 'hashtag', start, end, tag: entity.tag };
    case 'cashtag':
      return { kind: 'cashtag', start, end, tag: entity.symbol };
    case 'link':
      return { kind: 'link', start, end, url: entity.url, shown: shownAddress(entity.url), target: entity.url };
  }
}

/** An address as X shows it: without what begins every address, and cut. */
function shownAddress(url: string): string {
  const address = url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  return address.length > longestShown ? `${address.slice(0, longestShown)}…` : address;
}
