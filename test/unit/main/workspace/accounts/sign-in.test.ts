import { expect, test } from 'vitest';
import { createSignInAttempts } from '../../../../../src/main/workspace/accounts/sign-in.ts';
import type { SignedIn, SignInOutcome } from '../../../../../src/main/workspace/ports.ts';
import { type StoaError, StoaFailure, type TokenSet } from '../../../../../src/shared/model/index.ts';
import { aLog } from '../../../../builders/a-log.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { someTokens } from '../../../../builders/a-vault.ts';
import { anAccount } from '../../../../builders/a-window.ts';
import { fakeClock, settle } from '../../../../builders/fake-clock.ts';

const second = 1000;
const granted = someTokens('granted');
const down: StoaError = { code: 'x-unavailable', status: 503, message: 'X is down.', next: 'Nothing to allow again.' };
const refused: StoaError = { code: 'sign-in-failed', reason: 'refused', message: 'No.', next: '' };
const over: StoaError = { code: 'signed-out', accountId: null, message: '', next: '' };
const poor: StoaError = { code: 'no-credits', why: 'credits', until: null, message: 'No credits.', next: '' };
const nina: SignedIn = { tokens: granted, person: aPerson({ id: '2000', handle: 'ninaokafor' }) };
const unanswered = (error: StoaError = down): SignInOutcome => ({ ok: false, error, granted });
const withoutCredits: SignInOutcome = { ok: false, error: poor, granted, onlyByHand: true };

/** Somebody has agreed at X; `answers` is what X says then, first with the consent and afterwards to each question. */
async function agreed(first: SignInOutcome, ...answers: readonly (SignInOutcome | Promise<SignInOutcome>)[]) {
  const clock = fakeClock();
  const script = [...answers];
  const asked: number[] = [];
  const back: string[] = [];
  const kept: string[] = [];
  const keychain = { locked: false };
  /** What X gives for a refresh token; null: it knows it no more. */
  const renewal: { tokens: TokenSet | null } = { tokens: null };
  const consents: (() => void)[] = [];
  const attempts = createSignInAttempts({
    clock,
    log: aLog(),
    opener: { open: async () => undefined },
    returnTo: () => null,
    changed: () => undefined,
    giveBack: ({ tokens }) => back.push(tokens.accessToken),
    async accept(_network, _clientId, { tokens }) {
      if (keychain.locked) throw new StoaFailure({ code: 'storage', message: 'The keychain is locked.', next: '' });
      kept.push(tokens.accessToken);
      return anAccount();
    },
    oauth: {
      async begin({ onStray }) {
        if (onStray) consents.push(onStray);
        const finished = consents.length === 1 ? Promise.resolve(first) : new Promise<SignInOutcome>(() => undefined);
        const attempt = String(consents.length);
        return { ok: true, value: { attempt, authorizeUrl: 'https://x.com', finished, cancel: () => undefined } };
      },
      async identify(_network, _clientId, tokens) {
        asked.push(clock.now());
        const answer = await (script.shift() ?? unanswered());
        return answer.ok ? { ok: true, value: { ...answer.value, tokens } } : answer;
      },
      refresh: async () => (renewal.tokens === null ? { ok: false, error: over } : { ok: true, value: renewal.tokens }),
    },
  });
  await attempts.begin('x', 'own-app');
  await settle();
  return { attempts, clock, asked, back, kept, keychain, renewal, consents };
}

test('X agreed and then did not say who it is: Stoa asks again by itself, without a second consent', async () => {
  const { attempts, clock, kept, consents, back } = await agreed(unanswered(), unanswered(), { ok: true, value: nina });
  expect(attempts.current()).toMatchObject({ state: 'unfinished', error: down, retryAt: clock.now() + 5 * second });
  await clock.advance(5 * second);
  expect(attempts.current()).toMatchObject({ state: 'unfinished', retryAt: clock.now() + 10 * second });
  await clock.advance(10 * second);
  expect(attempts.current()).toMatchObject({ state: 'done', error: null });
  expect([kept, consents.length, back]).toEqual([['access-granted'], 1, []]);
});

test('by hand it is asked at once', async () => {
  const { attempts, asked, kept } = await agreed(unanswered(), { ok: true, value: nina });
  attempts.retry('1');
  await settle();
  expect([asked.length, kept, attempts.current()?.state]).toEqual([1, ['access-granted'], 'done']);
});

