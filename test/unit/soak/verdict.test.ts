import { expect, test } from 'vitest';
import { isFlawless, judge, type Sighting, type WrittenWords } from '../../soak/verdict.ts';

const nothing: Sighting = { onX: [], drafts: [], outbox: [] };

function words(given: Partial<WrittenWords> = {}): WrittenWords {
  return { mark: 'no1', lane: 'post', kept: true, promised: 1, ...given };
}

function seen(given: Partial<Sighting>): Sighting {
  return { ...nothing, ...given };
}

test('what arrived once, waits as a draft or is under way is well', () => {
  const sighting = seen({ onX: ['Word no1'], drafts: ['Word no2'], outbox: [{ text: 'Word no3', state: 'held' }] });
  expect(isFlawless(judge([words(), words({ mark: 'no2' }), words({ mark: 'no3' })], sighting, true))).toBe(true);
});

test('what arrived twice is found, also as a part of another text', () => {
  expect(judge([words()], seen({ onX: ['Word no1', 'Word no1 and more'] }), true).twice).toEqual(['no1']);
});

test('what came back as a draft though it arrived counts as twice', () => {
  expect(judge([words()], seen({ onX: ['Word no1'], drafts: ['Word no1'] }), true).twice).toEqual(['no1']);
});

test('what arrived while its outcome is unknown is shown as such, and well', () => {
  const sighting = seen({ onX: ['Word no1'], outbox: [{ text: 'Word no1', state: 'unknown' }] });
  expect(isFlawless(judge([words()], sighting, true))).toBe(true);
});

test('what was kept and is nowhere is lost; what the core never had is not', () => {
  expect(judge([words(), words({ mark: 'no2', kept: false })], nothing, true).lost).toEqual(['no1']);
});

test('within an exchange the later promise must not arrive first; another exchange may overtake', () => {
  const written = [words(), words({ mark: 'no2', promised: 2 }), words({ mark: 'no3', promised: 0, lane: 'else' })];
  expect(judge(written, seen({ onX: ['Word no2', 'Word no1', 'Word no3'] }), true).early).toEqual(['no2']);
});
