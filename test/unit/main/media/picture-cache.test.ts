import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createPictureAddresses } from '../../../../src/main/media/picture-address.ts';
import { createPictures } from '../../../../src/main/media/picture-cache.ts';
import { aFakeX, networksAt, type SeenRequest } from '../../../builders/a-fake-x.ts';
import { aLog } from '../../../builders/a-log.ts';

const addresses = createPictureAddresses(Buffer.alloc(32, 1));
const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(92, 7)]);

function aDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'stoa-media-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

async function serving(
  answer: (response: ServerResponse, request: SeenRequest) => void,
  { directory = aDirectory(), maxBytes = 10_000, deadlineMs = 2000 } = {},
) {
  const fake = await aFakeX((request, response) => answer(response, request));
  onTestFinished(() => fake.close());
  const deps = { directory, addresses, log: aLog(), maxBytes, limits: { deadlineMs, maxBytes: 1000 } };
  const pictures = createPictures({ ...deps, networks: fake.networks });
  const pathOf = (name: string) => addresses.address('sandbox', `${fake.url}/media/${name}`) ?? '';
  return { fake, pathOf, pictures, directory, offline: createPictures({ ...deps, networks: networksAt(null) }) };
}

test('a picture is fetched once, without cookies, and is there without the network from then on', async () => {
  const { fake, pathOf, pictures, offline } = await serving((response) => {
    response.setHeader('set-cookie', 'a=b');
    response.end(png);
  });

  const both = await Promise.all([pictures.get(pathOf('a')), pictures.get(pathOf('a'))]);
  const again = await pictures.get(pathOf('a'));
  const without = await offline.get(pathOf('a'));

  expect([...both, again, without]).toEqual(Array(4).fill({ ok: true, type: 'image/png', body: png }));
  expect(fake.seen).toHaveLength(1);
});

test('a picture that is forgotten is no longer on the disk, and is fetched again where it is still shown', async () => {
  const { fake, pathOf, pictures, directory } = await serving((response) => response.end(png));
  await pictures.get(pathOf('a'));
  await pictures.get(pathOf('b'));
  await pictures.forget([pathOf('a'), '/media/not-ours']);
  expect(readdirSync(directory)).toHaveLength(1);
  expect(await pictures.get(pathOf('a'))).toMatchObject({ ok: true });
  expect(fake.seen).toHaveLength(3);
});

test.each<[string, number, (response: ServerResponse, request: SeenRequest) => void]>([
  [
    'a page that calls itself a picture',
    502,
    (response) => response.setHeader('content-type', 'image/png').end('<html>'),
  ],
  ['a script in a drawing', 502, (response) => response.end('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['more than the limit', 502, (response) => response.end(Buffer.concat([png, Buffer.alloc(1000)]))],
  ['an empty file', 502, (response) => response.end()],
  ['something gone', 404, (response) => response.writeHead(404).end()],
  ['a fault', 502, (response) => response.writeHead(500).end()],
  [
    'a redirect',
    502,
    (response, { path }) =>
      path === '/media/a' ? response.writeHead(302, { location: '/media/b' }).end() : response.end(png),
  ],
  ['a dropped connection', 504, (response) => response.destroy()],
])('%s is %d and nothing is kept', async (_, status, answer) => {
  const { pathOf, pictures, directory } = await serving(answer);

  expect(await pictures.get(pathOf('a'))).toEqual({ ok: false, status });
  expect(readdirSync(directory)).toEqual([]);
});

test('a picture that drips is given up at the deadline', async () => {
  const { pathOf, pictures } = await serving(
    (response) => {
      const drip = setInterval(() => response.write(png.subarray(0, 1)), 20);
      response.on('close', () => clearInterval(drip));
    },
    { deadlineMs: 150 },
  );

  expect(await pictures.get(pathOf('a'))).toEqual({ ok: false, status: 504 });
});

test('an address nobody signed is not followed', async () => {
  const { fake, pathOf, pictures } = await serving((response) => response.end(png));

  expect(await pictures.get(pathOf('a').replace(/.$/, 'x'))).toEqual({ ok: false, status: 404 });
  expect(fake.seen).toEqual([]);
});

test('without the sandbox and without a copy a picture is unreachable', async () => {
  const { pathOf, offline } = await serving((response) => response.end(png));

  expect(await offline.get(pathOf('a'))).toEqual({ ok: false, status: 504 });
});

test('a failure is not remembered', async () => {
  let broken = true;
  const { pathOf, pictures } = await serving((response) => (broken ? response.destroy() : response.end(png)));

  await pictures.get(pathOf('a'));
  broken = false;

  expect(await pictures.get(pathOf('a'))).toMatchObject({ ok: true });
});

test('a full store lets the longest unused go and keeps within its size', async () => {
  const { fake, pathOf, pictures, directory } = await serving((response) => response.end(png), { maxBytes: 350 });
  for (const name of ['a', 'b', 'c']) await pictures.get(pathOf(name));
  await pictures.get(pathOf('a'));

  await pictures.get(pathOf('d'));
  const kept = readdirSync(directory).length;
  await pictures.get(pathOf('a'));

  expect([kept, fake.seen.length]).toEqual([3, 4]);
});

test('a file that is not one of its pictures survives a full store', async () => {
  const directory = aDirectory();
  writeFileSync(join(directory, 'key'), Buffer.alloc(300));
  const { pathOf, pictures } = await serving((response) => response.end(png), { directory, maxBytes: 150 });

  for (const name of ['a', 'b', 'c']) await pictures.get(pathOf(name));

  expect(readdirSync(directory)).toHaveLength(2);
  expect(readdirSync(directory)).toContain('key');
});

test('what an interrupted write left behind is cleared away at the next start', async () => {
  const directory = aDirectory();
  writeFileSync(join(directory, 'half.unfinished'), png);
  const { pathOf, pictures } = await serving((response) => response.end(png), { directory });

  await pictures.get(pathOf('a'));

  expect(readdirSync(directory).filter((name) => name.includes('unfinished'))).toEqual([]);
});

test('a picture that cannot be kept is shown all the same', async () => {
  const file = join(aDirectory(), 'a-file');
  writeFileSync(file, '');
  const { pathOf, pictures } = await serving((response) => response.end(png), { directory: join(file, 'below') });

  expect(await pictures.get(pathOf('a'))).toMatchObject({ ok: true });
});
