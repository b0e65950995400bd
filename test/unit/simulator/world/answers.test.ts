import { describe, expect, it } from 'vitest';
import { createWorld } from '../../../../src/simulator/world/create-world.ts';

const world = createWorld({ seed: 1, epoch: Date.UTC(2026, 10, 23, 9, 20, 0), speeds: [] });
const idOf = new Map(world.people.map(({ handle, id }) => [handle, id]));

/** What `people` answer to `visitorText`, each to one of their kind of matter; those who stay silent are left out. */
function answers(theirText: string, visitorText: string, round = 0, people = STRANGERS): readonly string[] {
  return people.flatMap((handle) => {
    const personId = idOf.get(handle) ?? '';
    const visitorId = idOf.get('loftpaper') ?? '';
    return world.answer({ personId, visitorId, theirText, visitorText, round }) ?? [];
  });
}

const STRANGERS = [
  'plasterpete',
  'postie_gwen',
  'tilerina',
  'subwoofer_sue',
  'welder_ngozi',
  'lockkeeper_jo',
  'nightdesk_lib',
];
const TORN = '@loftpaper the cover came torn, order 20655.';

describe('an answer', () => {
  it('takes up the day that was promised', () => {
    const said = answers(TORN, 'You have it by Friday.');
    expect(said.filter((text) => /by Friday/i.test(text)).length).toBeGreaterThanOrEqual(3);
  });

  it('takes up the sum and the signature', () => {
    const said = answers(TORN, 'Your refund of €31 is under way. ^Jo').join(' ');
    expect(said).toContain('€31');
    expect(said).toContain('Jo');
    expect(said).not.toMatch(/[{}]/);
  });

  it('never takes up what was not said', () => {
    const said = ['A refund is under way.', 'Sorry!', 'A new one leaves soon.', 'We look into it.', 'No idea, maybe?'];
    expect(said.flatMap((text) => answers(TORN, text)).filter((text) => /[{}]/.test(text))).toEqual([]);
  });

  it('is angrier where somebody was angry, in the same words to nobody who was polite', () => {
    const angry = new Set(answers('@loftpaper WHERE is my order, third mail', 'We are looking into it.'));
    const polite = answers('@loftpaper any sign of my order?', 'We are looking into it.');
    expect(angry.size).toBeGreaterThan(1);
    expect(polite.filter((text) => angry.has(text))).toEqual([]);
  });

  it('of somebody who asks for work speaks of work', () => {
    const said = answers('@loftpaper do you need anybody for Saturdays?', 'We do, come by on Thursday!').join(' ');
    expect(said).toMatch(/Thursday/);
    expect(said).toMatch(/sewn|hands/);
  });

  it.each([
    ['de', '@loftpaper Mein Heft ist da, aber die Ecke ist nicht heil.', /\b(Danke|Ach|gut|Antwort)\b/],
    ['nl', '@loftpaper ik kreeg er 23, hebben jullie er nog een?', /\b(Dank|Super|merci)\b/],
    ['fr', '@loftpaper on voudrait 80 carnets pour noter les jours.', /\b(Merci|Ah)\b/],
  ])('comes in the language they wrote in: %s', (_, theirText, words) => {
    const said = answers(theirText, 'It leaves today.');
    expect(said.length).toBeGreaterThan(3);
    expect(said.filter((text) => !words.test(text))).toEqual([]);
  });
});
