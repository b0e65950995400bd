import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createDataDirectory } from '../../../src/main/hosts/data-directory.ts';
import { createPassphraseFile } from '../../../src/main/hosts/passphrase-file.ts';
import { createLog } from '../../../src/main/logging/create-log.ts';
import { fileSink } from '../../../src/main/logging/sinks.ts';
import { createDispatch } from '../../../src/main/rpc/dispatch.ts';
import { createEventHub } from '../../../src/main/rpc/event-hub.ts';
import { openDatabase } from '../../../src/main/storage/open-database.ts';
import { createWorkspace } from '../../../src/main/workspace/create-workspace.ts';
import { createXApi } from '../../../src/main/x-api/create-x-api.ts';
import { createOAuth } from '../../../src/main/x-api/oauth/create-oauth.ts';
import type { Input, MethodName, Output } from '../../../src/shared/contract/index.ts';
import { pictureAddress } from '../../../src/shared/model/index.ts';
import { createWorld } from '../../../src/simulator/world/create-world.ts';
import { networksAt } from '../../builders/a-fake-x.ts';
import { aListeningProxy } from '../../builders/a-listening-proxy.ts';
import { aSimulator, startTime } from '../../builders/a-simulator.ts';
import { aVault, hostVaults } from '../../builders/a-vault.ts';
import { fakeClock, settle } from '../../builders/fake-clock.ts';
import { secretsIn } from '../../builders/secret-forms.ts';

const passphrase = 'seven quiet herons, at dusk';
const minute = 60_000;

