import type { DraftPart, Writing } from '../model/index.ts';

/** What an empty composer holds. */
export const nothingWritten: Writing = { parts: [{ text: '' }], audience: 'everyone' };

/** Whether there is nothing to keep. */
export function isEmpty({ parts }: Pick<Writing, 'parts'>): boolean {
  return parts.every((part) => part.text === '');
}

/** Whether X would have nothing to publish of this part. */
export function isBlank(part: DraftPart): boolean {
  return part.text.trim() === '';
}

/** Whether both are the same words in the same posts. */
export function sameParts(one: readonly DraftPart[], other: readonly DraftPart[]): boolean {
  return one.length === other.length && one.every((part, index) => part.text === other[index]?.text);
}

/** Whether both say the same to the same people. */
export function sameWriting(one: Writing, other: Writing): boolean {
  return one.audience === other.audience && sameParts(one.parts, other.parts);
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
    return [{ text: joinTexts(first.text, second.text) }];
  }
  if (sameParts(begun.slice(0, returned.length), returned)) return begun;
  if (sameParts(returned.slice(-begun.length), begun)) return returned;
  return [...returned, ...begun];
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
