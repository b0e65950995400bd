import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFlags } from '../../../src/simulator/flags.ts';
import { StartError } from '../../../src/simulator/start-error.ts';

const needed = ['--port', '0', '--data-dir', 'world'];

test('what is left out has its default', () => {
  expect(readFlags(needed)).toEqual({
    port: 0,
    dataDir: 'world',
    seed: 1,
    speed: 1,
    replies: 20,
    faults: [],
    exitWithParent: false,
  });
});

test.each([
  [['--port', '0'], '--data-dir is missing'],
  [['--data-dir', 'world'], '--port is missing'],
  [[...needed, '--port', '70000'], '--port must be'],
  [[...needed, '--speed', 'fast'], '--speed must be'],
  [[...needed, '--seed=-1'], '--seed must be'],
  [[...needed, '--colour', 'red'], "Unknown option '--colour'"],
  [[...needed, '--faults', 'no-such-file.json'], 'Cannot read faults'],
])('%j is refused in one line', (args, message) => {
  expect(() => readFlags(args)).toThrow(StartError);
  expect(() => readFlags(args)).toThrow(message);
  expect(() => readFlags(args)).not.toThrow('\n');
});

test('a faults file is read, and a wrong one says where', () => {
  const directory = mkdtempSync(join(tmpdir(), 'stoa-faults-'));
  const file = join(directory, 'faults.json');
  writeFileSync(file, JSON.stringify([{ match: { path: '/2/' }, do: { status: 503 } }]));
  expect(readFlags([...needed, '--faults', file]).faults).toEqual([{ match: { path: '/2/' }, do: { status: 503 } }]);
  writeFileSync(file, JSON.stringify([{ match: {}, do: { status: 99 } }]));
  expect(() => readFlags([...needed, '--faults', file])).toThrow('0.do.status');
  rmSync(directory, { recursive: true });
});
