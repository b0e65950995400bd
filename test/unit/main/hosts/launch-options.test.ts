import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { defaultDataDirectory, parseLaunchOptions } from '../../../../src/main/hosts/launch-options.ts';

test('without flags Stoa takes the best host, port 4780 and opens itself', () => {
  const parsed = parseLaunchOptions([]);
  expect(parsed.ok && parsed.options).toMatchObject({
    host: 'auto',
    port: 4780,
    open: true,
    xApi: null,
    sandbox: { seed: null, speed: null, replies: null },
  });
});

test('every flag is read', () => {
  const parsed = parseLaunchOptions(
    '--host browser --data-dir here --port 0 --no-open --sandbox-seed 7 --sandbox-speed 0.5 --sandbox-replies 3 --x-api http://127.0.0.1:9/'.split(
      ' ',
    ),
  );
  expect(parsed).toEqual({
    ok: true,
    options: {
      host: 'browser',
      dataDirectory: resolve('here'),
      port: 0,
      open: false,
      sandbox: { seed: 7, speed: 0.5, replies: 3 },
      xApi: 'http://127.0.0.1:9',
    },
  });
});

test.each([
  ['--port 99999', '--port takes a number from 0 to 65535'],
  ['--port x', '--port takes a number from 0 to 65535'],
  ['--host safari', '--host takes electron, browser or auto'],
  ['--x-api http://example.com', '--x-api takes a loopback address'],
  ['--x-api http://127.0.0.1.example.com', '--x-api takes a loopback address'],
  ['--x-api https://127.0.0.1', '--x-api takes a loopback address'],
  ['--sandbox-speed -1', 'sandbox-speed'],
  ['--sandbox-seed 1e3', '--sandbox-seed takes a number'],
  ['--prot 1', 'Unknown option'],
  ['stray', 'stray'],
])('%s is refused in one line', (line, words) => {
  const parsed = parseLaunchOptions(line.split(' '));
  expect(parsed.ok).toBe(false);
  const message = parsed.ok ? '' : parsed.message;
  expect(message).toContain(words);
  expect(message).not.toContain('\n');
});

test('the data directory is the platform’s usual one', () => {
  expect(defaultDataDirectory('linux', { XDG_DATA_HOME: '/data' })).toBe('/data/stoa');
  expect(defaultDataDirectory('win32', { APPDATA: '/roaming' })).toContain('Stoa');
});
