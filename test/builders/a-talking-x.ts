import type { Clock, Receipt, Window, XAnswer, XApi, XDirectMessage, XPosts } from '../../src/main/workspace/ports.ts';
import {
  compareIds,
  type Media,
  type Person,
  type PostContent,
  personId,
  postId,
  type StoaError,
} from '../../src/shared/model/index.ts';
import { aPost, snowflake } from './a-post.ts';
import { scriptedXApi } from './a-scripted-x-api.ts';
import { scriptedUploads } from './scripted-uploads.ts';

/** What happens to a write: it arrives, its answer is lost, it is lost on the way, X cannot be reached, or X refuses. */
export type Fate = 'taken' | 'answer-lost' | 'request-lost' | 'unreachable' | StoaError;

export type TalkingX = XApi & {
  readonly posts: PostContent[];
  readonly messages: XDirectMessage[];
  /** Every write that arrived. */
  readonly arrived: { readonly text: string; readonly to: string | null; readonly media?: readonly string[] }[];
  /** Names of the reads that were asked, e.g. `mentions`. */
  readonly asked: string[];
  /** Fates of the next writes; afterwards everything is taken. */
  readonly fates: Fate[];
  /** Steps of uploads that were asked, e.g. `finalize-upload 9001`. */
  readonly uploads: string[];
  /** Fates of the next steps of uploads. */
  readonly uploadFates: Fate[];
  /** Reads fail with this until it is null again. */
  unreadable: StoaError | null;
  /** `from` posts; mentions in the text get their spans. */
  says(from: Person, text: string, more?: Partial<PostContent>): PostContent;
  /** `from` writes a message to `to`. */
  writes(from: Person, to: Person, text: string, media?: readonly Media[]): XDirectMessage;
};

const offline: StoaError = { code: 'offline', message: 'X cannot be reached.', next: '' };
const silent: StoaError = { code: 'timed-out', message: 'X did not answer.', next: '' };

/** Quotes of a post, or posts by others with one of the words in brackets; what names the account is left out on demand, as X does it. */
function isFound(post: PostContent, query: string, me: Person): boolean {
  if (query.includes('quotes_of_tweet_id:'))
    return post.quotedId !== null && query.includes(`quotes_of_tweet_id:${post.quotedId}`);
  const words = (/^\((.*?)\)/u.exec(query)?.[1] ?? '')
    .split(' OR ')
    .map((word) => word.replaceAll('"', '').toLowerCase());
  const text = post.text.toLowerCase();
  return (
    words.some((word) => word !== '' && text.includes(word)) &&
    !(query.includes(`-from:${me.handle}`) && post.authorId === me.id) &&
    !(query.includes(`-@${me.handle}`) && text.includes(`@${me.handle}`))
  );
}

