import type { IncomingHttpHeaders } from 'node:http';
import type { TwitterApi } from 'twitter-api-v2';
import { selfQuery } from './fields.ts';

/** Asks who a token belongs to (`GET /2/users/me`, free); throws as the library does. */
export function requestMe(
  client: TwitterApi,
): Promise<{ readonly data: unknown; readonly headers: IncomingHttpHeaders }> {
  return client.v2.get('users/me', selfQuery, { fullResponse: true, forceParseMode: 'text' });
}
