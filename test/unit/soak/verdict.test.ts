import { expect, test } from 'vitest';
import { isFlawless, judgeWritings, type Sighting, type Writing } from '../../soak/verdict.ts';

const nothing: Sighting = { onX: [], drafts: [], outbox: [] };

function aWriting(given: Partial<Writing> = {}): Writing {
  return { mark: 'no1', lane: 'post', kept: true, promised: 1, ...given };
}

function aSighting(given: Partial<Sighting> = {}): Sighting {
  return { ...nothing, ...given };
}

test('what arrived once, waits as a draft or is under way is well', () => {
  const writings = [aWriting(), aWriting({ mark: 'no2' }), aWriting({ mark: 'no3' })];
  const seen = aSighting({ onX: ['Word no1'], drafts: ['Word no2'], outbox: [{ text: 'Word no3', state: 'held' }] });
  expect(isFlawless(judgeWritings(writings, seen, true))).toBe(true);
});

test('what arrived twice is found, also as a part of another text', () => {
  const seen = aSighting({ onX: ['Word no1', 'Word no1 and more'] });
  expect(judgeWritings([aWriting()], seen, true).twice).toEqual(['no1']);
});

test('what was kept and is nowhere is lost; what the core never had is not', () => {
  const writings = [aWriting(), aWriting({ mark: 'no2', kept: false })];
  expect(judgeWritings(writings, nothing, true).lost).toEqual(['no1']);
});

test('what came back as a draft though it arrived would be sent twice', () => {
  const seen = aSighting({ onX: ['Word no1'], drafts: ['Word no1'] });
  expect(judgeWritings([aWriting()], seen, true).given).toEqual(['no1']);
});

test('what arrived while its outcome is unknown is shown as such, and well', () => {
  const seen = aSighting({ onX: ['Word no1'], outbox: [{ text: 'Word no1', state: 'unknown' }] });
  expect(isFlawless(judgeWritings([aWriting()], seen, true))).toBe(true);
});

test('within an exchange the later promise must not arrive first; another exchange may overtake', () => {
  const writings = [aWriting(), aWriting({ mark: 'no2', promised: 2 }), aWriting({ mark: 'no3', promised: 0, lane: 'else' })];
  const seen = aSighting({ onX: ['Word no2', 'Word no1', 'Word no3'] });
  expect(judgeWritings(writings, seen, true).early).toEqual(['no2']);
});
