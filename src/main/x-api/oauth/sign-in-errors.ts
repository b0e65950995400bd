import type { IncomingHttpHeaders } from 'node:http';
import type { Network, SignInFailure, StoaError } from '../../../shared/model/index.ts';
import { clockWords } from '../../../shared/sign-in/clock-words.ts';
import { offline, unavailable } from '../errors.ts';
import type { Exchange } from '../exchange.ts';
import { type RawProblem, rawAnswer, rawProblem } from '../mapping/answer-schema.ts';
import { problemName } from '../mapping/to-missing.ts';
import { resetAfterRefusal } from '../rate-limits.ts';
import type { Callback } from './callback-listener.ts';
import type { Asked } from './token-errors.ts';

/** Without these X answers nothing that Stoa asks. */
export const neededScopes = ['tweet.read', 'users.read'] as const;

/** Why X gave no tokens for a code, and the step to do again. */
export function tokenRefusal(exchange: Exchange, asked: Asked): StoaError {
  const problem = refusalIn(exchange);
  if (problem === null) return withoutRefusal(exchange, asked);
  const words = wordsOf(problem);
  const { error = '' } = problem;
  const general = generalRefusal(exchange, problem, asked, 'sign in again');
  if (general !== null) return general;
  if (error === 'unauthorized_client' || /authorization header/i.test(words)) return signInErrors.appHasSecret;
  if (error === 'invalid_client' || /client[ _]?id/i.test(words)) return signInErrors.unknownClient;
  if (/redirect[ _]?ur[il]|callback/i.test(words)) return signInErrors.callbackAddress;
  if (error === 'invalid_scope') return signInErrors.missingScope(neededScopes);
  const clock = clockWrong(exchange, asked);
  if (clock !== null) return clock;
  if (error === 'invalid_grant' || /authorization code|code verifier/i.test(words)) return signInErrors.codeSpent;
  return signInErrors.refused(words);
}

/** Why X did not answer who signed in, with a token that it has just given. */
export function firstCallRefusal(exchange: Exchange, asked: Asked): StoaError {
  const problem = refusalIn(exchange);
  if (problem === null) return withoutRefusal(exchange, asked);
  const general = generalRefusal(exchange, problem, asked, 'try again: nothing has to be allowed again');
  if (general !== null) return general;
  const words = wordsOf(problem);
  const blamesToken = /\bscopes?\b/i.test(words) || problemName(problem) === 'unsupported-authentication';
  if (blamesToken) return signInErrors.missingScope(neededScopes);
  return clockWrong(exchange, asked) ?? signInErrors.notAccepted(words);
}

/** What X sent the browser back with instead of a code. */
export function callbackRefusal({ error, description }: Callback): StoaError {
  const words = [error, description].filter((part) => part !== null && part !== '').join(': ');
  switch (error) {
    case 'access_denied':
      return signInErrors.denied;
    case 'unauthorized_client':
      return signInErrors.appHasSecret;
    case 'invalid_client':
      return signInErrors.unknownClient;
    case 'invalid_scope':
      return signInErrors.missingScope(neededScopes);
    case 'server_error':
    case 'temporarily_unavailable':
      return troubleAtX(null);
    default:
      return /redirect[ _]?ur[il]|callback/i.test(words) ? signInErrors.callbackAddress : signInErrors.refused(words);
  }
}

/** How many milliseconds the own clock runs before X's, by the time X stamped its answer with; undefined when it did not. */
export function clockOffIn(headers: IncomingHttpHeaders, now: number): number | undefined {
  const stamped = Date.parse(headers.date ?? '');
  return Number.isNaN(stamped) ? undefined : now - stamped;
}

/** No answer of the token endpoint or of the first call in time. */
export const tooSlow: StoaError = {
  code: 'timed-out',
  message: 'X did not answer in time.',
  next: 'Sign in again; nothing in your app needs changing.',
};

