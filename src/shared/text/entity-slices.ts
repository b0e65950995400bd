/** A stretch X reports in a text: offsets in an unknown unit, the spellings it may cover (such as "#tag"), and what the caller wants back. */
export type ReportedSpan<Payload> = {
  readonly start: number;
  readonly end: number;
  readonly check: readonly string[];
  readonly payload: Payload;
};

/** A stretch of the decoded text as [start, end) in UTF-16 units. */
export type TextSpan<Payload> = { readonly start: number; readonly end: number; readonly payload: Payload };

/** A text as people read it, with what is clickable in it, in order and without overlap. */
export type DecodedText<Payload> = { readonly text: string; readonly spans: readonly TextSpan<Payload>[] };

const escapes: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Turns X's escaped text (&amp; &lt; &gt;) into plain text. */
export function decodeEscapes(text: string): string {
  return text.replace(/&(?:amp|lt|gt);/g, (escaped) => escapes[escaped] ?? escaped);
}

/**
 * Decodes X's escaped text and carries its entities over.
 * X does not document whether offsets count code points or UTF-16 units, so each span is taken in the unit in which it covers one of its
 * spellings; a span that fits neither, or overlaps an earlier one, is dropped.
 */
export function decodeXText<Payload>(text: string, reported: readonly ReportedSpan<Payload>[]): DecodedText<Payload> {
  if (reported.length === 0) return { text: decodeEscapes(text), spans: [] };
  const offsets = codePointOffsets(text);
  const located = reported
    .map((span) => locate(text, offsets, span))
    .filter((span) => span !== undefined)
    .sort((left, right) => left.start - right.start);

  let decoded = '';
  let position = 0;
  const spans: TextSpan<Payload>[] = [];
  for (const span of located) {
    if (span.start < position) continue;
    decoded += decodeEscapes(text.slice(position, span.start));
    const start = decoded.length;
    decoded += decodeEscapes(text.slice(span.start, span.end));
    spans.push({ start, end: decoded.length, payload: span.payload });
    position = span.end;
  }
  return { text: decoded + decodeEscapes(text.slice(position)), spans };
}

function locate<Payload>(
  text: string,
  offsets: readonly number[],
  span: ReportedSpan<Payload>,
): TextSpan<Payload> | undefined {
  const inCodePoints = [offsets[span.start], offsets[span.end]] as const;
  const inUnits = [span.start, span.end] as const;
  for (const [start, end] of [inCodePoints, inUnits]) {
    if (start === undefined || end === undefined || !isRange(start, end, text.length)) continue;
    if (matches(text.slice(start, end), span.check)) return { start, end, payload: span.payload };
  }
  return undefined;
}

function isRange(start: number, end: number, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length;
}

function matches(covered: string, check: readonly string[]): boolean {
  const spelling = comparable(decodeEscapes(covered));
  return check.some((candidate) => comparable(candidate) === spelling);
}

function comparable(spelling: string): string {
  return spelling.normalize('NFC').toLowerCase().replace(/^＃/, '#').replace(/^＠/, '@');
}

function codePointOffsets(text: string): readonly number[] {
  const offsets = [0];
  let offset = 0;
  for (const character of text) {
    offset += character.length;
    offsets.push(offset);
  }
  return offsets;
}
