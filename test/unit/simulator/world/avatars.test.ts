import { describe, expect, it } from 'vitest';
import { createPeople } from '../../../../src/simulator/world/cast.ts';
import { people } from '../../../../src/simulator/world/content/people/index.ts';
import index from '../../../../src/simulator/world/pictures/index.json' with { type: 'json' };

const KINDS = ['woman', 'man'];
const LOOKS = ['young', 'middle', 'old', 'light', 'medium', 'dark', 'hijab', 'turban'];
const tagsOf = new Map(index.faces.map(({ file, tags }) => [file, tags]));

describe.each([1, 7, 20_241])('the avatars of everybody with seed %i', (seed) => {
  const avatars = new Map(createPeople(seed, people).map(({ handle, avatar }) => [handle, avatar]));
  // Who pretends to be somebody else shows their picture on purpose.
  const own = people.filter(({ face }) => !face.startsWith('as '));

  it('are different for every two of them', () => {
    const holders = new Map<string, string[]>();
    for (const { handle } of own) {
      const avatar = avatars.get(handle) ?? '';
      holders.set(avatar, [...(holders.get(avatar) ?? []), handle]);
    }
    expect([...holders].filter(([, handles]) => handles.length > 1)).toEqual([]);
  });

  it('show women, men, ages and skins as they are wished', () => {
    const wrong = own.flatMap(({ handle, face }) => {
      const wished = face.split(' ');
      if (!KINDS.includes(wished[0] ?? '')) return [];
      const tags = tagsOf.get(avatars.get(handle) ?? '') ?? [];
      const looks = [...KINDS, ...LOOKS].filter((tag) => tags.includes(tag) !== wished.includes(tag));
      return looks.length > 0 ? [`${handle}: ${face}, but ${tags.join(' ')}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('show no face of a person for what is not one', () => {
    const wrong = own.filter(({ handle, face }) => {
      const tags = tagsOf.get(avatars.get(handle) ?? '') ?? [];
      return !/^(woman|man|mark)|from-behind/.test(face) && tags.includes('person');
    });
    expect(wrong.map(({ handle }) => handle)).toEqual([]);
  });
});
