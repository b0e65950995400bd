import { z } from 'zod';
import { instant, personId, pictureAddress, postId } from './ids.ts';

const at = { start: z.number().int(), end: z.number().int() };

/** A part of a text that leads somewhere; offsets are UTF-16 positions in the decoded `text`, end exclusive. */
export const textSpan = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('mention'), ...at, handle: z.string(), personId: personId.nullable() }),
    z.object({ kind: z.literal('hashtag'), ...at, tag: z.string() }),
    z.object({ kind: z.literal('cashtag'), ...at, tag: z.string() }),
    /** `url` is what X wants clicked (t.co), `shown` what is displayed, `target` the real destination. */
    z.object({ kind: z.literal('link'), ...at, url: z.string(), shown: z.string(), target: z.string() }),
  ])
  .readonly();
export type TextSpan = z.infer<typeof textSpan>;

/** A picture, video or GIF of a post; sizes in pixels. */
export const media = z
  .object({
    kind: z.enum(['photo', 'video', 'gif']),
    key: z.string(),
    /** The picture, or a video's still; null when X sent no address. */
    picture: pictureAddress.nullable(),
    width: z.number().int().nullable(),
    height: z.number().int().nullable(),
    alt: z.string().nullable(),
    durationMs: z.number().int().nullable(),
    /** What plays when the reader presses play (MP4); null for photos and when X sent none. */
    video: pictureAddress.nullable().default(null),
  })
  .readonly();
export type Media = z.infer<typeof media>;

/** A poll with its votes as last read. */
export const poll = z
  .object({
    options: z.array(z.object({ label: z.string(), votes: z.number().int() }).readonly()).readonly(),
    endsAt: instant.nullable(),
    closed: z.boolean(),
  })
  .readonly();
export type Poll = z.infer<typeof poll>;

/** What a link leads to, as X previews it. */
export const linkCard = z
  .object({
    url: z.string(),
    target: z.string(),
    domain: z.string(),
    title: z.string(),
    description: z.string(),
    picture: z
      .object({ address: pictureAddress, width: z.number().int(), height: z.number().int() })
      .readonly()
      .nullable(),
  })
  .readonly();
export type LinkCard = z.infer<typeof linkCard>;

/** A post as X gave it, mapped once at the edge; long posts carry their full text. */
export const postContent = z
  .object({
    id: postId,
    authorId: personId,
    createdAt: instant,
    text: z.string(),
    spans: z.array(textSpan).readonly(),
    lang: z.string().nullable(),
    conversationId: postId.nullable(),
    replyTo: z.object({ postId: postId.nullable(), personId: personId.nullable() }).readonly().nullable(),
    quotedId: postId.nullable(),
    /** Set when this is a bare repost of another post: show that one, with who reposted it. */
    repostedId: postId.nullable(),
    media: z.array(media).readonly(),
    poll: poll.nullable(),
    card: linkCard.nullable(),
    replies: z.number().int(),
    reposts: z.number().int(),
    likes: z.number().int(),
    quotes: z.number().int(),
    sensitive: z.boolean(),
    /** Ids of all versions of an edited post, oldest first, this one among them; empty when it was never edited. */
    versions: z.array(postId).readonly().default([]),
    /** Country codes where X withholds it; `XX` is everywhere. */
    withheldIn: z.array(z.string()).readonly(),
    replyPolicy: z.enum(['everyone', 'following', 'mentioned', 'subscribers', 'verified']),
  })
  .readonly();
export type PostContent = z.infer<typeof postContent>;

/** A post as the account sees it: what X gave plus the account's own marks on it. */
export type Post = PostContent & { readonly bookmarked: boolean; readonly reposted: boolean };
