import type { StoaEvent } from '../../../shared/contract/index.ts';
import {
  type AccountId,
  type ConversationId,
  conversationId,
  type Entities,
  type OutboxId,
  type Person,
  type PersonId,
  type Placement,
  type PostId,
} from '../../../shared/model/index.ts';
import type { Database } from '../../storage/database.ts';
import { countConversations, readConversation } from '../../storage/repositories/conversations.ts';
import { readPeople } from '../../storage/repositories/people.ts';
import {
  blankTurns,
  deleteTurn,
  readStandingBefore,
  readTurn,
  readTurns,
  rewordTurns,
  type StoredTurn,
  writeOwnPost,
  writeStandingBefore,
  writeTurn,
} from '../../storage/repositories/turns.ts';
import type { FreshWords } from '../notifications/create-notifications.ts';
import type { Posts } from '../posts/create-posts.ts';
import type { InboxRulesService } from './create-inbox-rules.ts';
import type { Digest } from './sources/inbox-reader.ts';
import { isUnseen, judge, place, standingOf } from './triage.ts';
import type { Utterance } from './utterance.ts';

/** What is said in every conversation and where each stands; every change is told after its commit. */
export type Conversations = {
  /** Keeps what a source brought, in pieces of a few milliseconds, each to be run in a transaction; the last one tells of all. */
  absorb(accountId: AccountId, digest: Pick<Digest, 'utterances' | 'ownPosts'>): Iterable<() => void>;
  /** Shows the parts of an answer that is promised but not sent; the conversation waits for them, or goes where it is put. */
  promise(accountId: AccountId, id: ConversationId, turns: readonly StoredTurn[], afterwards: Placement | null): void;
  /** Takes a promised answer out again; the conversation stands where it stood before, unless they wrote meanwhile. */
  retract(accountId: AccountId, id: ConversationId, outboxId: OutboxId): void;
  /** Puts what X made of a promised answer in its place. */
  confirm(accountId: AccountId, id: ConversationId, outboxId: OutboxId, turn: StoredTurn): void;
  /** Takes the words of posts that are gone from X out of the conversations. */
  forgetPosts(accountId: AccountId, postIds: readonly PostId[]): void;
  /** Puts edited words of known posts right. */
  followPosts(changed: Pick<Entities, 'accountId' | 'posts'>): void;
  /** Tells the windows how these conversations look now, after the commit. */
  announce(accountId: AccountId, ids: Iterable<ConversationId>): void;
  /** The posts with what they refer to, and these people besides. */
  entities(accountId: AccountId, postIds: readonly PostId[], people: readonly PersonId[]): Entities;
};

/** Conversations that are brought up to date in one turn of the main thread: a few milliseconds. */
const heardAtOnce = 4;

