import { z } from 'zod';

/**
 * X's answers as far as Stoa reads them, in both dialects (`tweet.*` and, since 2026-08, `post.*`).
 * Tolerant on purpose: X adds fields and values without notice, so a field of the wrong shape counts as absent, and only what nothing can
 * be shown without (ids, texts) is demanded. Source: docs.x.com/x-api/fundamentals/data-dictionary and X's OpenAPI 2.166 and 2.167.
 */

/** A Snowflake as X writes it. */
export const rawId = z.string().regex(/^\d{1,19}$/);

const maybe = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** A list whose misshapen members are left out. */
const listOf = <T extends z.ZodType>(schema: T) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((items) =>
      items.flatMap((item) => {
        const parsed = schema.safeParse(item);
        return parsed.success ? [parsed.data] : [];
      }),
    );

const maybeText = maybe(z.string());
const maybeId = maybe(rawId);
const maybeCount = maybe(z.number().int());
const at = { start: z.number().int().nonnegative(), end: z.number().int().nonnegative() };

const rawUrlEntity = z.object({
  ...at,
  url: z.string(),
  expanded_url: maybeText,
  display_url: maybeText,
  unwound_url: maybeText,
  title: maybeText,
  description: maybeText,
  media_key: maybeText,
  images: listOf(z.object({ url: z.string(), width: z.number().int(), height: z.number().int() })),
});
export type RawUrlEntity = z.infer<typeof rawUrlEntity>;

const entityLists = {
  urls: listOf(rawUrlEntity),
  mentions: listOf(z.object({ ...at, username: z.string(), id: maybeId })),
  hashtags: listOf(z.object({ ...at, tag: z.string() })),
  cashtags: listOf(z.object({ ...at, tag: z.string() })),
};
const rawEntities = z.object(entityLists);
export type RawEntities = z.infer<typeof rawEntities>;

const rawNote = z.object({ text: z.string(), entities: maybe(rawEntities) });
const rawReferences = listOf(z.object({ type: z.string(), id: rawId }));

/** A post in either dialect. */
export const rawPost = z.object({
  id: rawId,
  text: z.string(),
  author_id: maybeId,
  created_at: maybeText,
  lang: maybeText,
  conversation_id: maybeId,
  in_reply_to_user_id: maybeId,
  referenced_tweets: rawReferences,
  referenced_posts: rawReferences,
  attachments: maybe(z.object({ media_keys: listOf(z.string()), poll_ids: listOf(z.string()) })),
  entities: maybe(rawEntities),
  note_tweet: maybe(rawNote),
  note_post: maybe(rawNote),
  public_metrics: maybe(
    z.object({
      retweet_count: maybeCount,
      repost_count: maybeCount,
      reply_count: maybeCount,
      like_count: maybeCount,
      quote_count: maybeCount,
    }),
  ),
  possibly_sensitive: maybe(z.boolean()),
  reply_settings: maybeText,
  edit_history_tweet_ids: maybe(z.array(rawId)),
  edit_history_post_ids: maybe(z.array(rawId)),
  withheld: maybe(z.object({ country_codes: listOf(z.string()) })),
});
export type RawPost = z.infer<typeof rawPost>;

/** A person in either dialect. */
export const rawPerson = z.object({
  id: rawId,
  // It becomes part of addresses and search queries, so anything but X's own alphabet is no handle.
  username: z.string().regex(/^\w{1,50}$/),
  name: maybeText,
  profile_image_url: maybeText,
  profile_banner_url: maybeText,
  verified: maybe(z.boolean()),
  verified_type: maybeText,
  protected: maybe(z.boolean()),
  description: maybeText,
  location: maybeText,
  url: maybeText,
  created_at: maybeText,
  entities: maybe(z.object({ url: maybe(rawEntities), description: maybe(rawEntities) })),
  public_metrics: maybe(
    z.object({
      followers_count: maybeCount,
      following_count: maybeCount,
      tweet_count: maybeCount,
      post_count: maybeCount,
    }),
  ),
  connection_status: maybe(z.array(z.string())),
});
export type RawPerson = z.infer<typeof rawPerson>;

/** Media as X describes it. */
export const rawMedia = z.object({
  media_key: z.string(),
  type: z.string(),
  url: maybeText,
  preview_image_url: maybeText,
  width: maybeCount,
  height: maybeCount,
  alt_text: maybeText,
  duration_ms: maybeCount,
  variants: listOf(z.object({ bit_rate: maybeCount, content_type: z.string(), url: z.string() })),
});
export type RawMedia = z.infer<typeof rawMedia>;

/** A poll as X describes it. */
export const rawPoll = z.object({
  id: z.string(),
  options: listOf(z.object({ position: maybeCount, label: z.string(), votes: maybeCount })),
  voting_status: maybeText,
  end_datetime: maybeText,
});
export type RawPoll = z.infer<typeof rawPoll>;

/** A direct-message event as X describes it. */
export const rawDirectMessage = z.object({
  id: rawId,
  event_type: z.string(),
  dm_conversation_id: z.string().min(1),
  sender_id: rawId,
  created_at: maybeText,
  text: z.string().catch(''),
  attachments: maybe(z.object({ media_keys: listOf(z.string()) })),
  entities: maybe(rawEntities),
  // Version 2.166 of X's specification puts the lists beside the text instead of below `entities`.
  ...entityLists,
});
export type RawDirectMessage = z.infer<typeof rawDirectMessage>;

/** A list as X describes it. */
export const rawList = z.object({
  id: rawId,
  name: z.string(),
  description: maybeText,
  private: maybe(z.boolean()),
  member_count: maybeCount,
});
export type RawList = z.infer<typeof rawList>;

/** One entry of `errors[]` or a whole problem document. */
export const rawProblem = z.object({
  type: maybeText,
  title: maybeText,
  detail: maybeText,
  message: maybeText,
  reason: maybeText,
  status: maybeCount,
  code: maybeCount,
  parameter: maybeText,
  resource_type: maybeText,
  resource_id: maybeText,
  value: maybe(z.unknown()),
  error: maybeText,
  error_description: maybeText,
});
export type RawProblem = z.infer<typeof rawProblem>;

const items = maybe(z.array(z.unknown()));

/** An answer of X: what was asked for, what it refers to, how to go on, what is missing. */
export const rawAnswer = z.object({
  data: z.unknown().optional(),
  includes: maybe(z.object({ users: items, tweets: items, posts: items, media: items, polls: items })),
  meta: maybe(z.object({ next_token: maybeText, result_count: maybeCount })),
  errors: maybe(listOf(rawProblem)),
});
export type RawAnswer = z.infer<typeof rawAnswer>;