/** X as seen by one account: people speak to it, it answers, and every write meets the fate the test wants. */
export function aTalkingX(clock: Pick<Clock, 'now'>, me: Person, people: readonly Person[]): TalkingX {
  const posts: PostContent[] = [];
  const messages: XDirectMessage[] = [];
  const arrived: { text: string; to: string | null; media?: readonly string[] }[] = [];
  const uploads: string[] = [];
  const uploadFates: Fate[] = [];
  const asked: string[] = [];
  const fates: Fate[] = [];
  const everybody = [me, ...people];
  let count = 0;

  function receipt(endpoint: string, status: number | null): Receipt {
    return { endpoint, at: clock.now(), status, charges: [], rateLimit: null };
  }

  async function read<T>(endpoint: string, value: () => T): Promise<XAnswer<T>> {
    asked.push(endpoint);
    const error = api.unreadable;
    if (error) return { ok: false, error, maybeDone: false, receipt: receipt(endpoint, null) };
    return { ok: true, value: value(), receipt: receipt(endpoint, 200) };
  }

  function write<T>(
    endpoint: string,
    text: string,
    to: string | null,
    media: readonly string[],
    make: () => T,
  ): Promise<XAnswer<T>> {
    return meet(endpoint, fates.shift() ?? 'taken', () => {
      arrived.push({ text, to, ...(media.length === 0 ? {} : { media }) });
      return make();
    });
  }

  async function meet<T>(endpoint: string, fate: Fate, make: () => T): Promise<XAnswer<T>> {
    if (fate === 'unreachable')
      return { ok: false, error: offline, maybeDone: false, receipt: receipt(endpoint, null) };
    if (fate === 'request-lost') return { ok: false, error: silent, maybeDone: true, receipt: receipt(endpoint, null) };
    if (typeof fate === 'object') return { ok: false, error: fate, maybeDone: false, receipt: receipt(endpoint, 403) };
    const value = make();
    if (fate === 'answer-lost') return { ok: false, error: silent, maybeDone: true, receipt: receipt(endpoint, null) };
    return { ok: true, value, receipt: receipt(endpoint, 201) };
  }

  function page(found: readonly PostContent[], window: Window): XPosts {
    const inside = found
      .filter((post) => window.sinceId === undefined || compareIds(post.id, window.sinceId) > 0)
      .filter((post) => window.untilId === undefined || compareIds(post.id, window.untilId) < 0)
      .filter((post) => window.startTime === undefined || post.createdAt >= window.startTime)
      .filter((post) => window.cursor === undefined || compareIds(post.id, window.cursor) < 0)
      .toSorted((left, right) => compareIds(right.id, left.id));
    const shown = inside.slice(0, window.maxResults);
    const nextCursor = inside.length > shown.length ? (shown.at(-1)?.id ?? null) : null;
    return { posts: shown, included: [], people: everybody, missing: [], nextCursor };
  }

  function nextId(): string {
    count += 1;
    return snowflake(clock.now(), count);
  }

  const api: TalkingX = {
    ...scriptedXApi(clock.now),
    posts,
    messages,
    arrived,
    asked,
    fates,
    uploads,
    uploadFates,
    ...scriptedUploads(clock.now, (endpoint, what, value) => {
      uploads.push(what);
      return meet(endpoint, uploadFates.shift() ?? 'taken', value);
    }),
    unreadable: null,
    says(from, text, more = {}) {
      const id = nextId();
      const spans = [...text.matchAll(/@(\w+)/gu)].map((match) => ({
        kind: 'mention' as const,
        start: match.index,
        end: match.index + match[0].length,
        handle: match[1] ?? '',
        personId: everybody.find((person) => person.handle === match[1])?.id ?? null,
      }));
      const post = aPost({ id, authorId: from.id, createdAt: clock.now(), text, spans, conversationId: id, ...more });
      posts.push(post);
      return post;
    },
    writes(from, to, text, media = []) {
      const ids = [from.id, to.id].toSorted(compareIds);
      const message = {
        id: nextId(),
        conversationId: ids.join('-'),
        senderId: from.id,
        createdAt: clock.now(),
        text,
        spans: [],
        media,
      };
      messages.push(message);
      return message;
    },
    mentions: (_caller, window) =>
      read('mentions', () =>
        page(
          posts.filter((post) => post.spans.some((span) => span.kind === 'mention' && span.personId === me.id)),
          window,
        ),
      ),
    postsOf: (_caller, id, window) =>
      read('posts-of', () =>
        page(
          posts.filter((post) => post.authorId === id),
          window,
        ),
      ),
    search: (_caller, query, window) =>
      read('search', () =>
        page(
          posts.filter((post) => isFound(post, query, me)),
          window,
        ),
      ),
    directMessages: (_caller, cursor, maxResults) =>
      read('direct-messages', () => {
        const older = messages.filter((one) => cursor === null || compareIds(one.id, cursor) < 0);
        const sorted = older.toSorted((left, right) => compareIds(right.id, left.id));
        const shown = sorted.slice(0, maxResults);
        const nextCursor = sorted.length > shown.length ? (shown.at(-1)?.id ?? null) : null;
        return { messages: shown, people: everybody, nextCursor };
      }),
    createPost: (_caller, post) =>
      write('create-post', post.text, post.replyTo, post.media ?? [], () => {
        const parent = posts.find((one) => one.id === post.replyTo);
        const made = api.says(me, post.text, {
          media: (post.media ?? []).map(shownPicture),
          replyTo: parent ? { postId: parent.id, personId: parent.authorId } : null,
          ...(parent ? { conversationId: parent.conversationId } : {}),
        });
        return { postId: postId.parse(made.id) };
      }),
    sendDirect: (_caller, to, text, mediaId) =>
      write('send-direct', text, to, mediaId === undefined ? [] : [mediaId], () => {
        const other = everybody.find((person) => person.id === personId.parse(to)) ?? me;
        const made = api.writes(me, other, text, mediaId === undefined ? [] : [shownPicture(mediaId)]);
        return { eventId: made.id, conversationId: made.conversationId };
      }),
  };
  return api;
}

function shownPicture(key: string): Media {
  return { kind: 'photo', key, picture: null, width: null, height: null, alt: null, durationMs: null, video: null };
}
