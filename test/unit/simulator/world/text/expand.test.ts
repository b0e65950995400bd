import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../../src/simulator/world/random.ts';
import { createExpand } from '../../../../../src/simulator/world/text/expand.ts';

const MONDAY = Date.UTC(2026, 10, 23, 9);
const LISTS = { city: ['Ghent', 'Porto'], crop: ['kale'], fruit: ['apple'] };

function expandOf(): (template: string) => string {
  return createExpand(LISTS, createRandom('test'), MONDAY).expand;
}

describe('expand', () => {
  it('gives the same word for the same slot and another one for a numbered slot', () => {
    const expand = expandOf();
    const [first, again, other] = expand('{city},{city},{city2}').split(',');
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('counts days from the moment of the post', () => {
    expect(expandOf()('{weekday+2}, the {day-14}, {month+30}')).toBe('Wednesday, the 9th, December');
  });

  it('begins a sentence with a capital', () => {
    expect(expandOf()('{crop}. {crop} and {crop}.')).toBe('Kale. Kale and kale.');
  });

  it('puts the article a word needs, also at the beginning of a sentence', () => {
    expect(expandOf()('{a fruit} is {a crop}. {a crop} is not {a fruit}.')).toBe(
      'An apple is a kale. A kale is not an apple.',
    );
  });

  it('fills alternatives from the inside', () => {
    expect(expandOf()('{in {crop}|in {crop}}')).toBe('in kale');
  });

  it('refuses a slot nobody knows', () => {
    expect(() => expandOf()('{nonsense}')).toThrow('No list for the slot {nonsense}');
  });
});
