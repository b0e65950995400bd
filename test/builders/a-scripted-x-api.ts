import type { Charge, Receipt, Window, XAnswer, XApi, XPosts } from '../../src/main/workspace/ports.ts';
import { compareIds, type Person, type PostContent, type StoaError } from '../../src/shared/model/index.ts';
import { type ScriptedLists, scriptedLists } from './scripted-lists.ts';
import { scriptedUploads } from './scripted-uploads.ts';

export type ScriptedXApi = XApi &
  ScriptedLists & {
    /** What the network holds; tests push into it. */
    readonly posts: PostContent[];
    readonly people: Person[];
    readonly bookmarked: Set<string>;
    /** Calls that reached the network, e.g. `search (from:a) since=…`. */
    readonly calls: string[];
    /** The next calls fail with this, until it is null again. */
    failing: StoaError | null;
    /** Calls wait for this before they answer. */
    hold: Promise<void> | null;
  };

/** A stand-in for X that pages, filters by `from:` and charges as X does, without HTTP. */
export function scriptedXApi(now: () => number): ScriptedXApi {
  const posts: PostContent[] = [];
  const people: Person[] = [];
  const bookmarked = new Set<string>();
  const calls: string[] = [];

  function receipt(endpoint: string, charges: readonly Charge[], status: number | null = 200): Receipt {
    return { endpoint, at: now(), status, charges, rateLimit: null };
  }

  async function answer<T>(
    endpoint: string,
    what: string,
    value: () => T,
    charges: (value: T) => readonly Charge[],
  ): Promise<XAnswer<T>> {
    calls.push(what);
    if (api.hold) await api.hold;
    const { failing } = api;
    if (failing) {
      const status = failing.code === 'offline' ? null : 500;
      return { ok: false, error: failing, maybeDone: false, receipt: receipt(endpoint, [], status) };
    }
    const result = value();
    return { ok: true, value: result, receipt: receipt(endpoint, charges(result)) };
  }

  function page(found: readonly PostContent[], window: Window): XPosts {
    const inside = found
      .filter((post) => window.sinceId === undefined || compareIds(post.id, window.sinceId) > 0)
      .filter((post) => window.untilId === undefined || compareIds(post.id, window.untilId) < 0)
      .filter((post) => window.cursor === undefined || compareIds(post.id, window.cursor) < 0)
      .sort((left, right) => compareIds(right.id, left.id));
    const shown = inside.slice(0, window.maxResults);
    const authors = new Set(shown.map((post) => post.authorId));
    return {
      posts: shown,
      included: [],
      people: people.filter((person) => authors.has(person.id)),
      missing: [],
      nextCursor: inside.length > shown.length ? (shown.at(-1)?.id ?? null) : null,
    };
  }

  function priced(value: XPosts): readonly Charge[] {
    return [
      ...value.posts.map((post): Charge => ({ kind: 'post', id: post.id, price: 5 })),
      ...value.people.map((person): Charge => ({ kind: 'person', id: person.id, price: 10 })),
    ];
  }

  function matching(query: string): readonly PostContent[] {
    const conversation = /conversation_id:(\d+)/u.exec(query)?.[1];
    if (conversation !== undefined) return posts.filter((post) => post.conversationId === conversation);
    const handles = new Set([...query.matchAll(/(?<!-)from:(\w+)/gu)].map((match) => match[1]));
    return posts.filter((post) => handles.has(people.find((person) => person.id === post.authorId)?.handle));
  }

  function describe(name: string, window: Window): string {
    const { sinceId, untilId, cursor, maxResults } = window;
    const parts = [name, sinceId && `since=${sinceId}`, untilId && `until=${untilId}`, cursor && `next=${cursor}`];
    return [...parts, `max=${maxResults}`].filter(Boolean).join(' ');
  }

  const api: ScriptedXApi = {
    posts,
    people,
    bookmarked,
    calls,
    failing: null,
    hold: null,
    following: () =>
      answer(
        'following',
        'following',
        () => ({ people: people.filter((person) => person.connection !== null), nextCursor: null }),
        (value) => value.people.map((person) => ({ kind: 'person', id: person.id, price: 1 })),
      ),
    search: (_caller, query, window) =>
      answer('search', describe(`search ${query}`, window), () => page(matching(query), window), priced),
    home: (_caller, window) => answer('home', describe('home', window), () => page(posts, window), priced),
    mentions: (_caller, window) => answer('mentions', describe('mentions', window), () => page([], window), priced),
    postsOf: (_caller, personId, window) =>
      answer(
        'posts-of',
        describe(`posts-of ${personId}`, window),
        () =>
          page(
            posts.filter((post) => post.authorId === personId),
            window,
          ),
        priced,
      ),
    bookmarks: (_caller, cursor, maxResults) =>
      answer(
        'bookmarks',
        'bookmarks',
        () =>
          page(
            posts.filter((post) => bookmarked.has(post.id)),
            { maxResults, ...(cursor === null ? {} : { cursor }) },
          ),
        priced,
      ),
    postsById: (_caller, ids) =>
      answer(
        'posts-by-id',
        `posts-by-id ${ids.join(',')}`,
        () => {
          const found = posts.filter((post) => ids.includes(post.id));
          const missing = ids.filter((id) => !found.some((post) => post.id === id));
          return { ...page(found, { maxResults: 100 }), missing };
        },
        priced,
      ),
    postsAgain: (_caller, ids) =>
      answer(
        'posts-by-id',
        `posts-again ${ids.join(',')}`,
        () => {
          const found = posts.filter((post) => ids.includes(post.id));
          const missing = ids.filter((id) => !found.some((post) => post.id === id));
          return { ...page(found, { maxResults: 100 }), people: [], missing };
        },
        priced,
      ),
    directMessages: () =>
      answer(
        'direct-messages',
        'direct-messages',
        () => ({ messages: [], people: [], nextCursor: null }),
        () => [],
      ),
    createPost: (_caller, post) =>
      answer(
        'create-post',
        `create-post ${post.text}`,
        () => ({ postId: noId(posts) }),
        () => [request(15)],
      ),
    sendDirect: (_caller, to, text) =>
      answer(
        'send-direct',
        `send-direct ${to} ${text}`,
        () => ({ eventId: '1', conversationId: '1-2' }),
        () => [request(15)],
      ),
    ...scriptedUploads(now, (endpoint, what, value, price) =>
      answer(endpoint, what, value, () => (price === 0 ? [] : [request(price)])),
    ),
    ...scriptedLists(people, (endpoint, what, value, charges) => answer(endpoint, what, value, charges)),
    setReposted: (_caller, postId, reposted) =>
      answer(
        'repost',
        `repost ${postId} ${reposted}`,
        () => null,
        () => [request(reposted ? 15 : 5)],
      ),
    setBookmarked: (_caller, postId, on) =>
      answer(
        'bookmark',
        `bookmark ${postId} ${on}`,
        () => null,
        () => [request(5)],
      ),
  };
  return api;
}

function request(price: number): Charge {
  return { kind: 'request', id: null, price };
}

function noId(posts: readonly PostContent[]): PostContent['id'] {
  const newest = posts
    .map((post) => post.id)
    .sort(compareIds)
    .at(-1);
  if (newest === undefined) throw new Error('the scripted X has no post to answer with');
  return newest;
}
