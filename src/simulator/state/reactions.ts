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

/** When somebody answers what got `id` at `at`: `replies` seconds later, give or take two fifths, always the same. */
function answerTime(at: number, id: string, replies: number): number {
  return Math.max(at + 1, Math.round(at + replies * 1000 * (0.6 + 0.8 * stableFraction(id))));
}

/** The reply a visitor's post will get from the person it answers; null when it answers nobody or they stay silent. */
export function answerToPost(
  parts: ReactionParts,
  visitor: WorldPerson,
  entry: EntryOf<'post'>,
  answered: WorldPost | null,
): EntryOf<'post'> | null {
  if (answered === null || answered.authorId === visitor.id || parts.people.isPersona(answered.authorId)) return null;
  const round = parts.posts.conversation(answered.conversationId).filter((post) => {
    const parent = post.replyTo === null ? undefined : parts.posts.get(post.replyTo);
    return post.authorId === answered.authorId && parent?.authorId === visitor.id;
  }).length;
  const text = parts.world.answer({
    personId: answered.authorId,
    visitorId: visitor.id,
    theirText: answered.text,
    visitorText: entry.text,
    round,
  });
  if (text === null) return null;
  const at = answerTime(entry.at, entry.id, parts.replies);
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
  const earlier = parts.messages.between(entry.from, entry.to);
  const firstOwn = earlier.findIndex((message) => message.senderId === entry.from);
  const theirs = earlier.filter((message) => message.senderId === entry.to);
  const answers = firstOwn === -1 ? [] : earlier.slice(firstOwn).filter((message) => message.senderId === entry.to);
  const text = parts.world.answer({
    personId: entry.to,
    visitorId: entry.from,
    theirText: theirs.at(-1)?.text ?? null,
    visitorText: entry.text,
    round: answers.length,
  });
  if (text === null) return null;
  const at = answerTime(entry.at, entry.id, parts.replies);
  return { ...entry, at, id: parts.newId(at), from: entry.to, to: entry.from, text, via: 'reaction' };
}
