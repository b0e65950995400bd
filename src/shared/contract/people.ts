import { z } from 'zod';
import {
  accountId,
  type Conversation,
  type Entities,
  type Instant,
  type PackKey,
  type Person,
  type PostId,
  personId,
} from '../model/index.ts';
import { command, query } from './method.ts';

/** How often and when the account and a person spoke to each other, in public and in private. */
export type Contact = {
  readonly conversations: number;
  /** Null when they never spoke. */
  readonly firstAt: Instant | null;
  readonly lastAt: Instant | null;
};

/** A person with what this computer has of them; `postIds` are their newest posts here, newest first, reposts left out. */
export type PersonCard = {
  readonly person: Person;
  readonly postIds: readonly PostId[];
  readonly entities: Entities;
  readonly contact: Contact;
  readonly tags: readonly string[];
  readonly hasNote: boolean;
};

/** One conversation with a person; `turns` counts what both said in it. */
export type Exchange = { readonly conversation: Conversation; readonly turns: number; readonly firstAt: Instant };

/** A page of conversations with a person, public and private, newest activity first. */
export type ExchangePage = { readonly exchanges: readonly Exchange[]; readonly hasMore: boolean };

/** The tags of a person, and every tag the account has given to anybody, most given first. */
export type PersonTags = { readonly tags: readonly string[]; readonly usedTags: readonly string[] };

/** Everything this computer knows of a person and the account. */
export type PersonRecord = ExchangePage &
  PersonTags & {
    readonly person: Person;
    readonly contact: Contact;
    readonly note: string;
    /** Ready-made packs they are in, whether or not one is in the deck. */
    readonly packs: readonly PackKey[];
    /** Names of the account's lists on X that Stoa put them on. */
    readonly lists: readonly string[];
  };

/** The longest note, in UTF-16 units. */
export const longestNote = 10_000;
/** The longest tag, in UTF-16 units. */
export const longestTag = 40;

const whom = { accountId, personId };

/** People the account has seen. What is kept of them never leaves this computer. */
export const peopleMethods = {
  /** A person as last seen with their newest posts, from disk alone: it costs nothing. Without an id the handle (no @, any case) decides. */
  'people.card': query<PersonCard>()(
    z.object({ accountId, personId: personId.nullable(), handle: z.string().min(1).max(50) }),
  ),
  /** Everything about a person, from disk alone. */
  'people.record': query<PersonRecord>()(z.object(whom)),
  /** Older conversations with them. */
  'people.exchanges': query<ExchangePage>()(z.object({ ...whom, offset: z.number().int().min(0) })),
  /** Keeps the note as it is now; an empty one is none. */
  'people.saveNote': command<null>()(z.object({ ...whom, note: z.string().max(longestNote) })),
  /** Gives a person a tag or takes it away; undo is the opposite. Fails with `invalid-input` when they have too many. */
  'people.tag': command<PersonTags>()(
    z.object({ ...whom, tag: z.string().trim().min(1).max(longestTag), given: z.boolean() }),
  ),
};
