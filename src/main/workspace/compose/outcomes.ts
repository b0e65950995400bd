import type { StoaEvent } from '../../../shared/contract/index.ts';
import { spansOf } from '../../../shared/drafts/text-spans.ts';
import type { Account, DraftPart, PostContent, StoaError } from '../../../shared/model/index.ts';
import { postId } from '../../../shared/model/index.ts';
import { attachedMedia } from '../../../shared/pictures/attached-media.ts';
import type { Database } from '../../storage/database.ts';
import { writeReplyLesson } from '../../storage/repositories/conversations.ts';
import { readDraft } from '../../storage/repositories/drafts.ts';
import { readChain, type StoredOutboxItem, toOutboxItem, writeOutboxItem } from '../../storage/repositories/outbox.ts';
import { writeOwnPost } from '../../storage/repositories/turns.ts';
import { forgetUploads } from '../../storage/repositories/uploads.ts';
import type { Conversations } from '../inbox/conversations.ts';
import type { Clock } from '../ports.ts';
import type { Posts } from '../posts/create-posts.ts';
import { restoreDraft } from './drafts.ts';

/** What becomes of a promised send; each is one transaction with everything it means, told after its commit. */
export type Outcomes = {
  /** Notes where the send stands. */
  move(item: StoredOutboxItem, change: Partial<StoredOutboxItem>): StoredOutboxItem;
  sent(item: StoredOutboxItem, account: Account, resultId: string): void;
  /** X said no: what was sent is a draft again; in the middle of a thread, the rest of it waits for the person's word. */
  refused(item: StoredOutboxItem, error: StoaError): void;
  /** It does not leave, nor what follows it in its thread, until the person says so. */
  stopped(item: StoredOutboxItem, error: StoaError): void;
};

/** Writes outcomes to the database and tells windows after each commit. */
export function createOutcomes(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly conversations: Pick<Conversations, 'confirm' | 'retract'>;
  readonly posts: Pick<Posts, 'ingest' | 'bundle'>;
  publish(event: StoaEvent): void;
}): Outcomes {
  const { db, clock, conversations, posts } = deps;

  function move(item: StoredOutboxItem, change: Partial<StoredOutboxItem>): StoredOutboxItem {
    const next = { ...item, ...change };
    writeOutboxItem(db, next);
    tell(deps, [next]);
    return next;
  }

  /** What follows in a thread answers the part that has just arrived. */
  function continueChain(item: StoredOutboxItem, id: PostContent['id']): void {
    const next = readChain(db, item).find((part) => part.chain.index === item.chain.index + 1);
    if (next !== undefined) writeOutboxItem(db, { ...next, replyTo: id });
  }

  function ownPost(item: StoredOutboxItem, account: Account, id: PostContent['id']): PostContent {
    const [parent] = item.replyTo === null ? [] : posts.bundle(account.id, [item.replyTo]).posts;
    return {
      id,
      authorId: account.person.id,
      createdAt: clock.now(),
      text: item.text,
      spans: spansOf(item.text),
      lang: null,
      conversationId: item.replyTo === null ? id : (parent?.conversationId ?? item.replyTo),
      replyTo: item.replyTo === null ? null : { postId: item.replyTo, personId: parent?.authorId ?? null },
      quotedId: null,
      repostedId: null,
      media: item.media.map(attachedMedia),
      poll: null,
      card: null,
      replies: 0,
      reposts: 0,
      likes: 0,
      quotes: 0,
      sensitive: false,
      versions: [],
      withheldIn: [],
      replyPolicy: item.audience,
    };
  }

  return {
    move,
    sent(item, account, resultId) {
      db.transaction(() => {
        move(item, { state: 'sent', resultId, error: null });
        // A post has them now: X need not take them for another one.
        forgetUploads(
          db,
          account.id,
          item.media.map(({ file }) => file),
        );
        const made = item.target.kind === 'direct' ? null : ownPost(item, account, postId.parse(resultId));
        if (made) {
          continueChain(item, made.id);
          // Read from X already, it is better known there than here.
          const known = posts.bundle(account.id, [made.id]).posts.length > 0;
          if (!known) posts.ingest(account.id, { posts: [made], included: [], people: [account.person], missing: [] });
          writeOwnPost(db, account.id, made.id, made.createdAt);
          if (item.summons === 'prefix') writeReplyLesson(db, account.id, 'taken', clock.now());
        }
        if (item.conversationId === null) return;
        conversations.confirm(account.id, item.conversationId, item.id, {
          id: resultId,
          from: 'me',
          at: clock.now(),
          postId: made?.id ?? null,
          text: item.text,
          spans: spansOf(item.text),
          media: made === null ? item.media.map(attachedMedia) : [],
          outboxId: null,
          summons: 'none',
          replyTo: item.replyTo,
        });
      });
    },
    refused(item, error) {
      const { accountId } = item.target;
      db.durably(() => {
        if (error.code === 'refused' && error.rule === 'not-summoned' && item.summons === 'prefix') {
          writeReplyLesson(db, accountId, 'refused', clock.now());
        }
        if (item.chain.index > 0) {
          move(item, { state: 'stopped', error });
          return;
        }
        const parts = readChain(db, item);
        const { audience, remindAt } = item;
        restoreDraft(db, item.target, { parts: parts.map(toPart), audience, remindAt }, error, clock.now());
        const settled = parts.map((part) => ({ ...part, state: 'refused' as const, error }));
        for (const part of settled) writeOutboxItem(db, part);
        tell(deps, settled);
        // The last first, so that the conversation ends where it stood before the first.
        for (const part of settled.toReversed()) {
          if (part.conversationId !== null) conversations.retract(accountId, part.conversationId, part.id);
        }
      });
    },
    stopped(item, error) {
      db.durably(() => move(item, { state: 'stopped', error }));
    },
  };
}

/** What a send was written as. */
export function toPart({ text, media }: StoredOutboxItem): DraftPart {
  return media.length === 0 ? { text } : { text, media };
}

/** Tells the windows of sends of one thread, with the draft that their target has now, after the commit. */
export function tell(
  deps: { readonly db: Database; publish(event: StoaEvent): void },
  items: readonly StoredOutboxItem[],
): void {
  const [first] = items;
  if (first === undefined) return;
  deps.db.afterCommit(() =>
    deps.publish({ type: 'outbox.changed', items: items.map(toOutboxItem), draft: readDraft(deps.db, first.target) }),
  );
}
