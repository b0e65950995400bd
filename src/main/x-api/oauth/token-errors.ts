import type { Instant, Network, StoaError } from '../../../shared/model/index.ts';
import { offline, signedOut, toStoaError, unavailable } from '../errors.ts';
import type { Exchange } from '../exchange.ts';
import { rawProblem } from '../mapping/answer-schema.ts';

/** Whom a token endpoint belongs to and when it answered. */
export type Asked = { readonly network: Network; readonly now: Instant };

type Failed = { readonly error: string; readonly description: string };

/** What OAuth calls a fault of the server itself, whatever its status. */
const ownTroubles: ReadonlySet<string> = new Set(['server_error', 'temporarily_unavailable']);

/**
 * Why X gave no new tokens for a refresh token. Only a plain refusal of the token ends the session: X has answered 401 to every sign-in
 * during an outage (2026-06-30), and nobody should have to sign in again for that.
 */
export function refreshError(exchange: Exchange, asked: Asked): StoaError {
  const problem = problemOf(exchange);
  if (problem === null || ownTroubles.has(problem.error)) return otherError(exchange, asked);
  const status = exchange.kind === 'answer' ? exchange.status : null;
  const ends = status === 400 || isConfidentialClient(problem) || problem.error === 'invalid_client';
  return ends ? signedOut(null) : otherError(exchange, asked);
}

/** The refusal of an OAuth endpoint as `{error, error_description}`; null for every other kind of failure. */
function problemOf(exchange: Exchange): Failed | null {
  if (exchange.kind !== 'answer' || exchange.status < 400 || exchange.status >= 500) return null;
  const parsed = rawProblem.safeParse(exchange.body);
  if (!parsed.success || parsed.data.error === undefined) return null;
  return { error: parsed.data.error, description: (parsed.data.error_description ?? '').slice(0, 200) };
}

/** X expects a secret of apps registered as Web App or Automated App, which Stoa, running on your computer, cannot keep. */
function isConfidentialClient({ error, description }: Failed): boolean {
  return error === 'unauthorized_client' || /authorization header/i.test(description);
}

function otherError(exchange: Exchange, { network, now }: Asked): StoaError {
  if (exchange.kind === 'no-answer') return offline(network);
  if (exchange.kind === 'broken') return unavailable(exchange.status);
  const { status, headers, body } = exchange;
  if (status !== 429) return unavailable(status);
  return toStoaError({ status, headers, body, isWrite: false, accountId: null, scopes: [], now });
}
