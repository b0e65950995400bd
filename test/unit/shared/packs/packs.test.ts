import { expect, test } from 'vitest';
import { sector } from '../../../../src/shared/model/index.ts';
import { guessSector } from '../../../../src/shared/packs/guess-sector.ts';
import { packs } from '../../../../src/shared/packs/index.ts';
import { createWorld } from '../../../../src/simulator/world/create-world.ts';

const world = createWorld({ seed: 1, epoch: Date.UTC(2026, 10, 23, 7), speeds: [] });

test('everyone in a sandbox pack lives in the simulated world', () => {
  const living = new Set(world.people.map((person) => person.handle));
  const members = sector.options.flatMap((one) => Object.values(packs).flatMap((pack) => pack.members('sandbox', one)));
  expect(members.length).toBeGreaterThan(100);
  expect(members.filter((handle) => !living.has(handle))).toEqual([]);
});

test('every handle is one that X would take, in both networks', () => {
  const members = sector.options.flatMap((one) =>
    Object.values(packs).flatMap((pack) => [...pack.members('x', one), ...pack.members('sandbox', one)]),
  );
  expect(members.filter((handle) => !/^\w{1,15}$/u.test(handle))).toEqual([]);
});

test('the sector follows a person’s own words', () => {
  const bios = world.personas.map(
    (persona) => world.people.find((person) => person.handle === persona.handle)?.bio ?? '',
  );
  expect(
    Object.fromEntries(world.personas.map((persona, index) => [persona.handle, guessSector(bios[index] ?? '')])),
  ).toMatchObject({
    loftpaper: 'paper-and-print',
    ninaokafor: 'product-design',
    tomasreyes_: 'renewable-energy',
  });
});

test('a brand is looked for by its name without @, in the words people use', () => {
  const context = { handle: 'loftpaper', name: 'Loft Paper 📒', sector: 'paper-and-print' as const };
  expect(packs.brand.terms(context)).toEqual(['loft paper', '@loftpaper']);
});
