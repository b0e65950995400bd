import type { IncomingHttpHeaders } from 'node:http';
import type { AccountId, Instant, Network, StoaError } from '../../shared/model/index.ts';
import { type RawProblem, rawAnswer, rawProblem } from './mapping/answer-schema.ts';
import { problemName } from './mapping/to-missing.ts';
import { resetAfterRefusal } from './rate-limits.ts';

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
  if (refusal.status === 402 || isOutOfCredits(names, words)) return noCredits();
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
  return toRefused(words);
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
    next: 'Nothing to do here: Stoa tries again by itself.',
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

function noCredits(): StoaError {
  return {
    code: 'no-credits',
    message: 'The credits of your X app are used up or its spending limit is reached, so X answers nothing.',
    next: 'Add credits or raise the limit at console.x.com; until then Stoa shows what is on this computer.',
  };
}

function notFound(): StoaError {
  return {
    code: 'not-found',
    message: 'This is no longer on X, or this account may not see it.',
    next: 'Nothing to do.',
  };
}

function rateLimited(resetAt: Instant): StoaError {
  return {
    code: 'rate-limited',
    message: 'X allows no more of these requests for now.',
    next: 'Stoa goes on by itself when the limit ends.',
    resetAt,
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
  const reasons = problems.map((problem) => problem.reason ?? '');
  if (reasons.includes('client-not-enrolled') || reasons.includes('user-not-enrolled')) {
    return {
      code: 'forbidden',
      message: 'X does not let your app do this: the app is not enrolled for it.',
      next: 'Check at console.x.com that the app belongs to a project with pay-per-use access.',
      missingScope: null,
    };
  }
  const missingScope = missingScopeIn(refusal, problems, words);
  if (missingScope !== null) {
    return {
      code: 'forbidden',
      message: `This account did not allow Stoa to do this (permission ${missingScope}).`,
      next: 'Sign in again and allow it.',
      missingScope,
    };
  }
  if (refusal.isWrite) return toRefused(words);
  return {
    code: 'forbidden',
    message: `X does not show this to this account${words === '' ? '.' : `: ${sentence(words)}`}`,
    next: 'Nothing to do, unless the person lets you follow them.',
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

const rules = [
  {
    rule: 'not-summoned',
    pattern: /only reply to or quote posts where you are mentioned|not been mentioned or otherwise engaged/i,
    message: 'X lets apps reply only to people who mentioned or quoted this account.',
    next: 'Open the reply on X instead; your text comes along.',
  },
  {
    rule: 'duplicate',
    pattern: /duplicate content/i,
    message: 'X does not take the same text twice.',
    next: 'Change the text and send it again.',
  },
  {
    rule: 'gone',
    pattern: /deleted or not visible|does not exist|no longer available/i,
    message: 'The post you are answering was deleted or is hidden from this account.',
    next: 'Keep the text for another post, or throw it away.',
  },
  {
    rule: 'reply-restricted',
    pattern:
      /restricted who can reply|conversation participants|not allowed to reply|reply to this (?:tweet|post|conversation)/i,
    message: 'The author limited who may reply here.',
    next: 'Keep the text for another post, or throw it away.',
  },
  {
    rule: 'picture',
    pattern: /media ids? (?:is|are) (?:invalid|not valid)|media type unrecognized|file size exceeds/i,
    message: 'X does not take a picture of this.',
    next: 'Take it out, or save it in another format and attach it again; your text is kept.',
  },
  {
    rule: 'too-long',
    pattern: /too long|(?:exceeds?|over) (?:the )?(?:maximum|character|limit)/i,
    message: 'The text is longer than X takes from this account.',
    next: 'Shorten it and send it again.',
  },
] as const;

function toRefused(words: string): StoaError {
  const rule = rules.find(({ pattern }) => pattern.test(words));
  if (rule !== undefined) return { code: 'refused', message: rule.message, next: rule.next, rule: rule.rule };
  return {
    code: 'refused',
    message: `X refused this${words === '' ? '.' : `: ${sentence(words)}`}`,
    next: 'Your text is kept; do it on X instead, or change it.',
    rule: 'other',
  };
}

function gone(): StoaError {
  return {
    code: 'refused',
    message: 'The post or person this is about is no longer on X.',
    next: 'Nothing to do; your text is kept.',
    rule: 'gone',
  };
}

function isOutOfCredits(names: readonly string[], words: string): boolean {
  return (
    names.includes('credits') ||
    names.includes('usage-capped') ||
    /CreditsDepleted|SpendCapReached|UsageCapExceeded|does not have any credits/i.test(words)
  );
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
