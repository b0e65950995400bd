import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** How a started program is doing: what it printed so far, and its exit status once it ended. */
export type Program = {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
  readonly ended: Promise<number | null>;
};

export type Start = {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** User id to run as; only root may choose. */
  readonly uid?: number;
};

/** Programs and directories of one test; `clear` leaves nothing behind. */
export function createPrograms() {
  const children: ChildProcess[] = [];
  const directories: string[] = [];
  return {
    directory(): string {
      const directory = mkdtempSync(join(tmpdir(), 'stoa-start-'));
      directories.push(directory);
      return directory;
    },
    /** Runs a script of the project with this Node, without the display of whoever runs the tests. */
    start({ args, env = {}, uid }: Start): Program {
      const {
        DISPLAY: _display,
        WAYLAND_DISPLAY: _wayland,
        ELECTRON_OVERRIDE_DIST_PATH: _override,
        ...inherited
      } = process.env;
      const child = spawn(process.execPath, [...args], {
        cwd: root,
        env: { ...inherited, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
        ...(uid === undefined ? {} : { uid }),
      });
      children.push(child);
      let output = '';
      let errors = '';
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
      child.stderr.on('data', (chunk: Buffer) => {
        errors += chunk.toString();
      });
      const { promise, resolve } = Promise.withResolvers<number | null>();
      child.once('close', resolve);
      return { child, output: () => output, errors: () => errors, ended: promise };
    },
    clear(): void {
      for (const child of children.splice(0)) child.kill('SIGKILL');
      for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true });
    },
  };
}
