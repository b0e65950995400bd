import type { IncomingHttpHeaders } from 'node:http';
import type { AccountId, Instant, Network, StoaError } from '../../shared/model/index.ts';
import { rateLimited } from '../../shared/model/rate-limited.ts';
import { scopeWords } from '../../shared/sign-in/scope-uses.ts';
import { toCap } from './caps.ts';
import { type RawProblem, rawAnswer, rawProblem } from './mapping/answer-schema.ts';
import { problemName } from './mapping/to-missing.ts';
import { resetAfterRefusal } from './rate-limits.ts';
import { toRefused } from './refusals.ts';

/** What is needed to say what a refusal of X means. */
export type Refusal = {
  readonly status: number;
  /** The parsed JSON body; anything else (an HTML page, nothing) is undefined. */
  readonly body: unknown;
  readonly headers: IncomingHttpHeaders;
  readonly isWrite: boolean;
  readonly accountId: AccountId | null;
  /** Scopes the call needs, to name the missing one. */
  readonly scopes: readonly string[];
  readonly now: Instant;
};

/** Says in Stoa's closed set of errors why X refused (docs.x.com/x-api/fundamentals/response-codes-and-errors, and seen in the field). */
export function toStoaError(refusal: Refusal): StoaError {
  const problems = problemsIn(refusal.body);
  const words = problems.map(wordsOf).join(' ');
  const names = problems.map(problemName);
  const reasons = problems.map((problem) => problem.reason ?? '');
  const cap = toCap({ status: refusal.status, names, reasons, words });
  if (cap !== null) return cap;
  switch (refusal.status) {
    case 401:
      return signedOut(refusal.accountId);
    case 403:
      return toForbidden(refusal, problems, words);
    case 404:
      return refusal.isWrite ? gone() : notFound();
    case 420:
    case 429:
      return rateLimited(resetAfterRefusal(refusal.headers, refusal.now));
  }
  if (refusal.status < 400 || refusal.status >= 500) return unavailable(refusal.status);
  if (problems.length === 0) return unavailable(refusal.status);
  if (!refusal.isWrite) return invalid(words);
  return toRefused(words, words === '' ? '' : sentence(words));
}

/** The error of a 200 that carries problems and no data: what was asked for as a whole is not there. */
export function errorInsteadOfData(refusal: Refusal): StoaError | null {
  const [first] = problemsIn(refusal.body);
  if (first === undefined) return null;
  const name = problemName(first);
  if (name === 'not-authorized-for-resource') return toStoaError({ ...refusal, status: 403 });
  if (name === 'resource-not-found' || /not found/i.test(first.title ?? '')) return notFound();
  return name === 'resource-unavailable' || name === 'disallowed-resource' ? notFound() : unavailable(refusal.status);
}

/** The address of the network is not known or nobody answers there. */
export function offline(network: Network): StoaError {
  if (network === 'sandbox') {
    return {
      code: 'offline',
      message: 'The sandbox is not running.',
      next: 'Stoa starts it again by itself; if it stays away, close Stoa and open it again.',
    };
  }
  return {
    code: 'offline',
    message: 'X cannot be reached.',
    next: 'Check the connection; Stoa tries again by itself and keeps showing what is on this computer.',
  };
}

/** No answer within the deadline. */
export function timedOut(isWrite: boolean): StoaError {
  return {
    code: 'timed-out',
    message: 'X did not answer in time.',
    next: isWrite ? 'Stoa looks on X whether it arrived before trying again.' : 'Stoa tries again by itself.',
  };
}

/** X answered with a failure of its own or with something that is not an answer. */
export function unavailable(status: number | null): StoaError {
  return {
    code: 'x-unavailable',
    message: 'X has a problem of its own and gave no usable answer.',
    next: 'Nothing to do: Stoa tries again by itself.',
    status,
  };
}

/** X does not accept the sign-in any more. */
export function signedOut(accountId: AccountId | null): StoaError {
  return {
    code: 'signed-out',
    message: 'X no longer accepts the sign-in of this account.',
    next: 'Sign in again; everything on this computer stays.',
    accountId,
  };
}

function notFound(): StoaError {
  return {
    code: 'not-found',
    message: 'This is no longer on X, or this account may not see it.',
    next: 'Look on X itself if you expected it there.',
  };
}

function invalid(words: string): StoaError {
  return {
    code: 'invalid-input',
    message: `X did not understand the request${words === '' ? '.' : `: ${sentence(words)}`}`,
    next: 'Change what the column or search asks for.',
  };
}

function toForbidden(refusal: Refusal, problems: readonly RawProblem[], words: string): StoaError {
  const missingScope = missingScopeIn(refusal, problems, words);
  if (missingScope !== null) {
    return {
      code: 'forbidden',
      message: `This needs a permission that this account did not give Stoa: ${scopeWords(missingScope)}.`,
      next: 'Sign in again and allow it.',
      missingScope,
    };
  }
  if (refusal.isWrite) return toRefused(words, words === '' ? '' : sentence(words));
  return {
    code: 'forbidden',
    message: `X does not show this to this account${words === '' ? '.' : `: ${sentence(words)}`}`,
    next: 'Ask the person on X to let this account follow them, or go on without it.',
    missingScope: null,
  };
}

/** X seldom names the scope; when it blames the token, the call's own first scope beyond reading is the likeliest. */
function missingScopeIn(refusal: Refusal, problems: readonly RawProblem[], words: string): string | null {
  const named = refusal.scopes.find((scope) => words.includes(scope));
  if (named !== undefined) return named;
  const blamesToken =
    /\bscopes?\b/i.test(words) || problems.some((problem) => problemName(problem) === 'unsupported-authentication');
  return blamesToken ? (refusal.scopes.at(-1) ?? null) : null;
}

function gone(): StoaError {
  return {
    code: 'refused',
    message: 'The post or person this is about is no longer on X.',
    next: 'Let it go; what you wrote for it is kept.',
    rule: 'gone',
  };
}

/** A problem document, or the several inside `errors`, whichever X chose. */
function problemsIn(body: unknown): readonly RawProblem[] {
  const inner = rawAnswer.safeParse(body);
  const whole = rawProblem.safeParse(body);
  const problems = [...(whole.success ? [whole.data] : []), ...(inner.success ? (inner.data.errors ?? []) : [])];
  return problems.filter((problem) => wordsOf(problem) !== '' || problem.type !== undefined);
}

function wordsOf(problem: RawProblem): string {
  return [problem.title, problem.detail, problem.message, problem.error_description, problem.error]
    .filter((part) => part !== undefined && part !== '')
    .join(': ');
}

/** X's words as a sentence of at most 200 characters: they may quote anything. */
function sentence(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  const short = plain.length > 200 ? `${plain.slice(0, 199)}…` : plain;
  return /[.!?…]$/.test(short) ? short : `${short}.`;
}
