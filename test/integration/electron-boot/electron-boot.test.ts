import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { ipcChannels } from '../../../src/shared/contract/wire.ts';
import { keptPicture } from '../../../src/shared/model/index.ts';
import { aPerson } from '../../builders/a-person.ts';
import { aPng } from '../../builders/a-picture.ts';
import type { Answer, Question } from './questions.ts';

const root = join(import.meta.dirname, '../../..');
const entry = join(root, 'out/main/index.js');
const built = existsSync(entry);

/** A send of an account that is signed out, so that it stays. */
function promiseOneIn(file: string): void {
  const db = new DatabaseSync(file);
  const person = aPerson({ id: '1000' });
  db.prepare(
    `INSERT INTO accounts (id, network, user_id, client_id, scopes, status, vault, added_at, person)
      VALUES ('sandbox:1000', 'sandbox', '1000', 'c', '[]', 'signed-out', 'memory', 0, ?)`,
  ).run(JSON.stringify(person));
  db.prepare(
    `INSERT INTO outbox (id, account_id, lane, target, summons, text, state, created_at, not_before, price, next_try_at, chain_id)
      VALUES ('o', 'sandbox:1000', 'l', '{"kind":"post","accountId":"sandbox:1000"}', 'none', 'Hello', 'held', 0, 0, 15, 0, 'o')`,
  ).run();
  db.close();
}

