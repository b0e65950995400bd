import type { z } from 'zod';
import { accountsMethods } from './accounts.ts';
import { completionMethods } from './completion.ts';
import { composeMethods } from './compose.ts';
import { copiesMethods } from './copies.ts';
import { dataMethods } from './data.ts';
import { decksMethods } from './decks.ts';
import { figuresMethods } from './figures.ts';
import { inboxMethods } from './inbox.ts';
import { jobsMethods } from './jobs.ts';
import { listsMethods } from './lists.ts';
import type { Method } from './method.ts';
import { peopleMethods } from './people.ts';
import { postsMethods } from './posts.ts';
import { preferencesMethods } from './preferences.ts';
import { savedRepliesMethods } from './saved-replies.ts';
import { sessionMethods } from './session.ts';
import { spendMethods } from './spend.ts';
import { timelinesMethods } from './timelines.ts';
import { vaultMethods } from './vault.ts';
import { voiceMethods } from './voice.ts';
import { watchMethods } from './watch.ts';

/** Every call between a window and the core, whichever transport carries it. */
export const methods = {
  ...sessionMethods,
  ...accountsMethods,
  ...decksMethods,
  ...listsMethods,
  ...timelinesMethods,
  ...postsMethods,
  ...inboxMethods,
  ...composeMethods,
  ...peopleMethods,
  ...completionMethods,
  ...jobsMethods,
  ...preferencesMethods,
  ...savedRepliesMethods,
  ...voiceMethods,
  ...figuresMethods,
  ...dataMethods,
  ...spendMethods,
  ...copiesMethods,
  ...watchMethods,
  ...vaultMethods,
} satisfies Record<string, Method>;

/** The contract as a type. */
export type Methods = typeof methods;
/** Name of a call, `<domain>.<verb>`. */
export type MethodName = keyof Methods;
/** What a window gives to a call. */
export type Input<M extends MethodName> = z.input<Methods[M]['input']>;
/** What a handler gets: the input after its schema. */
export type CheckedInput<M extends MethodName> = z.output<Methods[M]['input']>;
/** What a call answers when it succeeds. */
export type Output<M extends MethodName> =
  | NonNullable<Methods[M]['output']>
  | (null extends Methods[M]['output'] ? null : never);

/** One implementation per method; a missing or mistyped one does not compile. */
export type Handlers = { readonly [M in MethodName]: (input: CheckedInput<M>) => Promise<Output<M>> | Output<M> };

export * from './events.ts';
export type { Reply } from './method.ts';