/** The endings of a sign-in that have a step to do again. */
export const signInErrors = {
  denied: {
    code: 'sign-in-denied',
    message: 'You did not allow Stoa to use the account.',
    next: 'Sign in again whenever you like.',
  },
  cancelled: {
    code: 'sign-in-denied',
    message: 'The sign-in was cancelled.',
    next: 'Sign in again whenever you like.',
  },
  appHasSecret: failure(
    'app-has-secret',
    'X treats your app as one with a secret (Web App or Bot), which a program on your computer cannot keep.',
    'At console.x.com set the type of the app to “Native App”. Its Client ID may change: paste the new one, then sign in again.',
  ),
  unknownClient: failure(
    'unknown-client',
    'X knows no app with this Client ID.',
    'Copy the Client ID from your app’s “Keys and tokens” once more, whole, then sign in again.',
  ),
  callbackAddress: failure(
    'callback-address',
    'Your app does not list the address that X should send you back to.',
    'Compare the three callback addresses with those of your app, letter by letter and without a slash at the end, then sign in again.',
  ),
  notEnrolled: (then: Then) =>
    failure(
      'not-enrolled',
      'X knows your app, but the app may not use the API yet: it has no pay-per-use access.',
      `At console.x.com put the app into pay-per-use and buy some credits, then ${then}.`,
    ),
  userNotEnrolled: (then: Then) =>
    failure(
      'not-enrolled',
      'Your app lets X bill whoever signs in, and this account has no pay-per-use access.',
      `At console.x.com let the app itself be billed, or add pay-per-use to this account, then ${then}.`,
    ),
  codeSpent: failure(
    'code-spent',
    'X no longer took the permission you gave: it is good once, and for 30 seconds.',
    'Sign in again; nothing in your app needs changing.',
  ),
  tooLate: failure(
    'too-late',
    'The sign-in was not finished within ten minutes.',
    'Sign in again. If X showed an error instead of a question, compare the callback addresses and the Client ID first.',
  ),
  noClientId: failure(
    'unknown-client',
    'Signing in to X needs the Client ID of your own X app.',
    'Copy the Client ID from console.x.com and try again.',
  ),
  missingScope: (scopes: readonly string[]) =>
    failure(
      'missing-scope',
      `X did not allow your app what Stoa cannot do without (${scopes.join(', ')}).`,
      'Set the app’s permissions to “Read and write and Direct message”, then sign in again and allow everything.',
    ),
  portsTaken: (ports: readonly number[]) =>
    failure(
      'ports-taken',
      `Signing in needs one of the ports ${ports.join(', ')} on this computer, and all are taken by other programs.`,
      'Close a program that uses one of them (another Stoa, perhaps), then sign in again.',
    ),
  notAccepted: (words: string) =>
    failure(
      'refused',
      `X does not accept the sign-in it has just given${quoted(words)}.`,
      'Wait a few minutes and try again. If X goes on refusing it, cancel and sign in anew.',
    ),
  refused: (words: string) =>
    failure(
      'refused',
      `X gave no sign-in${quoted(words)}.`,
      'Go through the steps once more, the callback addresses and the type of the app first, then sign in again.',
    ),
} as const;

/** What to do once the cause is gone: at the first call X has agreed already. */
type Then = 'sign in again' | 'try again: nothing has to be allowed again';

/** X answers nothing for money: neither who signed in nor anything else. */
const noMoney = {
  credits: outOfMoney(
    'credits',
    'Your X app has no credits left, so X answers nothing.',
    'Buy credits at console.x.com',
  ),
  limit: outOfMoney(
    'spending-limit',
    'The spending limit of your X app is reached, so X answers nothing.',
    'Raise the limit at console.x.com, or wait for the next billing cycle',
  ),
  cap: outOfMoney(
    'usage-cap',
    'Your X app has read as much as X allows in a billing cycle.',
    'Wait for the next billing cycle',
  ),
} as const;

function outOfMoney(why: 'credits' | 'spending-limit' | 'usage-cap', message: string, step: string) {
  return (then: Then): StoaError => ({ code: 'no-credits', why, until: null, message, next: `${step}, then ${then}.` });
}

