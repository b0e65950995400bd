import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { isScope } from './scopes.ts';

/** How long a code is good for after consent (docs.x.com, user access token). */
const codeMilliseconds = 30_000;

/** What an app sends with the browser to ask for consent; the names are OAuth's. */
export const authorizationSchema = z.object({
  response_type: z.literal('code'),
  client_id: z.string().min(1).max(200),
  redirect_uri: z.string().refine(isLoopbackCallback, 'must be http on loopback with the path /callback'),
  scope: z.string().refine((scope) => scope.split(' ').every(isScope), 'names a scope that X does not know'),
  state: z.string().min(1).max(500),
  code_challenge: z.string().min(1).max(128),
  // twitter-api-v2 sends "s256"; X takes it.
  code_challenge_method: z.enum(['S256', 's256', 'plain']).default('plain'),
});

/** A valid question for consent. */
export type Authorization = z.infer<typeof authorizationSchema>;

/** Codes live in memory only: in 30 seconds nobody restarts a simulator between consent and token. */
export type AuthorizationCodes = {
  readonly create: (account: string, authorization: Authorization) => string;
  /** Takes the code, so that it works once; null when unknown, used or older than 30 seconds. */
  readonly take: (code: string) => { readonly account: string; readonly authorization: Authorization } | null;
};

/** An empty register of codes. */
export function createAuthorizationCodes(clock: Clock): AuthorizationCodes {
  const codes = new Map<
    string,
    { readonly account: string; readonly authorization: Authorization; readonly until: number }
  >();
  return {
    create(account, authorization) {
      const code = randomBytes(32).toString('base64url');
      codes.set(code, { account, authorization, until: clock.now() + codeMilliseconds });
      return code;
    },
    take(code) {
      const known = codes.get(code);
      codes.delete(code);
      return known === undefined || known.until < clock.now() ? null : known;
    },
  };
}

/** Whether the verifier is the one whose challenge opened the consent page (RFC 7636). */
export function matchesChallenge(authorization: Authorization, verifier: string): boolean {
  if (authorization.code_challenge_method === 'plain') return verifier === authorization.code_challenge;
  return createHash('sha256').update(verifier).digest('base64url') === authorization.code_challenge;
}

function isLoopbackCallback(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const isLoopback = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  return url.protocol === 'http:' && isLoopback && url.pathname === '/callback' && url.search === '' && url.hash === '';
}
