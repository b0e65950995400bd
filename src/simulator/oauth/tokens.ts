import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { EntryOf, JournalEntry } from '../journal/entries.ts';
import type { Journal } from '../journal/journal.ts';
import { tokenHash } from '../stable-hash.ts';

/** How long an access token is good for, in seconds (docs.x.com, user access token). */
export const accessTokenSeconds = 7200;

/** Whom a token speaks for, and what it may do. */
export type Grant = { readonly account: string; readonly clientId: string; readonly scopes: ReadonlySet<string> };

/** The tokens handed out at once; `refresh` is null without the scope `offline.access`. */
export type TokenPair = { readonly access: string; readonly refresh: string | null; readonly scope: string };

/** Issues and checks tokens; every change is in the journal, the tokens themselves only as hashes. */
export type Tokens = {
  readonly issue: (account: string, clientId: string, scope: string) => TokenPair;
  /** Swaps a refresh token, once; null when it is unknown, revoked or used, and a used one takes its family along. */
  readonly refresh: (refreshToken: string, clientId: string) => TokenPair | null;
  readonly revoke: (token: string) => void;
  /** Whom an access token speaks for; null when it is unknown, expired or revoked. */
  readonly verify: (accessToken: string) => Grant | null;
  readonly expireAll: () => void;
  /** Ids of the accounts that have signed in and were not revoked, the latest first. */
  readonly signedIn: () => readonly string[];
};

type Family = { readonly account: string; readonly clientId: string; readonly scope: string; revoked: boolean };

/** Tokens as the journal left them. */
export function createTokens(journal: Journal, clock: Clock): Tokens {
  const families = new Map<string, Family>();
  const access = new Map<string, { readonly family: string; readonly until: number }>();
  const refresh = new Map<string, { readonly family: string; used: boolean }>();

  const apply = (entry: JournalEntry) => {
    if (entry.kind === 'token') {
      const { account, clientId, scope } = entry;
      if (!families.has(entry.family)) families.set(entry.family, { account, clientId, scope, revoked: false });
      access.set(entry.access, { family: entry.family, until: entry.accessUntil });
      if (entry.refresh !== null) refresh.set(entry.refresh, { family: entry.family, used: false });
      const replaced = entry.replaces === null ? undefined : refresh.get(entry.replaces);
      if (replaced !== undefined) replaced.used = true;
    } else if (entry.kind === 'revoked') {
      const family = families.get(entry.family);
      if (family !== undefined) family.revoked = true;
    } else if (entry.kind === 'expired') {
      access.clear();
    }
  };
  const record = (entry: EntryOf<'token' | 'revoked' | 'expired'>) => {
    journal.append(entry);
    apply(entry);
  };
  const hand = (
    family: string,
    account: string,
    clientId: string,
    scope: string,
    replaces: string | null,
  ): TokenPair => {
    const pair = {
      access: randomBytes(48).toString('base64url'),
      refresh: scope.split(' ').includes('offline.access') ? randomBytes(48).toString('base64url') : null,
      scope,
    };
    const at = clock.now();
    record({
      kind: 'token',
      at,
      family,
      account,
      clientId,
      scope,
      access: tokenHash(pair.access),
      accessUntil: at + accessTokenSeconds * 1000,
      refresh: pair.refresh === null ? null : tokenHash(pair.refresh),
      replaces,
    });
    return pair;
  };

  for (const entry of journal.entries) apply(entry);

  return {
    issue: (account, clientId, scope) => hand(randomBytes(12).toString('hex'), account, clientId, scope, null),
    refresh(refreshToken, clientId) {
      const hash = tokenHash(refreshToken);
      const known = refresh.get(hash);
      const family = known === undefined ? undefined : families.get(known.family);
      if (known === undefined || family === undefined || family.revoked || family.clientId !== clientId) return null;
      if (known.used) {
        record({ kind: 'revoked', at: clock.now(), family: known.family });
        return null;
      }
      return hand(known.family, family.account, family.clientId, family.scope, hash);
    },
    revoke(token) {
      const hash = tokenHash(token);
      const family = access.get(hash)?.family ?? refresh.get(hash)?.family;
      if (family !== undefined) record({ kind: 'revoked', at: clock.now(), family });
    },
    verify(accessToken) {
      const known = access.get(tokenHash(accessToken));
      const family = known === undefined ? undefined : families.get(known.family);
      if (known === undefined || family === undefined || family.revoked || known.until <= clock.now()) return null;
      return { account: family.account, clientId: family.clientId, scopes: new Set(family.scope.split(' ')) };
    },
    expireAll: () => record({ kind: 'expired', at: clock.now() }),
    signedIn() {
      const accounts = Array.from(families.values())
        .filter((family) => !family.revoked)
        .map((family) => family.account);
      return [...new Set(accounts.reverse())];
    },
  };
}
