import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { parseJson } from '../../shared/text/parse-json.ts';
import { type AuthorizationCodes, matchesChallenge } from './authorization.ts';
import { accessTokenSeconds, type TokenPair, type Tokens } from './tokens.ts';

const grantSchema = z.object({
  grant_type: z.string(),
  client_id: z.string().optional(),
  code: z.string().optional(),
  redirect_uri: z.string().optional(),
  code_verifier: z.string().optional(),
  refresh_token: z.string().optional(),
});
const revocationSchema = z.object({ token: z.string(), client_id: z.string().optional() });

/** `POST /2/oauth2/token` and `POST /2/oauth2/revoke`; errors are OAuth's `{error, error_description}`. */
export function createTokenRoutes(tokens: Tokens, codes: AuthorizationCodes): Hono {
  const routes = new Hono();

  routes.post('/2/oauth2/token', async (c) => {
    const parsed = grantSchema.safeParse(await readBody(c));
    if (!parsed.success) return refuse(c, 'invalid_request', 'Missing required parameter [grant_type].');
    const grant = parsed.data;
    const clientId = clientOf(c, grant.client_id);
    if (clientId === null) return refuse(c, 'invalid_request', 'Missing required parameter [client_id].');
    if (isConfidential(clientId) && !hasBasicHeader(c)) {
      return refuse(c, 'unauthorized_client', 'Missing valid authorization header');
    }

    if (grant.grant_type === 'refresh_token') {
      if (grant.refresh_token === undefined)
        return refuse(c, 'invalid_request', 'Missing required parameter [refresh_token].');
      const pair = tokens.refresh(grant.refresh_token, clientId);
      return pair === null ? refuse(c, 'invalid_request', 'Value passed for the token was invalid.') : answer(c, pair);
    }
    if (grant.grant_type !== 'authorization_code') {
      return refuse(c, 'unsupported_grant_type', `The grant type [${grant.grant_type}] is not supported.`);
    }
    for (const name of ['code', 'redirect_uri', 'code_verifier'] as const) {
      if (grant[name] === undefined) return refuse(c, 'invalid_request', `Missing required parameter [${name}].`);
    }
    const known = codes.take(grant.code ?? '');
    if (known === null || known.authorization.client_id !== clientId) {
      return refuse(c, 'invalid_request', 'Value passed for the authorization code was invalid.');
    }
    if (known.authorization.redirect_uri !== grant.redirect_uri) {
      return refuse(
        c,
        'invalid_request',
        'Value passed for the redirect uri did not match the uri of the authorization code.',
      );
    }
    if (!matchesChallenge(known.authorization, grant.code_verifier ?? '')) {
      return refuse(c, 'invalid_request', 'Value passed for the code verifier did not match the code challenge.');
    }
    return answer(c, tokens.issue(known.account, clientId, known.authorization.scope));
  });

  routes.post('/2/oauth2/revoke', async (c) => {
    const parsed = revocationSchema.safeParse(await readBody(c));
    if (!parsed.success) return refuse(c, 'invalid_request', 'Missing required parameter [token].');
    tokens.revoke(parsed.data.token);
    return c.json({ revoked: true });
  });

  return routes;
}

function answer(c: Context, pair: TokenPair): Response {
  return c.json({
    token_type: 'bearer',
    expires_in: accessTokenSeconds,
    access_token: pair.access,
    scope: pair.scope,
    ...(pair.refresh === null ? {} : { refresh_token: pair.refresh }),
  });
}

function refuse(c: Context, error: string, description: string): Response {
  return c.json({ error, error_description: description }, error === 'unauthorized_client' ? 401 : 400);
}

/** X documents forms; twitter-api-v2 sends JSON, and X takes both. */
async function readBody(c: Context): Promise<unknown> {
  const text = await c.req.text();
  if (c.req.header('content-type')?.includes('json') !== true) return Object.fromEntries(new URLSearchParams(text));
  return parseJson(text);
}

function clientOf(c: Context, inBody: string | undefined): string | null {
  if (inBody !== undefined && inBody !== '') return inBody;
  const header = c.req.header('authorization') ?? '';
  if (!header.startsWith('Basic ')) return null;
  const name = Buffer.from(header.slice(6), 'base64').toString().split(':')[0] ?? '';
  return name === '' ? null : name;
}

function hasBasicHeader(c: Context): boolean {
  return c.req.header('authorization')?.startsWith('Basic ') === true;
}

/** X's client ids are base64 of `…:na` (native, public) or `…:ci` (confidential). */
function isConfidential(clientId: string): boolean {
  return Buffer.from(clientId, 'base64').toString().endsWith(':ci');
}
