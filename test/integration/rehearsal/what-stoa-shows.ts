import { z } from 'zod';
import {
  type Attachment,
  attachment,
  type Conversation,
  type Draft,
  type StoaError,
} from '../../../src/shared/model/index.ts';
import { aPng } from '../../builders/a-picture.ts';
import type { aRehearsal } from '../../builders/a-rehearsal.ts';
import { written } from '../../builders/written.ts';

/** Stoa before the simulator, as the rehearsal drives it. */
export type Stoa = Awaited<ReturnType<typeof aRehearsal>>;

/** Answers a conversation with one text. */
export async function reply(stoa: Stoa, { id, accountId }: Conversation, text: string): Promise<void> {
  const { replyTo: postId } = await stoa.call('inbox.conversation', { conversationId: id });
  if (postId === null) throw new Error('nothing to answer');
  await stoa.call('compose.send', {
    target: { kind: 'reply', accountId, postId, conversationId: id },
    writing: written(text),
  });
}

/** A picture that waits to be sent. */
export async function aPicture(stoa: Stoa): Promise<Attachment> {
  return attachment.parse({ ...(await stoa.outgoing.keep(aPng())), width: 60, height: 40, alt: 'A sheet of paper' });
}

/** The draft that X refused. */
export async function draftOf(stoa: Stoa): Promise<Draft | undefined> {
  return (await stoa.call('session.open', {})).drafts.find(({ refusal }) => refusal !== null);
}

/** What the newest send says of itself. */
export async function sendError(stoa: Stoa): Promise<StoaError | null | undefined> {
  return (await stoa.call('session.open', {})).outbox.at(-1)?.error;
}

type Statuses = { readonly statuses: readonly { readonly error: StoaError | null }[] };

/** What the first column in trouble says. */
export function columnError({ statuses }: Statuses): StoaError | null {
  return statuses.map(({ error }) => error).find((error) => error !== null) ?? null;
}

/** How many searches have reached X. */
export function searchesIn(stoa: Stoa): number {
  return stoa.between.passed.filter(({ route }) => z.string().parse(route).endsWith('/2/tweets/search/recent')).length;
}
