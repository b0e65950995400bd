import { extractEntities } from '../../shared/text/extract-entities.ts';
import { metricsOf } from '../present/metrics.ts';
import type { Simulation } from '../state/simulation.ts';
import type { WorldPost } from '../world/types.ts';
import type { OperatorName, SearchNode } from './parse-query.ts';

/** Whether a post is what was searched for. */
export type PostMatcher = (post: WorldPost) => boolean;

const unsegmented = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const wordCache = new WeakMap<WorldPost, string>();

/** Turns a parsed query into a test over posts; counts are read at `now`. Reposts match only when the query asks for them. */
export function compileQuery(node: SearchNode, simulation: Simulation, now: number): PostMatcher {
  const matches = compile(node, simulation, now);
  // X's index no longer finds reposts by words (changelog, May 2026); by operators alone it does.
  const hidesReposts = hasWords(node);
  return (post) => (!hidesReposts || post.repostOf === null) && matches(post);
}

function hasWords(node: SearchNode): boolean {
  if (node.kind === 'and' || node.kind === 'or') return node.nodes.some(hasWords);
  if (node.kind === 'not') return false;
  return node.kind === 'text' || node.kind === 'hashtag' || node.kind === 'cashtag';
}

function compile(node: SearchNode, simulation: Simulation, now: number): PostMatcher {
  switch (node.kind) {
    case 'and': {
      const tests = node.nodes.map((child) => compile(child, simulation, now));
      return (post) => tests.every((test) => test(post));
    }
    case 'or': {
      const tests = node.nodes.map((child) => compile(child, simulation, now));
      return (post) => tests.some((test) => test(post));
    }
    case 'not': {
      const test = compile(node.node, simulation, now);
      return (post) => !test(post);
    }
    case 'text':
      return textMatcher(node.text, simulation);
    case 'mention':
      return (post) => names(post, node.name);
    case 'hashtag':
      return (post) => tags(shown(post, simulation).text, 'hashtag', node.name);
    case 'cashtag':
      return (post) => tags(shown(post, simulation).text, 'cashtag', node.name);
    case 'operator':
      return compileOperator(node.name, node.value, simulation, now);
  }
}

function textMatcher(text: string, simulation: Simulation): PostMatcher {
  const words = wordsOf(text);
  if (words.trim() === '') return (post) => shown(post, simulation).text.includes(text);
  const wanted = unsegmented.test(text) ? words.trim() : words;
  // Most posts hold none of the words anywhere: only the rest is worth splitting.
  const [rare = ''] = words
    .trim()
    .split(/[ ']/)
    .sort((left, right) => right.length - left.length);
  return (post) => {
    const candidate = shown(post, simulation);
    const isPossible = holds(candidate.text, rare) || (candidate.link !== null && holds(candidate.link.title, rare));
    return isPossible && wordsOfPost(candidate).includes(wanted);
  };
}

function compileOperator(name: OperatorName, value: string, simulation: Simulation, now: number): PostMatcher {
  const { people, posts } = simulation;
  const idOf = (text: string) => people.byHandle(text)?.id ?? people.byId(text)?.id;
  switch (name) {
    case 'from': {
      const id = idOf(value);
      return (post) => post.authorId === id;
    }
    case 'to': {
      const id = idOf(value);
      const handle = (id === undefined ? undefined : people.byId(id)?.handle.toLowerCase()) ?? value;
      return (post) =>
        post.repostOf === null &&
        (post.replyTo === null
          ? post.text.toLowerCase().startsWith(`@${handle} `)
          : posts.get(post.replyTo)?.authorId === id);
    }
    case 'retweets_of': {
      const id = idOf(value);
      return (post) => post.repostOf !== null && posts.get(post.repostOf)?.authorId === id;
    }
    case 'url':
      return (post) => {
        const source = shown(post, simulation);
        const links = extractEntities(source.text).flatMap((entity) => (entity.kind === 'link' ? [entity.url] : []));
        return (
          `${source.text} ${links.join(' ')} ${source.link?.url ?? ''}`.toLowerCase().includes(value) &&
          hasLinks(source)
        );
      };
    case 'conversation_id':
      return (post) => post.conversationId === value;
    case 'in_reply_to_tweet_id':
      return (post) => post.repostOf === null && post.replyTo === value;
    case 'quotes_of_tweet_id':
      return (post) => post.repostOf === null && post.quoteOf === value;
    case 'lang':
      return (post) => post.lang === value;
    case 'is':
      return isMatcher(value, simulation);
    case 'has':
      return hasMatcher(value, simulation);
    case 'min_likes':
      return (post) => metricsOf(post, simulation, now).like_count >= Number(value);
    case 'min_reposts':
      return (post) => metricsOf(post, simulation, now).retweet_count >= Number(value);
    case 'min_replies':
      return (post) => metricsOf(post, simulation, now).reply_count >= Number(value);
  }
}

function isMatcher(value: string, { people }: Simulation): PostMatcher {
  if (value === 'retweet') return (post) => post.repostOf !== null;
  if (value === 'reply') return (post) => post.repostOf === null && post.replyTo !== null;
  if (value === 'quote') return (post) => post.repostOf === null && post.quoteOf !== null;
  return (post) => (people.byId(post.authorId)?.verified ?? 'none') !== 'none';
}

function hasMatcher(value: string, simulation: Simulation): PostMatcher {
  if (value === 'media') return (post) => shown(post, simulation).pictures.length > 0;
  if (value === 'images') return (post) => shown(post, simulation).pictures.some(({ clip }) => clip === undefined);
  if (value === 'links') return (post) => hasLinks(shown(post, simulation));
  if (value === 'videos') return (post) => shown(post, simulation).pictures.some(({ clip }) => clip?.kind === 'video');
  const kind = value === 'mentions' ? 'mention' : 'hashtag';
  return (post) => extractEntities(shown(post, simulation).text).some((entity) => entity.kind === kind);
}

/** A repost shows the post it repeats. */
function shown(post: WorldPost, simulation: Simulation): WorldPost {
  return post.repostOf === null ? post : (simulation.posts.get(post.repostOf) ?? post);
}

function hasLinks(post: WorldPost): boolean {
  return (
    post.link !== null ||
    /https?:\/\//i.test(post.text) ||
    extractEntities(post.text).some((entity) => entity.kind === 'link')
  );
}

function names(post: WorldPost, handle: string): boolean {
  if (!holds(post.text, handle)) return false;
  return extractEntities(post.text).some(
    (entity) => entity.kind === 'mention' && entity.username.toLowerCase() === handle,
  );
}

function tags(text: string, kind: 'hashtag' | 'cashtag', name: string): boolean {
  if (!holds(text, name)) return false;
  return extractEntities(text).some((entity) => {
    if (entity.kind === 'hashtag') return kind === 'hashtag' && entity.tag.toLowerCase() === name;
    return entity.kind === 'cashtag' && kind === 'cashtag' && entity.symbol.toLowerCase() === name;
  });
}

/** Whether a text has these letters anywhere, in whatever width and case: the cheap test before a dear one. */
function holds(text: string, letters: string): boolean {
  return text.normalize('NFKC').toLowerCase().includes(letters);
}

/** A text as its lower-case words with one space around each, so that a word or phrase is found as a whole. */
function wordsOf(text: string): string {
  return ` ${(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}_'’]+/gu) ?? []
  ).join(' ')} `.replaceAll('’', "'");
}

function wordsOfPost(post: WorldPost): string {
  const known = wordCache.get(post);
  if (known !== undefined) return known;
  const words = wordsOf(`${post.text} ${post.link?.title ?? ''}`);
  wordCache.set(post, words);
  return words;
}
