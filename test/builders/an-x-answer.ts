import type { Log, XPosts } from '../../src/main/workspace/ports.ts';
import { rawAnswer } from '../../src/main/x-api/mapping/answer-schema.ts';
import { createAnswerReader } from '../../src/main/x-api/mapping/read-answer.ts';
import { type PostContent, pictureAddress } from '../../src/shared/model/index.ts';
import { aLog } from './a-log.ts';

/** A post as X sends it, with everything Stoa asks for. */
export function anXPost(overrides: Readonly<Record<string, unknown>> = {}) {
  return {
    id: '1990000000000000001',
    text: 'hello',
    author_id: '9',
    created_at: '2026-11-23T11:00:00.000Z',
    edit_history_tweet_ids: ['1990000000000000001'],
    ...overrides,
  };
}

/** Reads posts out of an answer; a picture's address is its URL behind `/media/`. */
export function readPosts(body: unknown, log: Log = aLog()): XPosts {
  return createAnswerReader((_, url) => pictureAddress.parse(`/media/${url}`), log).posts('x', rawAnswer.parse(body));
}

/** The one post of an answer, as Stoa keeps it. */
export function mappedPost(
  overrides: Readonly<Record<string, unknown>>,
  includes: Readonly<Record<string, unknown>> = {},
): PostContent {
  const [post] = readPosts({ data: [anXPost(overrides)], includes }).posts;
  if (post === undefined) throw new Error('The post was left out.');
  return post;
}

/** A photo as X sends it. */
export const anXPhoto = {
  media_key: '3_1',
  type: 'photo',
  url: 'https://pbs.twimg.com/media/a.jpg',
  width: 4,
  height: 3,
};
