type Span = { readonly kind: string; readonly start: number; readonly end: number };

/** UTF-16 offset where a reply's own words begin, behind the handles X puts in front of it. */
export function wordsBegin({ text, spans }: { readonly text: string; readonly spans: readonly Span[] }): number {
  let end = 0;
  for (const span of spans.toSorted((left, right) => left.start - right.start)) {
    if (span.kind !== 'mention' || text.slice(end, span.start).trim() !== '') break;
    end = span.end;
  }
  return end;
}

/** A post's text without the handles in front of a reply, which X does not show either; all of it when nothing else is left. */
export function ownWords<S extends Span>(post: {
  readonly text: string;
  readonly spans: readonly S[];
  readonly replyTo: unknown;
}): { readonly text: string; readonly spans: readonly S[] } {
  const begin = post.replyTo === null ? 0 : wordsBegin(post);
  const text = post.text.slice(begin).trimStart();
  if (begin === 0 || text === '') return post;
  const cut = post.text.length - text.length;
  const spans = post.spans.filter((span) => span.start >= cut);
  return { text, spans: spans.map((span) => ({ ...span, start: span.start - cut, end: span.end - cut })) };
}
