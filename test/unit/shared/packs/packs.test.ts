import { expect, test } from 'vitest';
import { sector } from '../../../../src/shared/model/index.ts';
import { guessSector } from '../../../../src/shared/packs/guess-sector.ts';
import { handlesNamed, handlesTaken, packs } from '../../../../src/shared/packs/index.ts';
import { celebritiesOnX } from '../../../../src/shared/packs/on-x/celebrities.ts';
import { jobsOnX } from '../../../../src/shared/packs/on-x/jobs.ts';
import { newsOnX } from '../../../../src/shared/packs/on-x/news.ts';
import { sectorsOnX } from '../../../../src/shared/packs/on-x/sectors.ts';
import { packTitles } from '../../../../src/shared/packs/pack-titles.ts';
import { sectorsOf } from '../../../../src/shared/packs/sectors.ts';
import { createWorld } from '../../../../src/simulator/world/create-world.ts';

const world = createWorld({ seed: 1, epoch: Date.UTC(2026, 10, 23, 7), speeds: [] });
const everySector = sector.options;

const listsOnX = [
  ...[newsOnX, celebritiesOnX, jobsOnX].flatMap(({ noted, groups }) => groups.map((group) => ({ noted, ...group }))),
  ...Object.entries(sectorsOnX).flatMap(([name, { noted, ...groups }]) =>
    Object.entries(groups).map(([title, members]) => ({ noted, title: `${name} ${title}`, members })),
  ),
];

test('everyone in a sandbox pack lives in the simulated world', () => {
  const living = new Set(world.people.map((person) => person.handle));
  const members = Object.values(packs).flatMap((pack) => handlesNamed(pack.groups('sandbox', sectorsOf('sandbox'))));
  expect(members.length).toBeGreaterThan(100);
  expect(members.filter((handle) => !living.has(handle))).toEqual([]);
});

test('every handle of a list for X is one X would take, and stands once in its group', () => {
  const handles = listsOnX.flatMap(({ members }) => members.map(({ handle }) => handle));
  expect(handles.length).toBeGreaterThan(300);
  expect(handles.filter((handle) => !/^\w{1,15}$/.test(handle))).toEqual([]);
  for (const { title, members } of listsOnX) {
    const lower = members.map(({ handle }) => handle.toLowerCase());
    expect([title, new Set(lower).size]).toEqual([title, lower.length]);
  }
});

test('every entry of a list for X has a name, a place to look it up and the day it was noted', () => {
  for (const { noted, members } of listsOnX) {
    expect(noted).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(members.filter(({ name, site }) => name.trim() === '' || !/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(site))).toEqual(
      [],
    );
  }
});

test('on X there are at least eight fields, each with three people or more in each of its four groups', () => {
  expect(sectorsOf('x').length).toBeGreaterThanOrEqual(8);
  for (const one of everySector) {
    const groups = packs.industry.groups('x', [one]);
    expect([one, groups.map(({ title }) => title)]).toEqual([
      one,
      ['Journalists', 'Firms', 'Trade groups', 'Thought leaders'],
    ]);
    expect([one, groups.filter(({ members }) => members.length < 3)]).toEqual([one, []]);
  }
});

test('several fields stand beside each other, and nobody is read twice', () => {
  const groups = packs.industry.groups('x', ['science', 'software-and-ai']);
  expect(groups.map(({ title }) => title)).toContain('Science: trade groups');
  const taken = handlesTaken(groups);
  expect(new Set(taken.map((handle) => handle.toLowerCase())).size).toBe(taken.length);
});

test('on X a brand’s competitors are not made up', () => {
  expect(packs.brand.groups('x')).toEqual([]);
});

test('packs are called as they are told of elsewhere', () => {
  expect(Object.fromEntries(Object.values(packs).map(({ key, title }) => [key, title]))).toEqual(packTitles);
});

test('the sector follows a person’s own words', () => {
  const bios = world.personas.map(
    (persona) => world.people.find((person) => person.handle === persona.handle)?.bio ?? '',
  );
  expect(
    Object.fromEntries(
      world.personas.map((persona, index) => [persona.handle, guessSector(bios[index] ?? '', 'sandbox')]),
    ),
  ).toMatchObject({
    loftpaper: 'paper-and-print',
    ninaokafor: 'product-design',
    tomasreyes_: 'renewable-energy',
  });
});

test.each([
  ['Nurse and midwife', 'healthcare'],
  ['I teach maths', 'education'],
  ['Barrister. Views mine.', 'law'],
  ['Backend developer', 'software-and-ai'],
  ['Cats.', 'software-and-ai'],
])('on X %s is of %s', (bio, field) => {
  expect(guessSector(bio, 'x')).toBe(field);
});

test('a brand is looked for by its name without @, in the words people use', () => {
  const context = { handle: 'loftpaper', name: 'Loft Paper 📒', sectors: [] };
  expect(packs.brand.terms(context)).toEqual(['loft paper', '@loftpaper']);
});
