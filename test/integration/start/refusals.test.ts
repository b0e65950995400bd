import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildIfStale } from '../../../scripts/launch/build-if-stale.ts';
import { createPrograms } from './programs.ts';

const programs = createPrograms();
beforeAll(() => {
  expect(buildIfStale()).toEqual({ ok: true });
}, 60_000);
afterEach(() => programs.clear());

const browserHost = ['scripts/start.mjs', '--host', 'browser', '--port', '0', '--no-open', '--sandbox-speed', '0'];

async function refusal(args: readonly string[]) {
  const program = programs.start({ args });
  const status = await program.ended;
  return { status, output: program.output(), lines: program.errors().trimEnd().split('\n') };
}

function oneLine(words: string | RegExp) {
  return { status: 2, output: '', lines: [expect.stringMatching(words)] };
}

describe('npm start refuses with one line and status 2', () => {
  test.each([
    [['--colour', 'red'], /--colour/],
    [['--port', 'many'], /--port takes a number/],
    [['--host', 'netscape'], /--host takes electron, browser or auto/],
    [['--x-api', 'https://api.x.com'], /--x-api takes a loopback address/],
    [['notes.txt'], /notes\.txt/],
  ])('the flags %j', async (flags, words) => {
    expect(await refusal(['scripts/start.mjs', ...flags])).toEqual(oneLine(words));
  });

  test('a file where the data directory should be', async () => {
    const file = join(programs.directory(), 'taken');
    writeFileSync(file, 'not a directory');
    expect(await refusal([...browserHost, '--data-dir', file])).toEqual(
      oneLine(/cannot write to its data directory .*taken.*--data-dir/),
    );
  });

  test.each(['media', 'sandbox'])('a file where its folder %s should be', async (name) => {
    const directory = programs.directory();
    writeFileSync(join(directory, name), 'not a directory');
    expect(await refusal([...browserHost, '--data-dir', directory])).toEqual(
      oneLine(`Stoa cannot use ${directory}/${name}`),
    );
  });

  test('a folder where the preferences should be', async () => {
    const directory = programs.directory();
    mkdirSync(join(directory, 'preferences.json'));
    expect(await refusal([...browserHost, '--data-dir', directory])).toEqual(
      oneLine(/Stoa cannot use .*preferences\.json/),
    );
  });

  test.skipIf(process.platform !== 'linux')('a directory nobody can write to', async () => {
    expect(await refusal([...browserHost, '--data-dir', '/proc/stoa'])).toEqual(
      oneLine(/cannot write to its data directory \/proc\/stoa/),
    );
  });

  test('a port in use, leaving the directory free', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const bound = server.address();
    const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
    const directory = programs.directory();
    const flags = ['--host', 'browser', '--no-open', '--data-dir', directory];
    expect(await refusal(['scripts/start.mjs', ...flags, '--port', String(port)])).toEqual(
      oneLine(`Port ${port} is not free`),
    );
    server.close();
    const next = programs.start({ args: ['scripts/start.mjs', ...flags, '--port', String(port)] });
    await expect.poll(next.output, { timeout: 15_000 }).toContain(`http://127.0.0.1:${port}/`);
  });

  test('a second copy on one data directory', async () => {
    const directory = programs.directory();
    const first = programs.start({ args: [...browserHost, '--data-dir', directory] });
    await expect.poll(first.output, { timeout: 15_000 }).toContain('Stoa is ready at');
    expect(await refusal([...browserHost, '--data-dir', directory])).toEqual(oneLine(/Another copy of Stoa is using/));
  });
});

test.each([
  [[], /--port is missing/],
  [['--port', '0'], /--data-dir is missing/],
  [['--port', '0', '--data-dir', 'x', '--speed', 'fast'], /--speed must be a number/],
  [['--port', '0', '--data-dir', 'x', '--faults', 'package.json'], /faults in package\.json are not valid/],
])('npm run sandbox refuses %j with one line and status 2', async (flags, words) => {
  expect(await refusal(['src/simulator/main.ts', ...flags])).toEqual(oneLine(words));
});

test('a lock of a dead copy is no hindrance', async () => {
  const directory = programs.directory();
  const first = programs.start({ args: [...browserHost, '--data-dir', directory] });
  await expect.poll(first.output, { timeout: 15_000 }).toContain('Stoa is ready at');
  first.child.kill('SIGKILL');
  await first.ended;
  const second = programs.start({ args: [...browserHost, '--data-dir', directory] });
  await expect.poll(second.output, { timeout: 15_000 }).toContain('Stoa is ready at');
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
});
