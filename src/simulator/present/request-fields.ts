/** X's two ways to name things: `tweet.fields` and, since August 2026, `post.fields`. Answers keep to the one asked in. */
export type Dialect = 'tweet' | 'post';

/** What a request asked to be told, beyond X's defaults. */
export type RequestFields = {
  readonly dialect: Dialect;
  readonly post: ReadonlySet<string>;
  readonly user: ReadonlySet<string>;
  readonly media: ReadonlySet<string>;
  readonly poll: ReadonlySet<string>;
  readonly message: ReadonlySet<string>;
  readonly list: ReadonlySet<string>;
  readonly expansions: ReadonlySet<string>;
};

/** Query parameters that ask for fields, allowed on every reading route. */
export const fieldParameters = [
  'tweet.fields',
  'post.fields',
  'user.fields',
  'media.fields',
  'poll.fields',
  'place.fields',
  'dm_event.fields',
  'list.fields',
  'expansions',
] as const;

/** New names of fields and expansions, to the legacy ones the presenter works with. */
const legacyNames: Readonly<Record<string, string>> = {
  note_post: 'note_tweet',
  edit_history_post_ids: 'edit_history_tweet_ids',
  referenced_posts: 'referenced_tweets.id',
};

/** Reads the fields of a request. Names X does not know are ignored, as X does; mixed dialects lose the legacy half. */
export function readFields(query: URLSearchParams): RequestFields {
  const asked = (name: string) => new Set((query.get(name) ?? '').split(',').filter((field) => field !== ''));
  const expansions = asked('expansions');
  const dialect = query.has('post.fields') || expansions.has('referenced_posts') ? 'post' : 'tweet';
  const translate = (names: ReadonlySet<string>) => new Set([...names].map((name) => legacyNames[name] ?? name));
  return {
    dialect,
    post: dialect === 'post' ? translate(asked('post.fields')) : asked('tweet.fields'),
    user: asked('user.fields'),
    media: asked('media.fields'),
    poll: asked('poll.fields'),
    message: asked('dm_event.fields'),
    list: asked('list.fields'),
    expansions: dialect === 'post' ? translate(expansions) : expansions,
  };
}
