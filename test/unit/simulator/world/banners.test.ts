import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createPeople } from '../../../../src/simulator/world/cast.ts';
import { people } from '../../../../src/simulator/world/content/people/index.ts';
import index from '../../../../src/simulator/world/pictures/index.json' with { type: 'json' };

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'src', 'simulator', 'world', 'pictures');

test.each(index.banners)('$file is a small picture', ({ file }) => {
  const bytes = readFileSync(join(folder, file));
  expect(bytes.length).toBeLessThan(60_000);
  expect(bytes.toString('latin1', 8, 12)).toBe('WEBP');
});

test('most people have a banner, of their trade where they have one', () => {
  const shown = createPeople(1, people);
  const share = shown.filter(({ banner }) => banner !== null).length / shown.length;
  expect(share).toBeGreaterThan(0.6);
  expect(share).toBeLessThan(0.95);
  expect(new Set(shown.map(({ banner }) => banner)).size).toBe(index.banners.length + 1);
  const printers = new Set(people.filter(({ sector }) => sector === 'paper-and-print').map(({ handle }) => handle));
  const theirs = shown.filter(({ handle, banner }) => printers.has(handle) && banner !== null);
  const ofPaper = index.banners.filter(({ tags }) => tags.includes('paper')).map(({ file }) => file);
  expect(theirs.length).toBeGreaterThan(3);
  expect(theirs.filter(({ banner }) => !ofPaper.includes(banner ?? ''))).toEqual([]);
});