describe.skipIf(!built)(
  `the built Electron entry${built ? '' : ' (skipped: out/ is not built, run `npm run build`)'}`,
  () => {
    let directory: string;
    let child: ChildProcess;
    let complaints = '';
    let asked = 0;

    beforeAll(async () => {
      directory = mkdtempSync(join(tmpdir(), 'stoa-electron-'));
      const hooks = pathToFileURL(join(import.meta.dirname, 'register.ts')).href;
      child = spawn(process.execPath, ['--import', hooks, entry, '--data-dir', directory, '--sandbox-speed', '0'], {
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      });
      child.stderr?.on('data', (chunk: Buffer) => {
        complaints += chunk.toString();
      });
      await vi.waitFor(async () => expect(await ask({ kind: 'window' })).toMatchObject({ shown: true }), 10_000);
    });
    afterAll(() => {
      child.kill('SIGKILL');
      rmSync(directory, { recursive: true, force: true });
    });

    function ask(question: Question): Promise<unknown> {
      if (child.exitCode !== null) throw new Error(`The app ended with status ${child.exitCode}: ${complaints}`);
      asked += 1;
      const id = asked;
      const { promise, resolve } = Promise.withResolvers<unknown>();
      const listen = (message: unknown) => {
        const answer = message as Answer;
        if (answer.id !== id) return;
        child.off('message', listen);
        resolve(answer.value);
      };
      child.on('message', listen);
      child.send({ id, question });
      return promise;
    }
    const openSession = (from: 'page' | 'inner frame' | 'foreign page') =>
      ask({ kind: 'invoke', channel: ipcChannels.call, values: ['session.open', {}], from });

    async function sandboxAddress(): Promise<string> {
      const opened = (await openSession('page')) as {
        readonly reply: { readonly value: { readonly webBases: { readonly sandbox: string } } };
      };
      return opened.reply.value.webBases.sandbox;
    }

    test('its one window is isolated, sandboxed and has the built preload', async () => {
      const window = (await ask({ kind: 'window' })) as {
        readonly options: { readonly webPreferences: Record<string, unknown> };
      };
      expect(window).toMatchObject({ address: 'stoa://app/', userData: join(directory, 'electron') });
      expect(window.options.webPreferences).toMatchObject({
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        webviewTag: false,
      });
      const preload = readFileSync(String(window.options.webPreferences.preload), 'utf8');
      expect(preload).toContain('contextBridge');
      expect([...preload.matchAll(/require\(["'](.+?)["']\)/g)].map((match) => match[1])).toEqual(['electron']);
    });

    test('its protocol serves the window with a policy, and nothing from outside of its folder', async () => {
      const index = (await ask({ kind: 'fetch', url: 'stoa://app/', method: 'GET' })) as {
        readonly headers: Record<string, string>;
        readonly body: string;
      };
      expect(index).toMatchObject({ status: 200, body: expect.stringContaining('<div id="root">') });
      expect(index.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
      const script = /src="(.+?\.js)"/.exec(index.body)?.[1] ?? 'no script';
      const asset = await ask({ kind: 'fetch', url: new URL(script, 'stoa://app/').href, method: 'GET' });
      expect(asset).toMatchObject({ status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' } });
      const outside = [
        'stoa://app/..%2fmain%2findex.js',
        'stoa://app/%2e%2e%2f%2e%2e%2fpackage.json',
        'stoa://app/assets/..%2f..%2fmain/index.js',
        'stoa://app//etc/passwd',
        'stoa://elsewhere/',
      ];
      for (const url of outside)
        expect(await ask({ kind: 'fetch', url, method: 'GET' }), url).toMatchObject({ status: 404 });
      expect(await ask({ kind: 'fetch', url: 'stoa://app/', method: 'POST' })).toMatchObject({ status: 404 });
    });

    test('its protocol takes a picture to be sent and shows it at its own address alone', async () => {
      const base64 = aPng().toString('base64');
      const taken = await ask({ kind: 'fetch', url: 'stoa://app/pictures', method: 'POST', base64 });
      const reply = z
        .object({ body: z.string().transform((body) => JSON.parse(body)) })
        .pipe(z.object({ body: z.object({ ok: z.literal(true), value: keptPicture }) }))
        .parse(taken).body;
      const shown = await ask({ kind: 'fetch', url: `stoa://app${reply.value.address}`, method: 'GET' });
      expect(shown).toMatchObject({ status: 200, headers: { 'content-type': 'image/png' } });
      const guessed = `stoa://app/media/outgoing/${reply.value.file}`;
      expect(await ask({ kind: 'fetch', url: guessed, method: 'GET' })).toMatchObject({ status: 404 });
      const broken = await ask({ kind: 'fetch', url: 'stoa://app/pictures', method: 'POST', base64: 'aGk=' });
      expect(broken).toMatchObject({ body: expect.stringContaining('invalid-input') });
    });

    test('its page cannot be left, and only safe addresses open outside', async () => {
      expect(await ask({ kind: 'navigate', url: 'https://example.com/' })).toEqual({ prevented: true });
      expect(await ask({ kind: 'navigate', url: 'stoa://app.example/' })).toEqual({ prevented: true });
      expect(await ask({ kind: 'navigate', url: 'stoa://app/' })).toEqual({ prevented: false });
      for (const url of ['https://x.com/home', 'http://127.0.0.1:5000/intent/post'])
        expect(await ask({ kind: 'open-window', url })).toEqual({ action: 'deny', openedOutside: [url] });
      for (const url of [
        'http://example.com/',
        'file:///etc/passwd',
        'https://user:secret@example.com/',
        'javascript:alert(1)',
      ])
        expect(await ask({ kind: 'open-window', url }), url).toEqual({ action: 'deny', openedOutside: [] });
    });

    test('permissions are denied but for writing to the clipboard', async () => {
      for (const permission of ['geolocation', 'media', 'notifications', 'clipboard-read'] as const)
        expect(await ask({ kind: 'permission', permission }), permission).toEqual({ asked: false, checked: false });
      expect(await ask({ kind: 'permission', permission: 'clipboard-sanitized-write' })).toEqual({
        asked: true,
        checked: true,
      });
    });

    test('its page reads the session; other pages and frames inside it are refused', async () => {
      expect(await openSession('page')).toMatchObject({ reply: { ok: true, value: { host: 'electron', deck: null } } });
      const refused = { refused: 'This call did not come from Stoa’s window.' };
      expect(await openSession('foreign page')).toEqual(refused);
      expect(await openSession('inner frame')).toEqual(refused);
    });

    test('the sandbox stays up although a utility process has no standard input', async () => {
      await vi.waitFor(async () => expect(await sandboxAddress()).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/), 10_000);
      // One that watched for its input's end would stop right after its ready line, and be started again.
      expect((await fetch(await sandboxAddress())).status).toBe(200);
      expect(await ask({ kind: 'processes' })).toEqual([{ running: true }]);
    });

    test('quitting with a send that has not left asks first, and staying stays', async () => {
      promiseOneIn(join(directory, 'stoa.db'));
      await ask({ kind: 'quit' });
      await vi.waitFor(async () => expect(await ask({ kind: 'boxes' })).toEqual(['1 send has not left yet.']));
      expect(await ask({ kind: 'window' })).toMatchObject({ shown: true });
    });

    test('quitting closes the core: the database is left whole and nothing runs on', async () => {
      const sandbox = await sandboxAddress();
      const ended = once(child, 'exit');
      void ask({ kind: 'quit' });
      expect(await ended).toEqual([0, null]);
      expect(existsSync(join(directory, 'stoa.db'))).toBe(true);
      // SQLite removes its log when the last connection closes properly.
      expect(existsSync(join(directory, 'stoa.db-wal'))).toBe(false);
      await expect.poll(() => fetch(sandbox).catch(() => 'gone')).toBe('gone');
      expect(complaints).toBe('');
    });
  },
);
