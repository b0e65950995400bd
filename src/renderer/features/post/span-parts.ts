import type { TextSpan } from '../../../shared/model/index.ts';

/** A run of a text: plain, or leading somewhere. */
export type TextPart = { readonly start: number; readonly text: string; readonly span: TextSpan | null };

/** Cuts a text at its spans, up to `end`; a span the end falls into is left out with what follows it. */
export function partsOf(text: string, spans: readonly TextSpan[], end: number = text.length): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    if (span.start < at || span.end <= span.start || span.end > text.length) continue;
    if (span.end > end) {
      end = Math.min(end, Math.max(span.start, at));
      break;
    }
    if (span.start > at) parts.push({ start: at, text: text.slice(at, span.start), span: null });
    parts.push({ start: span.start, text: text.slice(span.start, span.end), span });
    at = span.end;
  }
  if (end > at) parts.push({ start: at, text: text.slice(at, end), span: null });
  return parts;
}
