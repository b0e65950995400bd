import type { Attachment, DraftPart, Writing } from '../model/index.ts';

/** What an empty composer holds. */
export const nothingWritten: Writing = { parts: [{ text: '' }], audience: 'everyone', remindAt: null };

/** Whether there is nothing to keep. */
export function isEmpty({ parts }: Pick<Writing, 'parts'>): boolean {
  return parts.every((part) => part.text === '' && mediaOf(part).length === 0);
}

/** Whether X would have nothing to publish of this part. */
export function isBlank(part: DraftPart): boolean {
  return part.text.trim() === '' && mediaOf(part).length === 0;
}

/** The pictures of a part. */
export function mediaOf(part: DraftPart): readonly Attachment[] {
  return part.media ?? [];
}

/** Whether both are the same words and pictures in the same posts. */
export function sameParts(one: readonly DraftPart[], other: readonly DraftPart[]): boolean {
  return one.length === other.length && one.every((part, index) => samePart(part, other[index]));
}

function samePart(one: DraftPart, other: DraftPart | undefined): boolean {
  if (other === undefined || one.text !== other.text) return false;
  const media = mediaOf(other);
  return (
    mediaOf(one).length === media.length &&
    mediaOf(one).every(({ file, alt }, index) => file === media[index]?.file && alt === media[index]?.alt)
  );
}

/** Whether both say the same to the same people, with the same reminder. */
export function sameWriting(one: Writing, other: Writing): boolean {
  return one.audience === other.audience && one.remindAt === other.remindAt && sameParts(one.parts, other.parts);
}

/**
 * Parts that came back, with what was begun since below them: nothing typed is lost. Single texts stay one text, so that an answer or
 * a message never becomes a thread by itself.
 */
export function joinParts(returned: readonly DraftPart[], begun: readonly DraftPart[]): readonly DraftPart[] {
  if (isEmpty({ parts: begun })) return returned;
  if (isEmpty({ parts: returned })) return begun;
  const [first] = returned;
  const [second] = begun;
  if (returned.length === 1 && begun.length === 1 && first !== undefined && second !== undefined) {
    return [joinSingle(first, second)];
  }
  if (sameParts(begun.slice(0, returned.length), returned)) return begun;
  if (sameParts(returned.slice(-begun.length), begun)) return returned;
  return [...returned, ...begun];
}

/** Pictures of both; the same one once. */
function joinSingle(returned: DraftPart, begun: DraftPart): DraftPart {
  const text = joinTexts(returned.text, begun.text);
  const files = new Set(mediaOf(begun).map(({ file }) => file));
  const media = [...mediaOf(returned).filter(({ file }) => !files.has(file)), ...mediaOf(begun)];
  return media.length === 0 ? { text } : { text, media };
}

/** Once where one holds the other. */
function joinTexts(returned: string, begun: string): string {
  if (begun.startsWith(returned)) return begun;
  return returned.endsWith(begun) ? returned : `${returned}\n\n${begun}`;
}

/** The parts with the last one that says something signed: a thread has one signature, at its end. */
export function signLast(parts: readonly DraftPart[], sign: (text: string) => string): readonly DraftPart[] {
  const last = parts.findLastIndex((part) => !isBlank(part));
  return parts.map((part, index) => (index === last ? { ...part, text: sign(part.text) } : part));
}
