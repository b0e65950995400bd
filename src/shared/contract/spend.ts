import { z } from 'zod';
import { type AccountId, accountId, type ColumnId, type Instant, instant, type Mills } from '../model/index.ts';
import { command, query } from './method.ts';

/** What calls of one kind cost on one day; `unsure` is what those of unknown outcome may have cost beside `price`. */
export type SpendRow = {
  /** A {@link import('../model/payer.ts').Payer}, or what a later Stoa calls one. */
  readonly payer: string;
  readonly columnId: ColumnId | null;
  /** Method and route, e.g. `GET /2/tweets/search/recent`. */
  readonly endpoint: string;
  readonly calls: number;
  readonly price: Mills;
  readonly unsure: Mills;
};

/** A call whose answer was lost: it cost `price` at least and `atMost` more. */
export type UnsureCall = {
  readonly at: Instant;
  readonly endpoint: string;
  readonly payer: string;
  readonly price: Mills;
  readonly atMost: Mills;
};

/** What X says is left of the credits of the app's owner. */
export type Balance = {
  readonly total: Mills;
  readonly prepaid: Mills;
  readonly free: Mills;
  readonly readAt: Instant;
};

/** Where an account's money went. Days are UTC, as X counts them. */
export type SpendReport = {
  readonly accountId: AccountId;
  readonly day: string;
  readonly today: readonly SpendRow[];
  /** The last thirty days on which something was asked, oldest first. */
  readonly days: readonly { readonly day: string; readonly price: Mills; readonly unsure: Mills }[];
  /** The calendar month at the pace of the last days: `pastDays` of them, with `daily` as their mean. */
  readonly forecast: { readonly total: Mills; readonly daily: Mills; readonly pastDays: number };
  readonly month: Mills;
  readonly unsure: readonly UnsureCall[];
  readonly accounts: readonly { readonly accountId: AccountId; readonly today: Mills; readonly month: Mills }[];
  /** As last read; null before. */
  readonly balance: Balance | null;
};

/** One request that left this computer, or its loopback: never its text, token or whole address. */
export type CallEntry = {
  readonly at: Instant;
  readonly host: string;
  readonly what: string;
  readonly status: number | null;
  /** Null for what costs nothing by its nature, as signing in and pictures. */
  readonly price: Mills | null;
  readonly atMost: Mills;
  readonly underWay: boolean;
  readonly payer: string | null;
  readonly accountId: AccountId | null;
  readonly columnId: ColumnId | null;
};

/** Entries of the call log in one answer. */
export const callLogPage = 500;

/** Money, and what it was spent on. */
export const spendMethods = {
  'spend.report': query<SpendReport>()(z.object({ accountId })),
  /** Asks X what is left of the credits (free). */
  'spend.readBalance': command<Balance>()(z.object({ accountId })),
  /** Lets Stoa try whether X answers the account again. */
  'spend.tryAgain': command<null>()(z.object({ accountId })),
  /** What Stoa asked of anybody, newest first, at most {@link callLogPage} of it. */
  'spend.calls': query<readonly CallEntry[]>()(z.object({ before: instant.nullable() })),
};
