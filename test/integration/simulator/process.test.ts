import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';

let directory: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'stoa-sandbox-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});

function start(...flags: readonly string[]) {
  const child = spawn(process.execPath, ['src/simulator/main.ts', '--data-dir', directory, ...flags], {
    stdio: 'pipe',
  });
  children.push(child);
  return child;
}
async function failed(child: ReturnType<typeof start>) {
  const [errors, [status]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { status, lines: errors.trimEnd().split('\n') };
}

test('it says where it is ready, keeps others out, and ends with its parent', async () => {
  const child = start('--port', '0', '--exit-with-parent');
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
  expect(line).toMatch(/^X API sandbox is ready at http:\/\/127\.0\.0\.1:\d+\n$/);
  const port = /\d+\n$/.exec(String(line))?.[0].trim() ?? '';

  const second = await failed(start('--port', '0'));
  expect(second).toEqual({ status: 2, lines: [expect.stringContaining('is in use by another sandbox')] });
  const elsewhere = await failed(start('--port', port, '--data-dir', join(directory, 'other')));
  expect(elsewhere).toEqual({ status: 2, lines: [expect.stringContaining(`Port ${port} is already in use`)] });

  child.stdin.end();
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('killed without warning, it leaves nothing in the way of the next start', async () => {
  const child = start('--port', '0');
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const next = start('--port', '0', '--seed', '5');
  const [warning] = await once(next.stderr.setEncoding('utf8'), 'data');
  expect(warning).toBe("This data directory's world has seed 1; --seed 5 is ignored.\n");
  next.kill('SIGTERM');
  expect(await once(next, 'exit')).toEqual([0, null]);
});

test('a data directory that cannot be made is named in one line', async () => {
  expect(await failed(start('--port', '0', '--data-dir', '/dev/null/world'))).toEqual({
    status: 2,
    lines: [expect.stringContaining('Cannot create the data directory /dev/null/world')],
  });
});