test('without credits X is asked again only when told to, and by then with renewed tokens', async () => {
  const { attempts, clock, asked, kept, renewal, consents } = await agreed(withoutCredits, { ok: true, value: nina });
  expect(attempts.current()).toMatchObject({ state: 'unfinished', error: poor, retryAt: null });
  await clock.advance(3 * 3_600_000);
  expect(asked).toEqual([]);
  renewal.tokens = someTokens('renewed', { expiresAt: clock.now() + 7_200_000 });
  attempts.retry('1');
  await settle();
  expect([attempts.current()?.state, asked.length, consents.length]).toEqual(['done', 1, 1]);
  expect(kept).toEqual(['access-renewed']);
});

test('a sign-in cancelled while its tokens are renewed gives back the new ones too', async () => {
  const { attempts, clock, back, renewal } = await agreed(withoutCredits);
  await clock.advance(3 * 3_600_000);
  renewal.tokens = someTokens('renewed');
  attempts.retry('1');
  attempts.cancel('1');
  await settle();
  expect(back).toEqual(['access-granted', 'access-renewed']);
});

test('a pause X asked for is kept', async () => {
  const clock = fakeClock();
  const resetAt = clock.now() + 600 * second;
  const world = await agreed(unanswered({ code: 'rate-limited', message: '', next: '', resetAt }));
  await world.clock.advance(599 * second);
  expect([world.asked, world.attempts.current()?.retryAt]).toEqual([[], resetAt]);
  await world.clock.advance(second);
  expect(world.asked).toHaveLength(1);
});

test('what X refuses for good ends it, with nothing left to give back', async () => {
  const { attempts, clock, back } = await agreed(unanswered(), { ok: false, error: refused });
  await clock.advance(5 * second);
  expect([attempts.current(), back, clock.pending]).toMatchObject([{ state: 'failed', error: refused }, [], 0]);
});

test('what was granted is given back when its time is over, and nobody is asked any more', async () => {
  const { attempts, clock, back, asked } = await agreed(unanswered());
  await clock.advance(2 * 3_600_000);
  const times = asked.length;
  await clock.advance(3_600_000);
  expect([attempts.current()?.state, back, asked.length]).toEqual(['failed', ['access-granted'], times]);
});

test.each([
  ['cancelled', ({ attempts }: Awaited<ReturnType<typeof agreed>>) => attempts.cancel('1')],
  ['replaced by a newer one', ({ attempts }: Awaited<ReturnType<typeof agreed>>) => attempts.begin('x', 'own-app')],
  ['left by closing', ({ attempts }: Awaited<ReturnType<typeof agreed>>) => attempts.stop()],
])('an unfinished sign-in that is %s gives back what was granted', async (_, leave) => {
  const late = Promise.withResolvers<SignInOutcome>();
  const world = await agreed(unanswered(), late.promise);
  await world.clock.advance(5 * second);
  await leave(world);
  late.resolve({ ok: true, value: nina });
  await settle();
  await world.clock.advance(3_600_000);
  expect([world.back, world.kept, world.asked.length]).toEqual([['access-granted'], [], 1]);
});

test('a keychain that is locked after the consent: once it is open a press is enough', async () => {
  const { attempts, clock, keychain, kept, asked } = await agreed(unanswered(), { ok: true, value: nina });
  keychain.locked = true;
  await clock.advance(5 * second);
  expect(attempts.current()).toMatchObject({ state: 'unfinished', error: { code: 'storage' }, retryAt: null });
  keychain.locked = false;
  attempts.retry('1');
  await settle();
  expect([attempts.current()?.state, kept, asked.length]).toEqual(['done', ['access-granted'], 1]);
});

test('an answer that belongs to no sign-in is noted and changes nothing else', async () => {
  const { attempts, consents } = await agreed(unanswered());
  await attempts.begin('x', 'own-app');
  const before = attempts.current();
  consents[1]?.();
  expect(attempts.current()).toEqual({ ...before, state: 'waiting', strayAnswer: true });
  // Of an attempt that is over nothing is told.
  consents[0]?.();
  expect(attempts.current()?.attempt).toBe('2');
});
