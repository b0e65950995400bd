import { z } from 'zod';
import { createDispatch } from '../../src/main/rpc/dispatch.ts';
import { createEventHub } from '../../src/main/rpc/event-hub.ts';
import { openDatabase } from '../../src/main/storage/open-database.ts';
import { createWorkspace } from '../../src/main/workspace/create-workspace.ts';
import type { Networks, OAuth, PendingSignIn, SignedIn, Vault } from '../../src/main/workspace/ports.ts';
import { createXApi } from '../../src/main/x-api/create-x-api.ts';
import type { CheckedInput, MethodName, Output, StoaEvent } from '../../src/shared/contract/index.ts';
import { type AccountId, type Network, pictureAddress, type TokenSet } from '../../src/shared/model/index.ts';
import { createWorld } from '../../src/simulator/world/create-world.ts';
import { aDataDirectory } from './a-data-directory.ts';
import { aLog } from './a-log.ts';
import { aPerson } from './a-person.ts';
import { aSimulator, startTime } from './a-simulator.ts';
import { hostVaults } from './a-vault.ts';
import { fakeClock, settle } from './fake-clock.ts';

type Handle = 'loftpaper' | 'ninaokafor' | 'tomasreyes_' | 'hannah_lind';

/** The whole core over the real adapter and a real simulator with its own world; time only moves when told. */
export async function aRunningStoa(
  options: {
    readonly directory?: string;
    readonly preferences?: unknown;
    readonly speed?: number;
    readonly offline?: boolean;
  } = {},
) {
  const clock = fakeClock(startTime);
  const simulator = await aSimulator({ world: createWorld, speed: options.speed ?? 1, clock: { now: clock.now } });
  const log = aLog();
  const { db, notices, close } = openDatabase({ directory: options.directory ?? null, log, clock });
  const hub = createEventHub();
  const events: StoaEvent[] = [];
  hub.subscribe(({ event }) => events.push(event));
  const signingIn: { as: Handle } = { as: 'loftpaper' };
  const networks: Networks = {
    apiBase: (network) => (network === 'sandbox' && !options.offline ? simulator.url() : null),
    webBase: (network) => (network === 'sandbox' && !options.offline ? simulator.url() : null),
    onChange: () => () => undefined,
  };
  const workspace = createWorkspace({
    db,
    outgoing: { read: async () => null, sweep: async () => undefined },
    clock,
    log,
    notices,
    networks,
    oauth: signInAs(simulator, signingIn, clock.now),
    vaults: hostVaults(vault),
    opener: { open: async () => undefined },
    notifier: { show: () => undefined, badge: () => undefined },
    preferencesFile: { read: () => options.preferences ?? {}, write: () => undefined },
    directory: aDataDirectory(),
    host: 'browser',
    version: '0.0.0',
    createXApi: (tokens) =>
      createXApi({ tokens, networks, clock, log, pictureAddress: (_, url) => pictureAddress.parse(`/media/${url}`) }),
    publish: hub.publish,
    sequence: hub.sequence,
    returnTo: () => null,
    random: () => 0.5,
  });
  const dispatch = createDispatch(workspace.handlers, log);
  workspace.start();

  async function call<M extends MethodName>(method: M, input: CheckedInput<M>): Promise<Output<M>> {
    const reply = await dispatch(method, input);
    if (!reply.ok) throw new Error(`${method}: ${reply.error.code}: ${reply.error.message}`);
    return reply.value as Output<M>;
  }

  return {
    clock,
    simulator,
    workspace,
    db,
    log,
    events,
    call,
    async signIn(as: Handle): Promise<AccountId> {
      signingIn.as = as;
      await call('accounts.signIn', { network: 'sandbox', clientId: null });
      await workspace.drain();
      const { activeAccountId } = await call('session.open', {});
      if (activeAccountId === null) throw new Error('signing in did not work');
      return activeAccountId;
    },
    /** Moves time on, and lets everything that is due finish over real HTTP. */
    async advance(milliseconds: number): Promise<void> {
      await clock.advance(milliseconds);
      await settle();
      await workspace.drain();
    },
    /** Sum of what the simulator charged, in mills. */
    async chargedBySimulator(): Promise<number> {
      const lines = await simulator.lines('/__ledger');
      return lines.reduce((sum, line) => sum + z.object({ cost: z.number() }).parse(line).cost, 0);
    },
    async close(): Promise<void> {
      const stopped = workspace.stop();
      await clock.advance(5000);
      await stopped;
      close();
      await simulator.close();
    },
  };
}

const grant = z.object({ access_token: z.string(), refresh_token: z.string(), scope: z.string() });

function tokenSet(answer: unknown, now: number): TokenSet {
  const granted = grant.parse(answer);
  return {
    accessToken: granted.access_token,
    refreshToken: granted.refresh_token,
    expiresAt: now + 7_200_000,
    scopes: granted.scope.split(' '),
  };
}

const kept = new Map<AccountId, TokenSet>();
const vault: Vault = {
  kind: 'data-directory',
  read: async (accountId) => kept.get(accountId) ?? null,
  async write(accountId, tokens) {
    kept.set(accountId, tokens);
  },
  async delete(accountId) {
    kept.delete(accountId);
  },
};

/** Signs in at the simulator as the chosen person, without a browser. */
function signInAs(
  simulator: Awaited<ReturnType<typeof aSimulator>>,
  chosen: { readonly as: Handle },
  now: () => number,
): OAuth {
  let attempts = 0;
  async function finish(): Promise<SignedIn> {
    const client = await simulator.signIn(chosen.as as never);
    const me = await client.get('/2/users/me?user.fields=description,public_metrics');
    const person = z
      .object({ id: z.string(), username: z.string(), name: z.string(), description: z.string() })
      .parse(me.data[0]);
    return {
      person: aPerson({ id: person.id, handle: person.username, name: person.name, bio: person.description }),
      tokens: tokenSet(client.tokens, now()),
    };
  }
  return {
    async begin() {
      attempts += 1;
      const pending: PendingSignIn = {
        attempt: String(attempts),
        authorizeUrl: simulator.url(),
        finished: finish().then((value) => ({ ok: true, value })),
        cancel: () => undefined,
      };
      return { ok: true, value: pending };
    },
    identify: async () => ({ ok: true, value: await finish() }),
    async refresh(_network, _clientId, refreshToken) {
      const answer = await simulator.tokenRequest({
        grant_type: 'refresh_token',
        client_id: 'test-app',
        refresh_token: refreshToken,
      });
      return { ok: true, value: tokenSet(answer.body, now()) };
    },
    revoke: async (_network: Network) => ({ ok: true, value: null }),
  };
}
