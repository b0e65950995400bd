import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { createOutgoingPictures } from '../../src/main/media/outgoing-pictures.ts';
import { createDispatch } from '../../src/main/rpc/dispatch.ts';
import { openDatabase } from '../../src/main/storage/open-database.ts';
import { createWorkspace } from '../../src/main/workspace/create-workspace.ts';
import type { Networks } from '../../src/main/workspace/ports.ts';
import { createXApi } from '../../src/main/x-api/create-x-api.ts';
import { createOAuth } from '../../src/main/x-api/oauth/create-oauth.ts';
import type { CheckedInput, MethodName, Output } from '../../src/shared/contract/index.ts';
import { pictureAddress, type SignIn, type StoaError } from '../../src/shared/model/index.ts';
import type { RefusalName } from '../../src/simulator/faults/catalogue.ts';
import { aCheckedX } from './a-checked-x.ts';
import { aDataDirectory } from './a-data-directory.ts';
import { aLog } from './a-log.ts';
import { aSimulator, startTime } from './a-simulator.ts';
import { aVault, hostVaults } from './a-vault.ts';
import { aWorld, type WorldParts } from './a-world.ts';
import { fakeClock, settle } from './fake-clock.ts';

/** How long a call of the rehearsal waits for its answer; what hangs hangs longer. */
const deadlineMs = 4000;

/**
 * The whole core on the network X, through the check against X's description, to a simulator that plays X: sign-in, vault, database on
 * the disk, pictures and outbox are the real ones. It can be killed and started again; time only moves when told.
 */
export async function aRehearsal(parts: WorldParts) {
  const directory = mkdtempSync(join(tmpdir(), 'stoa-rehearsal-'));
  const clock = fakeClock(startTime);
  const simulator = await aSimulator({ world: aWorld(parts), speed: 0, clock: { now: clock.now } });
  const between = await aCheckedX(simulator.url);
  const log = aLog();
  const vault = aVault('keychain');
  const networks: Networks = {
    apiBase: (network) => (network === 'x' ? between.url : null),
    webBase: (network) => (network === 'x' ? simulator.url() : null),
    onChange: () => () => undefined,
  };
  const outgoing = createOutgoingPictures(join(directory, 'outgoing'), (file) =>
    pictureAddress.parse(`/media/outgoing/${file}`),
  );

  function start() {
    const { db, notices, close } = openDatabase({ directory, log, clock });
    const adapter = {
      networks,
      clock,
      log,
      pictureAddress: (_: unknown, url: string) => pictureAddress.parse(`/media/${url}`),
    };
    const workspace = createWorkspace({
      db,
      outgoing,
      clock,
      log,
      notices,
      networks,
      oauth: createOAuth({ ...adapter, ports: [0], deadlineMs }),
      vaults: hostVaults(aVault('data-directory'), { keychain: vault }),
      opener: { open: async () => undefined },
      notifier: { show: () => undefined, badge: () => undefined },
      preferencesFile: { read: () => ({ dailyBudget: 20_000, undoPeriod: 5000 }), write: () => undefined },
      directory: aDataDirectory(directory),
      host: 'browser',
      version: '0.0.0',
      createXApi: (tokens) => createXApi({ ...adapter, tokens, deadlineMs }),
      publish: () => undefined,
      sequence: () => 0,
      returnTo: () => null,
      random: () => 0.5,
    });
    workspace.start();
    return { workspace, dispatch: createDispatch(workspace.handlers, log), close };
  }
  let core = start();

  async function stop(): Promise<void> {
    const stopped = core.workspace.stop();
    await clock.advance(5000);
    await stopped;
    core.close();
  }

  async function call<M extends MethodName>(method: M, input: CheckedInput<M>): Promise<Output<M>> {
    const reply = await core.dispatch(method, input);
    if (!reply.ok) throw new Error(`${method}: ${reply.error.code}: ${reply.error.message}`);
    return reply.value as Output<M>;
  }

  return {
    clock,
    simulator,
    between,
    vault,
    outgoing,
    call,
    /** What a call answers when it fails; null when it does not. */
    async failureOf<M extends MethodName>(method: M, input: CheckedInput<M>): Promise<StoaError | null> {
      const reply = await core.dispatch(method, input);
      return reply.ok ? null : reply.error;
    },
    /** The next requests that match (all of them, with null) meet this refusal of X or mishap, and nothing else does. */
    async meet(
      what: RefusalName | object,
      match: { readonly method?: string; readonly path: string },
      times: number | null = 1,
    ) {
      const mishap = typeof what === 'string' ? { problem: what } : what;
      await simulator.control('/__faults', [{ match, ...(times === null ? {} : { times }), do: mishap }]);
    },
    /** From here on X answers as it should. */
    lift: () => simulator.control('/__faults', []),
    /** Goes to X's consent page, agrees as the shop and comes back; answers how the sign-in ended. */
    async signIn(clientId: string): Promise<SignIn | null> {
      const { authorizeUrl } = await call('accounts.signIn', { network: 'x', clientId });
      const page = new URL(authorizeUrl);
      const body = new URLSearchParams(page.search);
      body.set('as', 'loftpaper');
      body.set('decision', 'authorize');
      const answer = await fetch(page.origin + page.pathname, { method: 'POST', body, redirect: 'manual' });
      await fetch(answer.headers.get('location') ?? '');
      await core.workspace.drain();
      return (await call('session.open', {})).signIn;
    },
    /** Moves time on by seconds, and lets everything that is due finish over real HTTP. */
    async pass(seconds: number, step = 1): Promise<void> {
      for (let passed = 0; passed < seconds; passed += step) {
        await clock.advance(step * 1000);
        await settle();
        await core.workspace.drain();
      }
    },
    /** Ends the core and starts another on what it left behind. */
    async startAgain(): Promise<void> {
      await stop();
      core = start();
    },
    /** What the simulator charged today, in mills. */
    async charged(): Promise<number> {
      const lines = await simulator.lines('/__ledger');
      return lines.reduce((sum, line) => sum + z.object({ cost: z.number() }).parse(line).cost, 0);
    },
    /** What Stoa wrote to the log about things going wrong. */
    troubles: () => log.lines.filter((line) => line.level === 'error'),
    async close(): Promise<void> {
      await stop();
      await between.close();
      await simulator.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
