import type { PersonContent, Said } from '../content/types.ts';
import { createRandom } from '../random.ts';
import { createExpand, type Lists, type Picked } from '../text/expand.ts';

/** A post before it has an id; `at` is natural time, `key` seeds everything that is drawn for it. */
export type Draft = {
  readonly key: string;
  readonly at: number;
  readonly author: PersonContent;
  readonly text: string;
  readonly card: readonly [title: string, description: string] | null;
  readonly said: Omit<Said, 'text' | 'card' | 'thread' | 'edited' | 'deleted'>;
  /** Key of the voice it was drawn from; null for what was written by hand. */
  readonly topic: string | null;
  readonly picked: Picked;
  readonly root: Draft | null;
  readonly replyTo: Draft | null;
  readonly quoteOf: Draft | null;
  readonly repostOf: Draft | null;
  /** The version this one takes the place of. */
  readonly editOf: Draft | null;
  /** Whether another version takes its place later. */
  readonly isReplaced: boolean;
  /** When its author takes it back, in natural time. */
  readonly goneAt: number | null;
};

export type DraftSource = {
  readonly key: string;
  readonly at: number;
  readonly author: PersonContent;
  readonly said: Said;
  readonly lists?: Lists;
  readonly topic?: string;
  readonly replyTo?: Draft;
  readonly quoteOf?: Draft;
  readonly editOf?: Draft;
  readonly isReplaced?: true;
};

const NO_LISTS: Lists = {};
const MINUTE = 60_000;
/** Between the parts of a thread. */
const THREAD_PAUSE = 50_000;

/** The drafts of one thing said: the post, and the rest of its thread as replies to itself. */
export function createDrafts(seed: number, source: DraftSource): readonly [Draft, ...Draft[]] {
  const random = createRandom(seed, source.key, 'words');
  const { expand, picked } = createExpand(
    source.lists ?? NO_LISTS,
    random,
    source.at,
    (source.replyTo ?? source.quoteOf)?.picked,
  );
  const { text, card, thread = [], edited: _, deleted, ...said } = source.said;
  const root = source.replyTo === undefined ? null : beginningOf(source.replyTo);
  const first: Draft = {
    key: source.key,
    at: source.at,
    author: source.author,
    text: expand(text),
    card: card === undefined ? null : [expand(card[0]), expand(card[1])],
    said:
      said.poll === undefined
        ? said
        : {
            ...said,
            poll: { ...said.poll, options: said.poll.options.map(([label, share]) => [expand(label), share]) },
          },
    topic: source.topic ?? null,
    picked,
    root,
    replyTo: source.replyTo ?? null,
    quoteOf: source.quoteOf ?? null,
    repostOf: null,
    editOf: source.editOf ?? null,
    isReplaced: source.isReplaced ?? false,
    goneAt: deleted === undefined ? null : source.at + deleted * MINUTE,
  };
  const drafts: [Draft, ...Draft[]] = [first];
  for (const [index, part] of thread.entries()) {
    const previous = drafts.at(-1) ?? first;
    drafts.push({
      ...first,
      key: `${source.key}/${index + 2}`,
      at: previous.at + THREAD_PAUSE + random.between(0, 90_000),
      text: expand(part),
      card: null,
      said: {},
      root: root ?? beginningOf(first),
      replyTo: previous,
      quoteOf: null,
      editOf: null,
      goneAt: null,
    });
  }
  return drafts;
}

const NO_WORDS: Picked = new Map();

/** Somebody passes on what another has said, word for word. */
export function createRepost(repostOf: Draft, { key, at, author }: Pick<Draft, 'key' | 'at' | 'author'>): Draft {
  return {
    key,
    at,
    author,
    text: '',
    card: null,
    said: {},
    topic: null,
    picked: NO_WORDS,
    root: null,
    replyTo: null,
    quoteOf: null,
    repostOf,
    editOf: null,
    isReplaced: false,
    goneAt: null,
  };
}

/** What a conversation is called by: the first version of the post it began with. */
function beginningOf(draft: Draft): Draft {
  return draft.root ?? draft.editOf ?? draft;
}
