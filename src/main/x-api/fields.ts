/**
 * What Stoa asks X for, in the legacy dialect, which every version of the API still answers.
 * Fields are free, expanded posts and people are charged: so people who are merely mentioned or answered are not expanded.
 */

const userFields = [
  'id',
  'name',
  'username',
  'profile_image_url',
  'profile_banner_url',
  'verified',
  'verified_type',
  'protected',
  'description',
  'entities',
  'url',
  'location',
  'created_at',
  'public_metrics',
].join();

const mediaFields = 'media_key,type,url,preview_image_url,width,height,alt_text,duration_ms,variants';

/** For answers that hold posts. */
export const postQuery = {
  'tweet.fields': [
    'id',
    'text',
    'created_at',
    'author_id',
    'conversation_id',
    'in_reply_to_user_id',
    'referenced_tweets',
    'attachments',
    'entities',
    'note_tweet',
    'public_metrics',
    'possibly_sensitive',
    'lang',
    'reply_settings',
    'edit_history_tweet_ids',
    'withheld',
  ].join(),
  expansions: [
    'author_id',
    'referenced_tweets.id',
    'referenced_tweets.id.author_id',
    'attachments.media_keys',
    'referenced_tweets.id.attachments.media_keys',
    'attachments.poll_ids',
  ].join(),
  'user.fields': userFields,
  'media.fields': mediaFields,
  'poll.fields': 'id,options,voting_status,end_datetime',
} as const;

/** For posts that are known: only what costs nothing besides them is expanded. */
export const bareQuery = { expansions: 'attachments.media_keys,attachments.poll_ids' } as const;

/** For the signed-in person. */
export const selfQuery = { 'user.fields': userFields } as const;

/** For answers that hold people, with how they stand to the account. */
export const personQuery = { 'user.fields': `${userFields},connection_status` } as const;

/** For lists. */
export const listQuery = { 'list.fields': 'id,name,description,private,member_count' } as const;

/** For direct messages, who sent them and what they carry. */
export const directMessageQuery = {
  'dm_event.fields': 'id,event_type,text,created_at,dm_conversation_id,sender_id,entities,attachments',
  event_types: 'MessageCreate',
  expansions: 'sender_id,attachments.media_keys',
  'media.fields': mediaFields,
  'user.fields': userFields,
} as const;
