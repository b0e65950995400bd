import type { EntryOf } from '../journal/entries.ts';
import { stableFraction } from '../stable-hash.ts';
import type { World, WorldPerson, WorldPost } from '../world/types.ts';
import { languageOf } from './language.ts';
import type { Messages } from './messages.ts';
import type { People } from './people.ts';
import type { Posts } from './posts.ts';

/** What deciding on an answer needs to know; `replies` is in seconds. */
export type ReactionParts = {
  readonly world: World;
  readonly people: People;
  readonly posts: Posts;
  readonly messages: Messages;
  readonly newId: (at: number) => string;
  readonly replies: number;
};

/** One in so many comes back to it late, and this many times as late. */
const LATE_ONE_IN = 8;
const LATE_TIMES = 30;
/** Private messages further apart belong to different exchanges. */
const EXCHANGE = 24 * 3_600_000;

/** When somebody answers `text`, which got `id` at `at`: `replies` seconds later, give or take two fifths; some are much later. */
function answerTime(at: number, id: string, { from, text }: { from: string; text: string }, replies: number): number {
  const patience = stableFraction(`${from} ${text}`) < 1 / LATE_ONE_IN ? LATE_TIMES : 1;
  return Math.max(at + 1, Math.round(at + replies * 1000 * patience * (0.6 + 0.8 * stableFraction(id))));
}

/** The reply a visitor's post will get from the person it answers; null when it answers nobody or they stay silent. */
export function answerToPost(
  parts: ReactionParts,
  visitor: WorldPerson,
  entry: EntryOf<'post'>,
  answered: WorldPost | null,
): EntryOf<'post'> | null {
  if (answered === null || answered.authorId === visitor.id || parts.people.isPersona(answered.authorId)) return null;
  const theirs = parts.posts
    .conversation(answered.conversationId)
    .filter((post) => post.authorId === answered.authorId && post.createdAt <= answered.createdAt);
  const round = theirs.filter((post) => {
    const parent = post.replyTo === null ? undefined : parts.posts.get(post.replyTo);
    return parent?.authorId === visitor.id;
  }).length;
  const text = parts.world.answer({
    personId: answered.authorId,
    visitorId: visitor.id,
    // What they came with counts to the end: thanks in between do not make a complaint praise.
    theirText: (round === 0 ? answered : (theirs[0] ?? answered)).text,
    visitorText: entry.text,
    round,
  });
  if (text === null) return null;
  const at = answerTime(entry.at, entry.id, { from: answered.authorId, text: entry.text }, parts.replies);
  const greeting = `@${visitor.handle}`;
  const isAddressed = text.toLowerCase().startsWith(greeting.toLowerCase());
  return {
    ...entry,
    at,
    id: parts.newId(at),
    author: answered.authorId,
    text: isAddressed ? text : `${greeting} ${text}`,
    lang: languageOf(text),
    replyTo: entry.id,
    quoteOf: null,
    repostOf: null,
    pictures: [],
    via: 'reaction',
  };
}

/** The message a visitor's message will get back; null when the person stays silent or is a visitor too. */
export function answerToMessage(parts: ReactionParts, entry: EntryOf<'message'>): EntryOf<'message'> | null {
  if (entry.to === entry.from || parts.people.isPersona(entry.to)) return null;
  const known = parts.messages.between(entry.from, entry.to);
  const exchange = known.filter((message) => message.createdAt > entry.at - EXCHANGE);
  const firstOwn = exchange.findIndex((message) => message.senderId === entry.from);
  const theirs = known.filter((message) => message.senderId === entry.to);
  const opening = exchange.slice(0, Math.max(0, firstOwn)).findLast((message) => message.senderId === entry.to);
  const answers = firstOwn === -1 ? [] : exchange.slice(firstOwn).filter((message) => message.senderId === entry.to);
  const text = parts.world.answer({
    personId: entry.to,
    visitorId: entry.from,
    theirText: (opening ?? theirs.at(-1))?.text ?? null,
    visitorText: entry.text,
    round: answers.length,
  });
  if (text === null) return null;
  const at = answerTime(entry.at, entry.id, { from: entry.to, text: entry.text }, parts.replies);
  return { ...entry, at, id: parts.newId(at), from: entry.to, to: entry.from, text, via: 'reaction' };
}
