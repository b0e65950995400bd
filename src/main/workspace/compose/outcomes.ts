import type { StoaEvent } from '../../../shared/contract/index.ts';
import type { Account, PostContent, StoaError } from '../../../shared/model/index.ts';
import { postId } from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { writeReplyLesson } from '../../storage/repositories/conversations.ts';
import { readDraft } from '../../storage/repositories/drafts.ts';
import { type StoredOutboxItem, toOutboxItem, writeOutboxItem } from '../../storage/repositories/outbox.ts';
import { writeOwnPost } from '../../storage/repositories/turns.ts';
import type { Conversations } from '../inbox/conversations.ts';
import type { Clock } from '../ports.ts';
import type { Posts } from '../posts/create-posts.ts';
import { restoreDraft } from './drafts.ts';
import { spansOf } from './text-spans.ts';

/** What becomes of a promised send; each is one transaction with everything it means, told after its commit. */
export type Outcomes = {
  /** Notes where the send stands. */
  move(item: StoredOutboxItem, change: Partial<StoredOutboxItem>): StoredOutboxItem;
  sent(item: StoredOutboxItem, account: Account, resultId: string): void;
  /** X said no, or it is too late to send unasked: the text is a draft again. */
  refused(item: StoredOutboxItem, error: StoaError): void;
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
    tell(deps, next);
    return next;
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
      media: [],
      poll: null,
      card: null,
      replies: 0,
      reposts: 0,
      likes: 0,
      quotes: 0,
      sensitive: false,
      versions: [],
      withheldIn: [],
      replyPolicy: 'everyone',
    };
  }

  return {
    move,
    sent(item, account, resultId) {
      db.transaction(() => {
        move(item, { state: 'sent', resultId, error: null });
        const made = item.target.kind === 'direct' ? null : ownPost(item, account, postId.parse(resultId));
        if (made) {
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
        restoreDraft(db, item.target, item.text, error, clock.now());
        move(item, { state: 'refused', error });
        if (item.conversationId === null) return;
        conversations.retract(accountId, item.conversationId, item.id);
      });
    },
  };
}

/** Tells the windows of a send, with the draft that its target has now, after the commit. */
export function tell(deps: { readonly db: Database; publish(event: StoaEvent): void }, item: StoredOutboxItem): void {
  deps.db.afterCommit(() =>
    deps.publish({ type: 'outbox.changed', item: toOutboxItem(item), draft: readDraft(deps.db, item.target) }),
  );
}
