import { z } from 'zod';
import {
  accountId,
  type ConversationId,
  conversationId,
  type Instant,
  instant,
  type OutboxId,
  type PostId,
  personId,
  postId,
} from './ids.ts';
import { mentionLabel } from './label.ts';
import type { Media, TextSpan } from './post.ts';

/** Where a conversation stands for the reader. */
export const triageState = z.enum(['open', 'waiting', 'snoozed', 'done']);
export type TriageState = z.infer<typeof triageState>;

/** Where a conversation stands and what the clock will do with it: all that triage changes, and what undo brings back. */
export const standing = z
  .object({
    state: triageState,
    /** When it comes back to Open by itself: a snoozed one in any case, a waiting one if they have not answered by then. */
    wakeAt: instant.nullable(),
    /** Why the clock brought it back to Open; null once it was dealt with, or when somebody spoke. */
    returned: z.enum(['snooze', 'no-answer']).nullable(),
  })
  .readonly();
export type Standing = z.infer<typeof standing>;

/** Where a conversation is put by a reader who saw it up to `seen`, its `lastAt`: words of theirs that are newer keep it open. */
export const placement = z
  .object({
    standing: standing.refine(
      ({ state, wakeAt }) => (state === 'snoozed' ? wakeAt !== null : state === 'waiting' || wakeAt === null),
      { error: 'A snoozed conversation needs a time to come back; an open or done one has none.' },
    ),
    seen: instant,
  })
  .readonly();
export type Placement = z.infer<typeof placement>;

/** How a conversation reached the inbox; one descriptor each in `shared/inbox-sources`. */
export const inboxSource = z.enum(['mention', 'quote', 'direct', 'watched']);
export type InboxSource = z.infer<typeof inboxSource>;

/** What the inbox lists; public and private exchanges with one person are never the same conversation. */
export const conversation = z
  .object({
    id: conversationId,
    accountId,
    kind: z.enum(['public', 'direct']),
    source: inboxSource,
    personId,
    /** Root of the public exchange; null for direct messages. */
    rootPostId: postId.nullable(),
    ...standing.unwrap().shape,
    /** First words of the newest turn, plain. */
    snippet: z.string(),
    lastAt: instant,
    lastFrom: z.enum(['them', 'me']),
    /** Since when they have waited for an answer; null when nothing is owed. */
    waitingSince: instant.nullable(),
    unread: z.boolean(),
    hasDraft: z.boolean(),
    /** What their last words are about; null until it was judged. */
    label: mentionLabel.nullable(),
    /** Which words decided the label, for the reader; empty while there is none. */
    because: z.string(),
    /** Who gave the label: the classifier, a word rule of the reader's, or the reader by hand. */
    labelledBy: z.enum(['words', 'rule', 'hand']),
    /** Whether it stands before all others: the person is marked, or a word rule says so. */
    vip: z.boolean(),
    /** Id of the split that takes it while it is open; `rest` when none does. */
    splitId: z.string(),
    /** Name of the watched words that found it first; null when its people spoke to the account. */
    watched: z.string().nullable(),
  })
  .readonly();
export type Conversation = z.infer<typeof conversation>;

/** One utterance: public ones refer to their post (in the bundled entities), direct ones carry their text. */
export type Turn = {
  readonly id: string;
  readonly from: 'them' | 'me';
  readonly at: Instant;
  readonly postId: PostId | null;
  readonly text: string;
  readonly spans: readonly TextSpan[];
  /** Pictures of a private message; those of a post are the post's. */
  readonly media: readonly Media[];
  /** Set while the turn is still in the outbox. */
  readonly outboxId: OutboxId | null;
};

/** Whether X will take an answer here, known before typing (X's self-serve reply rule of 2026-02-23). */
export type Eligibility = {
  readonly kind: 'sends' | 'probably' | 'hand-over';
  /** One sentence for the reader. */
  readonly reason: string;
  /** They mentioned or quoted the account, so that X charges less for the answer. */
  readonly summoned: boolean;
};

/** Conversations of an account by triage state. */
export type InboxCounts = {
  readonly open: number;
  readonly waiting: number;
  readonly snoozed: number;
  readonly done: number;
  /** Open ones by the id of their split; none without any. */
  readonly splits: Readonly<Record<string, number>>;
};

/** A conversation as opened: its turns, oldest first, and whether it can be answered. */
export type ConversationDetail = {
  readonly conversation: Conversation;
  readonly turns: readonly Turn[];
  /** What an answer would reply to: the newest post of theirs; null for direct messages. */
  readonly replyTo: PostId | null;
  readonly eligibility: Eligibility;
  /** The newest conversation with the same person of the other kind, public or private; they are linked and never merged. */
  readonly elsewhere: ConversationId | null;
  readonly id: ConversationId;
};
