import type { Instant, StoaError } from '../../shared/model/index.ts';

type Cap = Extract<StoaError, { readonly code: 'no-credits' }>;

/** What X says when it answers an app nothing at all any more: money, a cap, or an app that was never enrolled; null for everything else. */
export function toCap(refusal: {
  readonly status: number;
  readonly names: readonly string[];
  readonly reasons: readonly string[];
  readonly words: string;
}): Cap | null {
  const { status, names, reasons, words } = refusal;
  const until = dateIn(words);
  if (/SpendCapReached|spend(?:ing)? (?:cap|limit)/i.test(words)) {
    return {
      code: 'no-credits',
      why: 'spending-limit',
      until,
      message: 'The spending limit you set for your X app is reached, so X answers nothing.',
      next: `Raise it at console.x.com${until === null ? '' : `, or wait until ${dayOf(until)}`}; until then Stoa shows what is on this computer.`,
    };
  }
  if (names.includes('usage-capped') || /UsageCapExceeded|usage cap/i.test(words)) {
    return {
      code: 'no-credits',
      why: 'usage-cap',
      until,
      message: 'Your X app has read as many posts as X allows in a month.',
      next: `X counts anew ${until === null ? 'with the next billing cycle' : `on ${dayOf(until)}`}; until then Stoa shows what is on this computer.`,
    };
  }
  if (reasons.includes('user-not-enrolled')) {
    return {
      code: 'no-credits',
      why: 'not-enrolled',
      until: null,
      message: 'Your X app lets the person who signed in pay, and this account has no pay-per-use account at X.',
      next: 'Make one at console.x.com, or let the app itself pay.',
    };
  }
  if (reasons.includes('client-not-enrolled')) {
    return {
      code: 'no-credits',
      why: 'not-enrolled',
      until: null,
      message: 'X does not let your app do anything yet: it is in no project with pay-per-use access.',
      next: 'Put the app into a project with pay-per-use access at console.x.com, then try again.',
    };
  }
  if (status !== 402 && !names.includes('credits') && !/CreditsDepleted|does not have any credits/i.test(words))
    return null;
  return {
    code: 'no-credits',
    why: 'credits',
    until,
    message: 'The credits of your X app are used up, so X answers nothing.',
    next: 'Add credits at console.x.com; until then Stoa shows what is on this computer.',
  };
}

/** The day a cap ends, where X names one. */
function dateIn(words: string): Instant | null {
  const found = /\b20\d\d-\d\d-\d\d\b/.exec(words)?.[0];
  const at = found === undefined ? Number.NaN : Date.parse(`${found}T00:00:00Z`);
  return Number.isNaN(at) ? null : at;
}

function dayOf(at: Instant): string {
  return new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
}