/** Keeps conversations and turns in the database. */
export function createConversations(deps: {
  readonly db: Database;
  readonly posts: Pick<Posts, 'bundle'>;
  readonly rules: Pick<InboxRulesService, 'ready'>;
  publish(event: StoaEvent): void;
  /** A conversation was given a time to come back. */
  onWakeSet(): void;
  /** An answer arrived on X. */
  onAnswered(accountId: AccountId): void;
  /** Words of theirs became known; called after their commit. */
  onWords(accountId: AccountId, words: readonly FreshWords[]): void;
}): Conversations {
  const { db, posts, rules, publish } = deps;

  function entities(accountId: AccountId, postIds: readonly PostId[], people: readonly PersonId[]): Entities {
    const bundle = posts.bundle(accountId, postIds);
    const known = new Set<PersonId>(bundle.people.map((person: Person) => person.id));
    const missing = [...new Set(people)].filter((id) => !known.has(id));
    return { ...bundle, people: [...bundle.people, ...readPeople(db, accountId, missing)] };
  }

  function announce(accountId: AccountId, ids: Iterable<ConversationId>): void {
    const concerned = [...new Set(ids)];
    if (concerned.length === 0) return;
    db.afterCommit(() => {
      const changed = concerned.map((id) => readConversation(db, id)).filter((found) => found !== null);
      if (changed.length === 0) return;
      publish({
        type: 'inbox.changed',
        accountId,
        conversations: changed,
        entities: entities(
          accountId,
          [],
          changed.map((one) => one.personId),
        ),
        counts: countConversations(db, accountId),
      });
    });
  }

  function* absorb(accountId: AccountId, digest: Pick<Digest, 'utterances' | 'ownPosts'>): Generator<() => void, void> {
    const touched: ConversationId[] = [];
    const heard: FreshWords[] = [];
    const said = [...Map.groupBy(digest.utterances, (utterance) => utterance.conversationId)];

    function hear(id: ConversationId, utterances: readonly Utterance[]): void {
      const fresh = utterances.filter((one) => writeTurn(db, accountId, id, one.turn)).map(({ turn }) => turn);
      const opens = utterances.find((one) => one.opens !== null)?.opens ?? null;
      if (fresh.length === 0) return;
      if (judge(db, accountId, id, opens, new Set(fresh.map((turn) => turn.id)), rules.ready(accountId)))
        touched.push(id);
      for (const { from, at } of fresh) if (from === 'them') heard.push({ conversationId: id, at });
    }

    if (digest.ownPosts.length > 0)
      yield () => {
        for (const post of digest.ownPosts) writeOwnPost(db, accountId, post.id, post.at);
      };
    for (let from = 0; from < said.length; from += heardAtOnce)
      yield () => {
        for (const [id, utterances] of said.slice(from, from + heardAtOnce)) hear(id, utterances);
      };
    if (touched.length > 0 || heard.length > 0)
      yield () => {
        announce(accountId, touched);
        if (heard.length > 0) db.afterCommit(() => deps.onWords(accountId, heard));
      };
  }

  return {
    absorb,
    announce,
    entities,
    promise(accountId, id, turns, afterwards) {
      const found = readConversation(db, id);
      const unseen = found !== null && afterwards !== null && isUnseen(found, afterwards.seen);
      for (const turn of turns) {
        // X's clock may run ahead of this one: what is promised now still comes last.
        const newest = readTurns(db, accountId, id, 1).at(-1);
        writeTurn(db, accountId, id, { ...turn, at: Math.max(turn.at, (newest?.at ?? 0) + 1) });
        const before = readConversation(db, id);
        if (!before) continue;
        writeStandingBefore(db, accountId, turn.id, standingOf(before));
        judge(db, accountId, id, null, new Set([turn.id]), rules.ready(accountId));
      }
      if (found === null) return;
      if (afterwards !== null) {
        place(db, found, unseen ? { state: 'open', wakeAt: null, returned: null } : afterwards.standing);
        db.afterCommit(() => deps.onWakeSet());
      }
      announce(accountId, [id]);
    },
    retract(accountId, id, outboxId) {
      const before = readStandingBefore(db, accountId, outboxId);
      deleteTurn(db, accountId, outboxId);
      const now = judge(db, accountId, id, null, new Set(), rules.ready(accountId));
      if (!now) return;
      // What did not leave must be seen again, also when the conversation was done or snoozed with it.
      if (now.state !== 'open' && before !== null) place(db, now, before);
      announce(accountId, [id]);
    },
    confirm(accountId, id, outboxId, turn) {
      // It keeps its place: answers stand in the order they were promised.
      const promised = readTurn(db, accountId, outboxId) ?? readTurn(db, accountId, turn.id);
      for (const known of [outboxId, turn.id]) deleteTurn(db, accountId, known);
      writeTurn(db, accountId, id, { ...turn, at: promised?.at ?? turn.at });
      if (judge(db, accountId, id, null, new Set(), rules.ready(accountId))) announce(accountId, [id]);
      db.afterCommit(() => deps.onAnswered(accountId));
    },
    forgetPosts(accountId, postIds) {
      db.transaction(() => {
        const concerned = blankTurns(db, accountId, postIds).map((id) => conversationId.parse(id));
        for (const id of concerned) judge(db, accountId, id, null, new Set(), rules.ready(accountId));
        announce(accountId, concerned);
      });
    },
    followPosts({ accountId, posts: changed }) {
      if (changed.length === 0) return;
      db.transaction(() => {
        const concerned = rewordTurns(db, accountId, changed).map((id) => conversationId.parse(id));
        for (const id of concerned) judge(db, accountId, id, null, new Set(), rules.ready(accountId));
        announce(accountId, concerned);
      });
    },
  };
}
