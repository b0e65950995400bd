import type { Instant, Mills, StoaError } from '../../../shared/model/index.ts';

/** What X's rate-limit headers said; the window is the endpoint's own. */
export type RateLimit = {
  readonly endpoint: string;
  readonly limit: number;
  readonly remaining: number;
  readonly resetAt: Instant;
};

/** One thing X charges for. A resource is charged once per UTC day and account, a request every time. */
export type Charge =
  | { readonly kind: 'post' | 'person' | 'direct-message' | 'list'; readonly id: string; readonly price: Mills }
  | { readonly kind: 'request'; readonly id: null; readonly price: Mills };

/** What a call left behind besides its answer: what to write into the ledger and what the headers said. */
export type Receipt = {
  readonly endpoint: string;
  readonly at: Instant;
  /** HTTP status; null when no answer came. */
  readonly status: number | null;
  readonly charges: readonly Charge[];
  /** True when X may have charged more than `charges`, because its answer was lost or cannot be read. */
  readonly unsure?: boolean;
  readonly rateLimit: RateLimit | null;
};

/** An answer of X with its receipt; errors are data. `maybeDone` marks a write whose outcome is unknown. */
export type XAnswer<T> =
  | { readonly ok: true; readonly value: T; readonly receipt: Receipt }
  | { readonly ok: false; readonly error: StoaError; readonly receipt: Receipt; readonly maybeDone: boolean };
