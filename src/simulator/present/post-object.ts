import type { Simulation } from '../state/simulation.ts';
import type { WorldPoll, WorldPost } from '../world/types.ts';
import { metricsOf } from './metrics.ts';
import { mediaKey, type PostText, postText } from './post-text.ts';
import type { RequestFields } from './request-fields.ts';
import { writeSegments } from './segments.ts';
import { mediaUrl, pick } from './user-object.ts';

/** What presenting a post needs besides the post; `now` is what counts and polls are read at. */
export type PostContext = {
  readonly simulation: Simulation;
  readonly fields: RequestFields;
  readonly base: string;
  readonly now: number;
};

const editableMilliseconds = 3_600_000;
const textCache = new WeakMap<WorldPost, PostText>();

/** Expansions that, when asked for, also put the field they follow into the post itself. */
const fieldsOfExpansions: Readonly<Record<string, string>> = {
  author_id: 'author_id',
  in_reply_to_user_id: 'in_reply_to_user_id',
  'referenced_tweets.id': 'referenced_tweets',
  'referenced_tweets.id.author_id': 'referenced_tweets',
  'referenced_tweets.id.attachments.media_keys': 'referenced_tweets',
  'attachments.media_keys': 'attachments',
  'attachments.poll_ids': 'attachments',
  'entities.mentions.username': 'entities',
};

/** A post's text broken into segments, worked out once. */
export function textOf(post: WorldPost, simulation: Simulation): PostText {
  const known = textCache.get(post);
  if (known !== undefined) return known;
  const text = postText(post, simulation.posts, simulation.people);
  textCache.set(post, text);
  return text;
}

/** X's id of a post's poll: a number of its own, derived from the post's. */
function pollId(post: WorldPost): string {
  return (BigInt(post.id) + 9n).toString();
}

/** What a post refers to, in X's order and words. */
export function referencesOf(post: WorldPost): readonly { readonly type: string; readonly id: string }[] {
  const references = [
    { type: 'retweeted', id: post.repostOf },
    { type: 'quoted', id: post.repostOf === null ? post.quoteOf : null },
    { type: 'replied_to', id: post.repostOf === null ? post.replyTo : null },
  ];
  return references.flatMap(({ type, id }) => (id === null ? [] : [{ type, id }]));
}

/** The author of the post that a post answers, deleted or not. */
export function answeredAuthor(post: WorldPost, simulation: Simulation): string | undefined {
  return post.replyTo === null || post.repostOf !== null ? undefined : simulation.posts.authorOf(post.replyTo);
}

/** A post as X sends it: id, text and edit history, plus the fields asked for or implied by expansions. */
export function postObject(post: WorldPost, context: PostContext): Readonly<Record<string, unknown>> {
  const { simulation, fields, base, now } = context;
  const isNew = fields.dialect === 'post';
  const text = textOf(post, simulation);
  const write = (segments: PostText['main']) => writeSegments(segments, (picture) => mediaUrl(base, picture.file));
  const main = write(text.main);
  const references = referencesOf(post);
  const note = () => {
    if (text.note === null) return undefined;
    const { text: full, entities } = write(text.note);
    return { text: full, ...(entities === null ? {} : { entities }) };
  };
  const optional: Readonly<Record<string, () => unknown>> = {
    author_id: () => post.authorId,
    conversation_id: () => post.conversationId,
    created_at: () => new Date(post.createdAt).toISOString(),
    lang: () => post.lang,
    entities: () => main.entities ?? undefined,
    note_tweet: isNew ? () => undefined : note,
    note_post: isNew ? note : () => undefined,
    display_text_range: () => text.displayRange,
    attachments: () => attachmentsOf(post),
    referenced_tweets: () => (isNew || references.length === 0 ? undefined : references),
    referenced_posts: () => (isNew && references.length > 0 ? references : undefined),
    in_reply_to_user_id: () => answeredAuthor(post, simulation),
    public_metrics: () => {
      const { retweet_count, ...rest } = metricsOf(post, simulation, now);
      return isNew ? { repost_count: retweet_count, ...rest } : { retweet_count, ...rest };
    },
    possibly_sensitive: () => post.sensitive,
    withheld: () =>
      post.withheldIn.length === 0 ? undefined : { copyright: false, country_codes: [...post.withheldIn] },
    reply_settings: () => post.replySettings ?? 'everyone',
    edit_controls: () => ({
      edits_remaining: Math.max(0, 6 - simulation.posts.versionsOf(post).length),
      is_edit_eligible: post.replyTo === null && post.repostOf === null,
      editable_until: new Date(post.createdAt + editableMilliseconds).toISOString(),
    }),
  };
  const implied = [...fields.expansions].flatMap((name) => fieldsOfExpansions[name] ?? []);
  const asked = new Set([...fields.post, ...implied]);
  if (isNew && asked.delete('note_tweet')) asked.add('note_post');
  if (isNew && asked.delete('referenced_tweets')) asked.add('referenced_posts');
  return {
    id: post.id,
    text: main.text,
    [isNew ? 'edit_history_post_ids' : 'edit_history_tweet_ids']: simulation.posts.versionsOf(post),
    ...pick(optional, asked),
  };
}

/** The poll of a post as X sends it; votes come in over the poll's running time, most of them early. */
export function pollObject(post: WorldPost, poll: WorldPoll, context: PostContext): Readonly<Record<string, unknown>> {
  const running = Math.max(1, poll.endsAt - post.createdAt);
  const share = Math.sqrt(Math.min(1, Math.max(0, (context.now - post.createdAt) / running)));
  return {
    id: pollId(post),
    options: poll.options.map((option, index) => ({
      position: index + 1,
      label: option.label,
      votes: Math.floor(option.votes * share),
    })),
    ...pick(
      {
        voting_status: () => (context.now >= poll.endsAt ? 'closed' : 'open'),
        end_datetime: () => new Date(poll.endsAt).toISOString(),
        duration_minutes: () => poll.durationMinutes,
      },
      context.fields.poll,
    ),
  };
}

function attachmentsOf(post: WorldPost): object | undefined {
  if (post.repostOf !== null) return undefined;
  if (post.pictures.length > 0) return { media_keys: post.pictures.map((_, index) => mediaKey(post, index)) };
  return post.poll === null ? undefined : { poll_ids: [pollId(post)] };
}
