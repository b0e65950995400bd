import { personId, type TextSpan } from '../../../shared/model/index.ts';
import { decodeXText, type ReportedSpan } from '../../../shared/text/entity-slices.ts';
import type { RawEntities, RawUrlEntity } from './answer-schema.ts';
import { targetOf, webAddress } from './web-address.ts';

/** A span before it knows where it stands in the decoded text. */
type Unplaced<Span> = Span extends unknown ? Omit<Span, 'start' | 'end'> : never;

type Payload = { readonly span: Unplaced<TextSpan> | null; readonly url: RawUrlEntity | null };

/** A text as people read it, with what is clickable in it. */
export type ReadableText = { readonly text: string; readonly spans: readonly TextSpan[] };

/**
 * X's escaped text with its entities as plain text with spans. Links that `isShownElsewhere` (own pictures, the quoted post) are taken off
 * the end, where X puts them for clients that cannot show the thing itself.
 */
export function toText(
  escaped: string,
  entities: RawEntities | undefined,
  isShownElsewhere: (link: RawUrlEntity) => boolean = () => false,
): ReadableText {
  const decoded = decodeXText(escaped, entities === undefined ? [] : reportedSpans(entities));
  let { text } = decoded;
  const spans = [...decoded.spans];
  for (let last = spans.at(-1); last !== undefined; last = spans.at(-1)) {
    const atEnd = last.end >= text.trimEnd().length;
    if (!atEnd || last.payload.url === null || !isShownElsewhere(last.payload.url)) break;
    text = text.slice(0, last.start).trimEnd();
    spans.pop();
  }
  return {
    text,
    spans: spans.flatMap(({ start, end, payload }) => (payload.span === null ? [] : [{ ...payload.span, start, end }])),
  };
}

/** The text with every shortened link replaced by what X would show for it; for places where nothing is clickable. */
export function toPlainText(escaped: string, entities: RawEntities | undefined): string {
  const { text, spans } = toText(escaped, entities);
  let plain = '';
  let position = 0;
  for (const span of spans) {
    if (span.kind !== 'link') continue;
    plain += text.slice(position, span.start) + span.shown;
    position = span.end;
  }
  return plain + text.slice(position);
}

function reportedSpans(entities: RawEntities): readonly ReportedSpan<Payload>[] {
  return [
    ...entities.urls.map((url) => {
      return { start: url.start, end: url.end, check: [url.url], payload: { span: toLink(url), url } };
    }),
    ...entities.mentions.map(({ start, end, username, id }) => {
      const span = {
        kind: 'mention',
        handle: username,
        personId: id === undefined ? null : personId.parse(id),
      } as const;
      return { start, end, check: [`@${username}`], payload: { span, url: null } };
    }),
    ...entities.hashtags.map(({ start, end, tag }) => {
      return { start, end, check: [`#${tag}`], payload: { span: { kind: 'hashtag', tag } as const, url: null } };
    }),
    ...entities.cashtags.map(({ start, end, tag }) => {
      return { start, end, check: [`$${tag}`], payload: { span: { kind: 'cashtag', tag } as const, url: null } };
    }),
  ];
}

function toLink(url: RawUrlEntity): Payload['span'] {
  const target = targetOf(url);
  if (target === null) return null;
  return { kind: 'link', url: webAddress(url.url) ?? target, shown: url.display_url ?? url.url, target };
}
