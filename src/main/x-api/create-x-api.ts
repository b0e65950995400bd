import type { Clock, Log, Networks, TokenSource, XApi } from '../workspace/ports.ts';
import { createCall } from './call.ts';
import { createCredits } from './credits.ts';
import { defaultDeadline } from './deadline.ts';
import { createDirectMessages } from './direct-messages.ts';
import { createLists } from './lists.ts';
import type { PictureSigner } from './mapping/picture-signer.ts';
import { createAnswerReader } from './mapping/read-answer.ts';
import { createPeople } from './people.ts';
import { createTimelines } from './timelines.ts';
import { createUploads } from './uploads.ts';
import { createWrites } from './writes.ts';
import { createXClients } from './x-clients.ts';

/**
 * X's API over twitter-api-v2, the same for X and for the simulator. Calls never throw and end within `deadlineMs` (20 s);
 * nothing is retried but a read over a connection X had closed meanwhile and, once, a call whose token had ended.
 */
export function createXApi(deps: {
  readonly tokens: TokenSource;
  readonly networks: Networks;
  readonly clock: Clock;
  readonly pictureAddress: PictureSigner;
  readonly log: Log;
  readonly deadlineMs?: number;
}): XApi {
  const { tokens, networks, clock, log } = deps;
  const call = createCall({
    tokens,
    clients: createXClients(networks),
    clock,
    log,
    deadlineMs: deps.deadlineMs ?? defaultDeadline,
  });
  const reader = createAnswerReader(deps.pictureAddress, log);
  return {
    ...createTimelines(call, reader),
    ...createPeople(call, reader),
    ...createDirectMessages(call, reader),
    ...createLists(call, reader),
    ...createCredits(call),
    ...createWrites(call),
    ...createUploads(call, clock),
  };
}
