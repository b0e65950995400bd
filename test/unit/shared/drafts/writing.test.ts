import { expect, test } from 'vitest';
import { isBlank, isEmpty, joinParts, sameParts } from '../../../../src/shared/drafts/writing.ts';
import { anAttachment } from '../../../builders/an-attachment.ts';

const picture = anAttachment('a');
const described = anAttachment('a', { alt: 'A card' });
const other = anAttachment('b');

test('a picture alone is something to keep and to send', () => {
  const part = { text: ' ', media: [picture] };
  expect([isBlank(part), isEmpty({ parts: [{ text: '', media: [picture] }] })]).toEqual([false, false]);
});

test('the same words with other pictures, or with another description, are something else', () => {
  const parts = (...media: (typeof picture)[]) => [{ text: 'Look', media }];
  expect(sameParts(parts(picture), parts(picture))).toBe(true);
  expect(
    [parts(described), parts(other), parts(), parts(picture, other)].map((one) => sameParts(parts(picture), one)),
  ).toEqual([false, false, false, false]);
});

test('what came back is joined with its pictures to what was begun since, each picture once', () => {
  expect(joinParts([{ text: 'First', media: [picture, other] }], [{ text: 'Second', media: [described] }])).toEqual([
    { text: 'First\n\nSecond', media: [other, described] },
  ]);
});