/** A core on a disk, with a file with a passphrase, and a simulated X behind a proxy that remembers every secret. */
async function aCoreOnX() {
  const directory = mkdtempSync(join(tmpdir(), 'stoa-day-'));
  const clock = fakeClock(startTime);
  const simulator = await aSimulator({ world: createWorld, speed: 1, clock: { now: clock.now } });
  const proxy = await aListeningProxy(simulator.url());
  const networks = networksAt(proxy.url);
  const log = createLog({ sink: fileSink(join(directory, 'logs', 'stoa.log')), level: 'debug', now: clock.now });
  const { db, backUp, close } = openDatabase({ directory, log, clock });
  const hub = createEventHub();
  const told: string[] = [];
  hub.subscribe((event) => told.push(JSON.stringify(event)));
  const address = (_: unknown, url: string) => pictureAddress.parse(`/media/${url}`);
  const workspace = createWorkspace({
    db,
    clock,
    log,
    networks,
    notices: [],
    outgoing: { read: async () => null, sweep: async () => undefined },
    oauth: createOAuth({ networks, clock, log, pictureAddress: address, ports: [0] }),
    vaults: hostVaults(aVault('data-directory'), { keychain: null, file: createPassphraseFile(directory) }),
    opener: { open: async () => undefined },
    notifier: { show: () => undefined, badge: () => undefined },
    preferencesFile: { read: () => ({ dailyBudget: 50_000 }), write: () => undefined },
    directory: createDataDirectory(directory, {
      backUp,
      pictures: { size: async () => 0, clear: async () => undefined, forget: async () => undefined },
      withoutSandbox: (change) => change(),
      forgetProfile: async () => undefined,
      openFolder: null,
    }),
    host: 'browser',
    version: '0.0.0',
    createXApi: (tokens) => createXApi({ tokens, networks, clock, log, pictureAddress: address }),
    publish: hub.publish,
    sequence: hub.sequence,
    returnTo: () => null,
    random: () => 0.5,
  });
  const dispatch = createDispatch(workspace.handlers, log);
  workspace.start();
  onTestFinished(async () => {
    const stopped = workspace.stop();
    await clock.advance(10_000);
    await stopped;
    close();
    await proxy.close();
    await simulator.close();
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  });

  async function call<M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>> {
    const reply = await dispatch(method, input);
    told.push(JSON.stringify(reply));
    if (!reply.ok) throw new Error(`${method}: ${reply.error.code}: ${reply.error.message}`);
    return reply.value as Output<M>;
  }

  return {
    directory,
    clock,
    simulator,
    proxy,
    workspace,
    told,
    call,
    dispatch,
    async signIn(as: string) {
      const { authorizeUrl } = await call('accounts.signIn', { network: 'x', clientId: 'own-app' });
      const page = new URL(authorizeUrl);
      const body = new URLSearchParams(page.search);
      body.set('as', as);
      body.set('decision', 'authorize');
      const answer = await fetch(page.origin + page.pathname, { method: 'POST', body, redirect: 'manual' });
      await (await fetch(answer.headers.get('location') ?? '')).text();
      await workspace.drain();
      const { activeAccountId } = await call('session.open', {});
      if (activeAccountId === null) throw new Error('signing in did not work');
      // Nothing is read before there is a deck.
      await call('decks.build', {
        accountId: activeAccountId,
        packs: [{ key: 'news', handles: ['wirebird'], terms: [] }],
      });
      return activeAccountId;
    },
    async pass(minutes: number) {
      for (let passed = 0; passed < minutes; passed += 30) {
        await clock.advance(30 * minute);
        await settle();
        await workspace.drain();
      }
    },
    /** Every secret that passed so far, with the passphrase. */
    secrets: () => new Map(proxy.secrets).set(passphrase, 'passphrase'),
    files: () =>
      readdirSync(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
  };
}

test('a day with two accounts: a dozen renewals, and no secret in any file, line, answer or event', async () => {
  const printed: string[] = [];
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      printed.push(String(text));
      return true;
    });
  onTestFinished(() => void vi.restoreAllMocks());
  const core = await aCoreOnX();
  await core.call('vault.choose', { kind: 'passphrase-file', passphrase });
  await core.signIn('ninaokafor');
  await core.signIn('loftpaper');
  await core.pass(24 * 60);
  // What is not understood is not repeated either.
  await core.dispatch('vault.unlock', { passphrase: { text: passphrase } });
  await core.dispatch('vault.unlock', { passphrase: `${passphrase}!` });

  const secrets = core.secrets();
  const renewals = [...secrets.values()].filter((name) => name === 'refresh_token').length;
  expect(renewals).toBeGreaterThan(10);
  expect(secretsIn(Buffer.from(core.told.join('\n')), secrets), 'answers and events').toEqual([]);
  expect(secretsIn(Buffer.from(printed.join('')), secrets), 'what was printed').toEqual([]);
  for (const file of core.files()) expect(secretsIn(readFileSync(file), secrets), file).toEqual([]);
  expect(readFileSync(join(core.directory, 'logs', 'stoa.log'), 'utf8')).toContain('Called X');
}, 120_000);

test('signing out takes the tokens back at X and off the disk; the other account goes on; wiping leaves no file with any', async () => {
  const core = await aCoreOnX();
  await core.call('vault.choose', { kind: 'passphrase-file', passphrase });
  const nina = await core.signIn('ninaokafor');
  const shop = await core.signIn('loftpaper');
  const [token] = [...core.proxy.secrets].findLast(([, name]) => name === 'access_token') ?? [''];
  const ask = () => core.simulator.fetch('/2/users/me', { headers: { authorization: `Bearer ${token}` } });
  expect((await ask()).status).toBe(200);

  expect(await core.call('accounts.signOut', { accountId: shop, wipe: false })).toEqual({ revoked: true });
  expect((await ask()).status).toBe(401);
  const kept = readFileSync(join(core.directory, 'tokens.locked.json'), 'utf8');
  expect([kept.includes(nina), kept.includes(shop)]).toEqual([true, false]);
  expect(await core.call('session.open', {})).toMatchObject({ activeAccountId: nina });

  await core.call('data.wipe', { confirmation: 'wipe', backups: true });
  expect(readdirSync(core.directory).filter((name) => name.startsWith('tokens'))).toEqual([]);
  expect((await core.call('session.open', {})).vault).toMatchObject({ kind: null, file: 'none' });
  for (const file of core.files()) expect(secretsIn(readFileSync(file), core.secrets()), file).toEqual([]);
}, 60_000);
