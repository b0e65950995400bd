import type { z } from 'zod';
import { type PostContent, postContent } from '../../src/shared/model/index.ts';

const snowflakeEpoch = 1288834974657;

/** X's id for an instant, as X makes them. */
export function snowflake(at: number, sequence = 0): string {
  return String((BigInt(at - snowflakeEpoch) << 22n) | BigInt(sequence));
}

/** A post with overridable fields; ids may be given as plain strings. `createdAt` alone gives a fitting Snowflake id. */
export function aPost(overrides: Partial<z.input<typeof postContent>> = {}): PostContent {
  const createdAt = overrides.createdAt ?? Date.UTC(2026, 10, 23, 8);
  const id = overrides.id ?? snowflake(createdAt);
  return postContent.parse({
    id,
    authorId: '500',
    createdAt,
    text: `Post ${id}`,
    spans: [],
    lang: 'en',
    conversationId: id,
    replyTo: null,
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
    ...overrides,
  });
}
