import type { StoaError } from '../../shared/model/index.ts';
import type { Client } from '../client/client.ts';

/** `client.call` whose failures are also said in a message, but for those of the code that something else on the screen tells of. */
export function sayFailures(
  client: Client,
  say: (error: StoaError) => void,
  toldElsewhere?: StoaError['code'],
): Client['call'] {
  return async (method, input) => {
    const reply = await client.call(method, input);
    if (!reply.ok && reply.error.code !== toldElsewhere) say(reply.error);
    return reply;
  };
}
