import { instantOfId, type Media, type Poll, type PostContent, personId, postId } from '../../../shared/model/index.ts';
import type { RawPost, RawUrlEntity } from './answer-schema.ts';
import type { Picture } from './picture-signer.ts';
import { toInstant } from './times.ts';
import { toCard } from './to-card.ts';
import { toText } from './to-text.ts';

/** What an answer carries beside its posts, by key. */
export type Attachable = {
  readonly media: ReadonlyMap<string, Media>;
  readonly polls: ReadonlyMap<string, Poll>;
};

/** Stands in for an author X did not name; X gives nobody this id. */
const nobody = personId.parse('0');

const replyPolicies: ReadonlyMap<string, PostContent['replyPolicy']> = new Map([
  ['everyone', 'everyone'],
  ['following', 'following'],
  ['mentionedUsers', 'mentioned'],
  ['mentioned_users', 'mentioned'],
  ['subscribers', 'subscribers'],
  ['verified', 'verified'],
]);

/** A post in Stoa's terms; long posts with their full text. */
export function toPost(raw: RawPost, attachable: Attachable, picture: Picture): PostContent {
  const note = raw.note_tweet ?? raw.note_post;
  const entities = note?.entities ?? raw.entities;
  const quotedId = referenced(raw, 'quoted');
  const media = (raw.attachments?.media_keys ?? []).flatMap((key) => attachable.media.get(key) ?? []);
  const poll = (raw.attachments?.poll_ids ?? []).map((id) => attachable.polls.get(id)).find((found) => found) ?? null;
  const isShownElsewhere = (link: RawUrlEntity) =>
    (quotedId !== null && leadsToPost(link, quotedId)) || (media.length > 0 && isOwnMedia(link, raw));
  const links = (entities?.urls ?? []).filter((link) => !isShownElsewhere(link));
  return {
    id: postId.parse(raw.id),
    authorId: raw.author_id === undefined ? nobody : personId.parse(raw.author_id),
    createdAt: toInstant(raw.created_at) ?? instantOfId(raw.id),
    ...toText(note?.text ?? raw.text, entities, isShownElsewhere),
    lang: raw.lang ?? null,
    conversationId: raw.conversation_id === undefined ? null : postId.parse(raw.conversation_id),
    replyTo: toReplyTo(raw),
    quotedId,
    repostedId: referenced(raw, 'retweeted'),
    media,
    poll,
    card: media.length > 0 || poll !== null ? null : toCard(links, picture),
    ...toCounts(raw),
    sensitive: raw.possibly_sensitive ?? false,
    versions: toVersions(raw),
    withheldIn: raw.withheld?.country_codes ?? [],
    replyPolicy: replyPolicies.get(raw.reply_settings ?? 'everyone') ?? 'everyone',
  };
}

function referenced(raw: RawPost, type: 'quoted' | 'retweeted' | 'replied_to'): PostContent['quotedId'] {
  const references = [...raw.referenced_tweets, ...raw.referenced_posts];
  const reference = references.find((candidate) => candidate.type === type);
  return reference === undefined ? null : postId.parse(reference.id);
}

/** X lists every version of every post; one alone says nothing. */
function toVersions(raw: RawPost): PostContent['versions'] {
  const ids = raw.edit_history_tweet_ids ?? raw.edit_history_post_ids ?? [];
  return ids.length > 1 ? ids.map((id) => postId.parse(id)) : [];
}

function toReplyTo(raw: RawPost): PostContent['replyTo'] {
  const parent = referenced(raw, 'replied_to');
  const person = raw.in_reply_to_user_id === undefined ? null : personId.parse(raw.in_reply_to_user_id);
  return parent === null && person === null ? null : { postId: parent, personId: person };
}

function toCounts(raw: RawPost): Pick<PostContent, 'replies' | 'reposts' | 'likes' | 'quotes'> {
  const metrics = raw.public_metrics;
  return {
    replies: metrics?.reply_count ?? 0,
    reposts: metrics?.retweet_count ?? metrics?.repost_count ?? 0,
    likes: metrics?.like_count ?? 0,
    quotes: metrics?.quote_count ?? 0,
  };
}

function leadsToPost(link: RawUrlEntity, id: string): boolean {
  return new RegExp(`/status/${id}(?:[/?#]|$)`).test(link.expanded_url ?? '');
}

function isOwnMedia(link: RawUrlEntity, raw: RawPost): boolean {
  if (link.media_key !== undefined) return (raw.attachments?.media_keys ?? []).includes(link.media_key);
  return (
    /\/status\/\d+\/(?:photo|video)\/\d+/.test(link.expanded_url ?? '') ||
    /^pic\.(?:x|twitter)\.com\//.test(link.display_url ?? '')
  );
}
