import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMediaRoutes, findPictures } from '../../../src/simulator/media-routes.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'stoa-media-'));
  mkdirSync(join(directory, 'src', 'simulator', 'world', 'pictures', 'faces'), { recursive: true });
  writeFileSync(join(directory, 'src', 'simulator', 'world', 'pictures', 'faces', '001.webp'), 'face');
  writeFileSync(join(directory, 'src', 'simulator', 'world', 'secret.png'), 'secret');
});
afterEach(() => rmSync(directory, { recursive: true }));

test('pictures are found upward from a bundle, beside the sources, or where the environment says', () => {
  const pictures = join(directory, 'src', 'simulator', 'world', 'pictures');
  expect(findPictures(join(directory, 'out', 'main', 'chunks'), {})).toBe(pictures);
  expect(findPictures(join(directory, 'src', 'simulator'), {})).toBe(pictures);
  expect(findPictures(tmpdir(), { STOA_PICTURES: directory })).toBe(directory);
});

test.each([
  ['/media/faces/001.webp', 200],
  ['/media/faces/001_400x400.webp', 200],
  ['/media/faces/002.webp', 404],
  ['/media/..%2fsecret.png', 404],
  ['/media/faces/..%2f..%2fsecret.png', 404],
  ['/media/%', 404],
])('%s answers %i', async (path, status) => {
  const routes = createMediaRoutes(findPictures(directory, {}), join(directory, 'uploads'));
  expect((await routes.request(path)).status).toBe(status);
});