/** What any endpoint may refuse for, whatever was asked; null when it is none of that. */
function generalRefusal(exchange: Exchange, problem: RawProblem, { now }: Asked, then: Then): StoaError | null {
  if (exchange.kind !== 'answer') return null;
  const words = wordsOf(problem);
  const name = problemName(problem);
  if (/SpendCapReached/i.test(words)) return noMoney.limit(then);
  if (name === 'usage-capped' || /UsageCapExceeded/i.test(words)) return noMoney.cap(then);
  if (exchange.status === 402 || name === 'credits' || /any credits/i.test(words)) return noMoney.credits(then);
  if (problem.reason === 'user-not-enrolled') return signInErrors.userNotEnrolled(then);
  if (problem.reason === 'client-not-enrolled' || name === 'client-forbidden') return signInErrors.notEnrolled(then);
  if (exchange.status !== 429) return null;
  const resetAt = resetAfterRefusal(exchange.headers, now);
  const minutes = Math.max(1, Math.ceil((resetAt - now) / 60_000));
  return {
    code: 'rate-limited',
    message: 'X allows no more sign-ins for now.',
    next: `Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`} and sign in again; nothing in your app needs changing.`,
    resetAt,
  };
}

/** The connection failed, or X had trouble of its own. */
function withoutRefusal(exchange: Exchange, { network }: Asked): StoaError {
  if (exchange.kind !== 'no-answer') return troubleAtX(exchange.status);
  if (/^CERT_(NOT_YET_VALID|HAS_EXPIRED)$/.test(exchange.reason)) {
    return failure(
      'clock-wrong',
      'The connection to X could not be trusted: at the time this computer shows, X’s certificate does not hold.',
      'Set this computer’s date and time, then sign in again.',
    );
  }
  return unreachable(network);
}

/** Nobody answers at X. */
export function unreachable(network: Network): StoaError {
  if (network === 'sandbox') return offline(network);
  return { ...offline(network), next: 'Check the connection, then sign in again; nothing in your app needs changing.' };
}

/** X answered with a fault of its own, or with a page where it should not. */
export function troubleAtX(status: number | null): StoaError {
  return { ...unavailable(status), next: 'Wait a minute and sign in again; nothing in your app needs changing.' };
}

/** A refusal that a wrong clock may be the cause of: X stamps tokens and answers with its own time. */
function clockWrong(exchange: Exchange, { now }: Asked): StoaError | null {
  if (exchange.kind !== 'answer') return null;
  const words = clockWords(clockOffIn(exchange.headers, now) ?? null);
  if (words === null) return null;
  return failure(
    'clock-wrong',
    `X did not accept the sign-in, and this computer’s clock is ${words}.`,
    'Set date and time to be kept by the system, then sign in again.',
  );
}

/** The first problem of a 4xx answer; null for answers without any, which are X's own trouble. */
function refusalIn(exchange: Exchange): RawProblem | null {
  if (exchange.kind !== 'answer' || exchange.status >= 500) return null;
  const inner = rawAnswer.safeParse(exchange.body);
  const whole = rawProblem.safeParse(exchange.body);
  const first = inner.success ? inner.data.errors?.[0] : undefined;
  const problem = whole.success && wordsOf(whole.data) !== '' ? whole.data : first;
  if (problem !== undefined) return problem;
  // A bare refusal is told by its status; a page instead of JSON is not a refusal of X's API.
  return exchange.body === undefined || exchange.status < 400 ? null : {};
}

function wordsOf(problem: RawProblem): string {
  return [problem.error, problem.error_description, problem.title, problem.detail, problem.message]
    .filter((part) => part !== undefined && part !== '')
    .join(': ');
}

function quoted(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  return plain === '' ? '' : ` (“${plain.slice(0, 200)}”)`;
}

function failure(
  reason: SignInFailure,
  message: string,
  next: string,
): StoaError & { readonly code: 'sign-in-failed' } {
  return { code: 'sign-in-failed', message, next, reason };
}
