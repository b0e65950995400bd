import type { Media, Network, Person, Poll, PostContent } from '../../../shared/model/index.ts';
import type { Log, XDirectMessages, XLists, XLookup, XPeople, XPosts } from '../../workspace/ports.ts';
import { type RawAnswer, rawDirectMessage, rawList, rawMedia, rawPerson, rawPoll, rawPost } from './answer-schema.ts';
import { createNovelties, type Part } from './novelties.ts';
import type { Picture, PictureSigner } from './picture-signer.ts';
import { toDirectMessage } from './to-direct-message.ts';
import { toList } from './to-list.ts';
import { toMedia } from './to-media.ts';
import { toMissing, toMissingPeople } from './to-missing.ts';
import { toPerson } from './to-person.ts';
import { toPoll } from './to-poll.ts';
import { type Attachable, toPost } from './to-post.ts';

/** Reads answers of X into models; what does not parse is left out and logged. */
export type AnswerReader = {
  posts(network: Network, answer: RawAnswer): XPosts;
  people(network: Network, answer: RawAnswer): XPeople;
  /** People that were asked for by these ids or handles, and which of them X says are missing. */
  lookup(network: Network, answer: RawAnswer, asked: readonly string[]): XLookup;
  lists(answer: RawAnswer): XLists;
  directMessages(network: Network, answer: RawAnswer): XDirectMessages;
};

type Schema<Raw> = {
  safeParse(value: unknown): { readonly success: true; readonly data: Raw } | { readonly success: false };
};

/** Maps whole answers; what cannot be read is left out and logged, so that one bad post never takes its neighbours along. */
export function createAnswerReader(pictureAddress: PictureSigner, log: Log): AnswerReader {
  const notice = createNovelties(log);

  function each<Raw, Mapped>(
    what: Part,
    values: readonly unknown[],
    schema: Schema<Raw>,
    map: (raw: Raw) => Mapped,
  ): readonly Mapped[] {
    return values.flatMap((value) => {
      notice(what, value);
      const parsed = schema.safeParse(value);
      if (parsed.success) return [map(parsed.data)];
      log.warn('Left out a part of an answer that could not be read', { part: what, id: idOf(value) });
      return [];
    });
  }

  function people(values: readonly unknown[], picture: Picture): readonly Person[] {
    return each('person', values, rawPerson, (raw) => toPerson(raw, picture));
  }

  function attachable(answer: RawAnswer, picture: Picture): Attachable {
    const media = each('media', answer.includes?.media ?? [], rawMedia, (raw) => toMedia(raw, picture));
    const polls = each('poll', answer.includes?.polls ?? [], rawPoll, (raw): [string, Poll] => [raw.id, toPoll(raw)]);
    return { media: new Map(media.map((item): [string, Media] => [item.key, item])), polls: new Map(polls) };
  }

  return {
    posts(network, answer) {
      const picture: Picture = (url) => pictureAddress(network, url);
      const attached = attachable(answer, picture);
      const map = (values: readonly unknown[]): readonly PostContent[] =>
        each('post', values, rawPost, (raw) => toPost(raw, attached, picture));
      const returned = new Set<string>();
      const isFirst = ({ id }: PostContent) => !returned.has(id) && returned.add(id).size > 0;
      const posts = map(dataOf(answer)).filter(isFirst);
      const included = map([...(answer.includes?.tweets ?? []), ...(answer.includes?.posts ?? [])]).filter(isFirst);
      return {
        posts,
        included,
        people: people(answer.includes?.users ?? [], picture),
        missing: toMissing(answer).filter((id) => !returned.has(id)),
        nextCursor: answer.meta?.next_token ?? null,
      };
    },
    people(network, answer) {
      const picture: Picture = (url) => pictureAddress(network, url);
      return { people: people(dataOf(answer), picture), nextCursor: answer.meta?.next_token ?? null };
    },
    lookup(network, answer, asked) {
      const picture: Picture = (url) => pictureAddress(network, url);
      return { people: people(dataOf(answer), picture), missing: toMissingPeople(answer, asked) };
    },
    lists(answer) {
      return { lists: each('list', dataOf(answer), rawList, toList), nextCursor: answer.meta?.next_token ?? null };
    },
    directMessages(network, answer) {
      const picture: Picture = (url) => pictureAddress(network, url);
      const messages = dataOf(answer).filter(isMessage);
      const { media } = attachable(answer, picture);
      return {
        messages: each('direct message', messages, rawDirectMessage, (raw) => toDirectMessage(raw, media)),
        people: people(answer.includes?.users ?? [], picture),
        nextCursor: answer.meta?.next_token ?? null,
      };
    },
  };
}

/** What was asked for, as a list also when X answers with one thing. */
export function dataOf(answer: RawAnswer): readonly unknown[] {
  if (answer.data === undefined || answer.data === null) return [];
  return Array.isArray(answer.data) ? answer.data : [answer.data];
}

/** Joins and leaves share the list with messages. */
function isMessage(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'event_type' in value && value.event_type === 'MessageCreate';
}

function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' ? value.id : null;
}
