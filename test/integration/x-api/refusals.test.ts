import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller, XApi } from '../../../src/main/workspace/ports.ts';
import { createXApi } from '../../../src/main/x-api/create-x-api.ts';
import { createOAuth } from '../../../src/main/x-api/oauth/create-oauth.ts';
import { accountId, personId, postId, type StoaErrorCode } from '../../../src/shared/model/index.ts';
import { type RefusalName, refusalNames } from '../../../src/simulator/faults/catalogue.ts';
import { networksAt } from '../../builders/a-fake-x.ts';
import { aLog } from '../../builders/a-log.ts';
import { aSimulator } from '../../builders/a-simulator.ts';

type Expected = {
  readonly by: 'read' | 'write' | 'look-up' | 'refresh';
  readonly code: StoaErrorCode;
  /** More of the error. */
  readonly more?: object;
};

const minute = 60_000;
const refused = (rule: string): Expected => ({ by: 'write', code: 'refused', more: { rule } });
const limited =
  (minutes: number) =>
  (now: number): Expected => ({
    by: 'read',
    code: 'rate-limited',
    more: { resetAt: now + minutes * minute },
  });
const atX: Expected = { by: 'read', code: 'x-unavailable' };
const capped = (why: string): Expected => ({ by: 'read', code: 'no-credits', more: { why } });

/** What each refusal of X must mean; a new one in the catalogue has to be put here. */
const expected: Readonly<Record<RefusalName, Expected | ((now: number) => Expected)>> = {
  'invalid-request': { by: 'read', code: 'invalid-input' },
  // A token renewed a moment ago that X refuses is X's trouble and no sign-out.
  unauthorized: atX,
  'credits-depleted': capped('credits'),
  'spend-cap': capped('spending-limit'),
  duplicate: refused('duplicate'),
  'reply-rule': refused('not-summoned'),
  'reply-rule-before-july': refused('not-summoned'),
  'quote-rule': refused('on-x-only'),
  'reply-to-gone': refused('gone'),
  'reply-restricted': refused('reply-restricted'),
  'client-not-enrolled': capped('not-enrolled'),
  'user-not-enrolled': capped('not-enrolled'),
  'unsupported-authentication': { by: 'write', code: 'forbidden', more: { missingScope: 'tweet.write' } },
  'missing-scope': { by: 'write', code: 'forbidden', more: { missingScope: 'tweet.write' } },
  'not-found': { by: 'read', code: 'not-found' },
  'rate-limit': limited(15),
  'rate-limit-of-the-day': limited(24 * 60),
  'rate-limit-of-the-app': limited(24 * 60),
  'rate-limit-in-old-words': limited(15),
  'usage-capped': capped('usage-cap'),
  'server-error': atX,
  'bad-gateway': atX,
  'over-capacity': atX,
  'gateway-timeout': atX,
  'only-not-found': { by: 'look-up', code: 'not-found' },
  'only-hidden': { by: 'look-up', code: 'forbidden' },
  'invalid-grant': { by: 'refresh', code: 'signed-out' },
  'confidential-client': { by: 'refresh', code: 'signed-out' },
};

/** Refusals that mean the same to the reader, so that they may be told alike. */
const alike: Partial<Record<RefusalName, RefusalName>> = {
  'reply-rule-before-july': 'reply-rule',
  'missing-scope': 'unsupported-authentication',
  'rate-limit-of-the-day': 'rate-limit',
  'rate-limit-of-the-app': 'rate-limit',
  'rate-limit-in-old-words': 'rate-limit',
  unauthorized: 'over-capacity',
  'server-error': 'over-capacity',
  'bad-gateway': 'over-capacity',
  'gateway-timeout': 'over-capacity',
  'confidential-client': 'invalid-grant',
  'only-not-found': 'not-found',
};

let simulator: Awaited<ReturnType<typeof aSimulator>>;
let caller: Caller;
let api: XApi;
let refreshToken: string;

beforeAll(async () => {
  simulator = await aSimulator();
  const { id, token, tokens } = await simulator.signIn();
  refreshToken = String(tokens.refresh_token);
  caller = { accountId: accountId.parse(`x:${id}`), network: 'x', userId: personId.parse(id) };
  api = createXApi({
    tokens: {
      access: async () => ({ ok: true, value: token }),
      renew: async () => ({ ok: true, value: token }),
      accepted: () => undefined,
      refused: () => undefined,
    },
    networks: networksAt(simulator.url()),
    clock: { now: simulator.now, after: () => () => undefined },
    pictureAddress: () => null,
    log: aLog(),
  });
});
afterAll(() => simulator.close());

async function meet(name: RefusalName, by: Expected['by']) {
  await simulator.control('/__faults', [{ match: { path: '/2/' }, do: { problem: name } }]);
  const answer = await (by === 'refresh' ? refresh() : call(by));
  if (answer.ok) throw new Error(`${name} was taken for an answer`);
  return answer;
}

function call(by: 'read' | 'write' | 'look-up') {
  if (by === 'write') {
    const reply = { text: 'hi', replyTo: postId.parse('5'), summoned: true, audience: 'everyone' } as const;
    return api.createPost(caller, reply);
  }
  return by === 'read'
    ? api.search(caller, 'ink', { maxResults: 10 })
    : api.postsOf(caller, caller.userId, { maxResults: 10 });
}

function refresh() {
  const oauth = createOAuth({
    networks: networksAt(simulator.url()),
    clock: { now: simulator.now, after: () => () => undefined },
    pictureAddress: () => null,
    log: aLog(),
  });
  return oauth.refresh('x', 'test-app', refreshToken);
}

test.each(refusalNames)('%s is told as what it is and charges nothing', async (name) => {
  const entry = expected[name];
  const { by, code, more = {} } = typeof entry === 'function' ? entry(simulator.now()) : entry;

  const answer = await meet(name, by);

  expect(answer.error).toMatchObject({ code, ...more });
  expect(answer.error.message).toMatch(/^[A-Z].+\.$/);
  expect(answer.error.next).toMatch(/^[A-Z].+\.$/);
  if ('receipt' in answer) expect(answer.receipt.charges).toEqual([]);
});

test('no two refusals that ask for different steps have the same sentence', async () => {
  const told = new Map<string, RefusalName>();
  const doubled: string[] = [];
  for (const name of refusalNames) {
    const entry = expected[name];
    const { error } = await meet(name, (typeof entry === 'function' ? entry(0) : entry).by);
    const sentence = `${error.message} ${error.next}`;
    const other = told.get(sentence);
    const meaning = alike[name] ?? name;
    if (other !== undefined && other !== meaning) doubled.push(`${name} as ${other}: ${sentence}`);
    told.set(sentence, meaning);
  }
  expect(doubled).toEqual([]);
});
