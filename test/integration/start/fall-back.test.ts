import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildIfStale } from '../../../scripts/launch/build-if-stale.ts';
import { createPrograms } from './programs.ts';

const root = join(import.meta.dirname, '../../..');
const programs = createPrograms();
beforeAll(() => {
  expect(buildIfStale()).toEqual({ ok: true });
}, 60_000);
afterEach(() => programs.clear());

const flags = ['--port', '0', '--no-open', '--sandbox-speed', '0'];

describe.skipIf(process.platform !== 'linux')('npm start without a way to run Electron', () => {
  test('without a display, the browser host opens after one line with the reason', async () => {
    const program = programs.start({ args: ['scripts/start.mjs', ...flags, '--data-dir', programs.directory()] });
    await expect.poll(program.output, { timeout: 2000 }).toContain('Opening Stoa');
    await expect.poll(program.output, { timeout: 15_000 }).toContain('Stoa is ready at');
    expect(program.output().split('\n')).toEqual([
      'Opening Stoa in the browser host, because there is no display.',
      expect.stringMatching(/^Stoa is ready at http:\/\/127\.0\.0\.1:\d+\/#launch=\S+$/),
      '',
    ]);
  });

  test.skipIf(process.getuid?.() !== 0)('as root, it says so', async () => {
    const program = programs.start({
      args: ['scripts/start.mjs', ...flags, '--data-dir', programs.directory()],
      env: { DISPLAY: ':99' },
    });
    await expect.poll(program.output, { timeout: 2000 }).toContain('because Electron’s sandbox does not run as root.');
    await expect.poll(program.output, { timeout: 15_000 }).toContain('Stoa is ready at');
  });

  test('when Electron was asked for by name, one line says why not', async () => {
    const program = programs.start({
      args: ['scripts/start.mjs', '--host', 'electron', '--data-dir', programs.directory()],
    });
    expect(await program.ended).toBe(2);
    expect(program.errors()).toBe('Electron cannot run here: there is no display. Use --host browser.\n');
  });
});

const ordinary = ordinaryUser();

describe.skipIf(ordinary.hindrance !== null)(
  `npm start with an Electron to run${ordinary.hindrance === null ? '' : ` (skipped: ${ordinary.hindrance})`}`,
  () => {
    test('it starts that with the app’s folder and the same flags, and ends with its status', async () => {
      const directory = openDirectory();
      const { dist, args } = fakeElectron(directory, 'exit 0');
      const given = [...flags, '--data-dir', join(directory, 'data')];
      const program = programs.start({
        args: ['scripts/start.mjs', ...given],
        env: { DISPLAY: ':99', ELECTRON_OVERRIDE_DIST_PATH: dist },
        ...ordinary.as,
      });
      expect({ status: await program.ended, errors: program.errors() }).toEqual({ status: 0, errors: '' });
      expect(readFileSync(args, 'utf8').trimEnd().split('\n')).toEqual([root, ...given]);
    });

    test('one that dies at once is replaced by the browser host', async () => {
      const directory = openDirectory();
      const { dist } = fakeElectron(directory, 'exit 127');
      const program = programs.start({
        args: ['scripts/start.mjs', ...flags, '--data-dir', join(directory, 'data')],
        env: { DISPLAY: ':99', ELECTRON_OVERRIDE_DIST_PATH: dist },
        ...ordinary.as,
      });
      await expect.poll(program.output, { timeout: 15_000 }).toContain('Stoa is ready at');
      expect(program.output()).toMatch(
        /^Opening Stoa in the browser host, because Electron stopped while starting\.\n/,
      );
    });
  },
);

function openDirectory(): string {
  const directory = programs.directory();
  chmodSync(directory, 0o777);
  return directory;
}

/** A stand-in for Electron's binary that notes its arguments and then runs `ending`. */
function fakeElectron(directory: string, ending: string): { readonly dist: string; readonly args: string } {
  const dist = join(directory, 'dist');
  const args = join(directory, 'arguments.txt');
  mkdirSync(dist);
  writeFileSync(join(dist, 'electron'), `#!/bin/sh\nprintf '%s\\n' "$@" > '${args}'\n${ending}\n`, { mode: 0o755 });
  return { dist, args };
}

/** Electron refuses to run as root, so root's tests run it as nobody, as far as nobody may read the project. */
function ordinaryUser(): { readonly as: { readonly uid?: number }; readonly hindrance: string | null } {
  if (process.platform !== 'linux') return { as: {}, hindrance: 'the stand-in is a Linux shell script' };
  const restricted = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';
  if (existsSync(restricted) && readFileSync(restricted, 'utf8').trim() === '1')
    return { as: {}, hindrance: 'this system lets no Electron make its sandbox' };
  if (process.getuid?.() !== 0) return { as: {}, hindrance: null };
  const nobody = 65_534;
  const look = spawnSync(
    process.execPath,
    ['--eval', `fs.readFileSync(${JSON.stringify(join(root, 'package.json'))})`],
    { uid: nobody },
  );
  return { as: { uid: nobody }, hindrance: look.status === 0 ? null : 'nobody but root can read this folder' };
}
