import type { Clock } from '../clock.ts';
import { compareIds, idAt } from '../ids.ts';
import type { EntryOf, JournalEntry, Via } from '../journal/entries.ts';
import type { Journal } from '../journal/journal.ts';
import type { Uploads } from '../uploads/uploads.ts';
import type { ReplySettings, World, WorldMessage, WorldPerson, WorldPicture, WorldPost } from '../world/types.ts';
import { type Doing, doingOf } from './doings.ts';
import { languageOf } from './language.ts';
import { createLists, type ListEntry, type Lists } from './lists.ts';
import { createMarks, type Marks } from './marks.ts';
import { createMessages, type Messages } from './messages.ts';
import { createPeople, type People, type PersonChange } from './people.ts';
import { createPosts, type Posts } from './posts.ts';
import { answerToMessage, answerToPost } from './reactions.ts';

/** How far before its epoch the world's past is read: further than any route looks back. */
const pastMilliseconds = 30 * 24 * 3_600_000;

/** What somebody writes; the simulation adds id, time, language and conversation. */
export type PostDraft = {
  readonly text: string;
  readonly replyTo: WorldPost | null;
  readonly quoteOf: WorldPost | null;
  readonly repostOf: WorldPost | null;
  readonly pictures: readonly WorldPicture[];
  readonly replySettings?: ReplySettings | undefined;
};

/** A draft with text alone. */
export const emptyDraft: PostDraft = { text: '', replyTo: null, quoteOf: null, repostOf: null, pictures: [] };

/** The simulated X: the world with everything visitors did, and how people reacted, laid over it. */
export type Simulation = {
  readonly people: People;
  readonly posts: Posts;
  readonly messages: Messages;
  readonly bookmarks: Marks;
  readonly likes: Marks;
  readonly lists: Lists;
  readonly uploads: Pick<Uploads, 'begin' | 'append' | 'get' | 'busyUntil'>;
  /** Lets everything due happen and answers the time; call it first when serving a request. */
  readonly advance: () => number;
  readonly post: (author: WorldPerson, draft: PostDraft, via: Via) => WorldPost;
  /** The post with other words, under a new id; the versions before it stay known by theirs. */
  readonly edit: (post: WorldPost, text: string, via: Via) => WorldPost;
  readonly remove: (post: WorldPost, by: WorldPerson, via: Via) => void;
  readonly send: (
    from: WorldPerson,
    to: WorldPerson,
    text: string,
    via: Via,
    pictures?: readonly WorldPicture[],
  ) => WorldMessage;
  /** An id that nothing has yet. */
  readonly newId: () => string;
  /** Completes an upload, or says why X would not take it. */
  readonly finishUpload: (id: string, by: WorldPerson) => EntryOf<'upload'> | string;
  readonly describeUpload: (id: string, by: WorldPerson, text: string) => void;
  readonly mark: (by: WorldPerson, mark: EntryOf<'mark'>['mark'], target: string, on: boolean, via: Via) => void;
  /** A list is made, changed or deleted, or somebody is put on it or taken off; `at` is set here. */
  readonly changeList: (change: ListEntry) => void;
  readonly changePerson: (change: PersonChange) => void;
  readonly doings: () => readonly Doing[];
};

/** What a simulation is made of; `replies` is after how many seconds people answer a visitor, roughly. */
export type SimulationParts = {
  readonly world: World;
  readonly epoch: number;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly replies: number;
  readonly uploads: Uploads;
};

/** Lays the journal over the world and goes on from there. */
export function createSimulation({ world, epoch, journal, clock, replies, uploads }: SimulationParts): Simulation {
  const people = createPeople(world);
  const posts = createPosts(people);
  const messages = createMessages();
  const bookmarks = createMarks();
  const likes = createMarks();
  const followedLists = createMarks();
  const lists = createLists(people, followedLists);
  const marksOf = { bookmark: bookmarks, like: likes, 'follow-list': followedLists };
  const doings: Doing[] = [];
  const deletions = new Map<string, number>();
  const usedIds = new Set<string>();
  const nextSequence = new Map<number, number>();
  let pendingPosts: EntryOf<'post'>[] = [];
  let pendingMessages: EntryOf<'message'>[] = [];
  let pendingDeletions: WorldPost[] = [];
  let time = epoch - pastMilliseconds;

  const apply = (entry: JournalEntry) => {
    const doing = doingOf(entry, people);
    if (doing !== null) doings.push(doing);
    uploads.apply(entry);
    if (entry.kind === 'upload') usedIds.add(entry.id);
    if (entry.kind === 'post') {
      usedIds.add(entry.id);
      pendingPosts.push(entry);
    } else if (entry.kind === 'message') {
      usedIds.add(entry.id);
      pendingMessages.push(entry);
    } else if (entry.kind === 'delete') {
      deletions.set(entry.id, entry.at);
      posts.remove(entry.id);
    } else if (entry.kind === 'mark') {
      if (entry.mark === 'follow') people.setFollow(entry.by, entry.target, entry.on);
      else marksOf[entry.mark].set(entry.by, entry.target, entry.on);
    } else if (entry.kind === 'person') {
      people.change(entry);
    } else if (entry.kind === 'list' || entry.kind === 'unlist' || entry.kind === 'member') {
      if (entry.kind === 'list') usedIds.add(entry.id);
      lists.apply(entry);
    }
  };

  const addPost = (post: WorldPost, via: Via | null) => {
    const parentDeleted = post.replyTo === null ? undefined : deletions.get(post.replyTo);
    // Nobody answers what was taken back before they came to it.
    if (via === 'reaction' && parentDeleted !== undefined && parentDeleted <= post.createdAt) return;
    posts.add(post);
    if (post.deletedAt !== null) pendingDeletions.push(post);
  };

  const appear = (until: number) => {
    const duePosts = pendingPosts.filter((entry) => entry.at <= until);
    const dueMessages = pendingMessages.filter((entry) => entry.at <= until);
    if (duePosts.length > 0) pendingPosts = pendingPosts.filter((entry) => entry.at > until);
    if (dueMessages.length > 0) pendingMessages = pendingMessages.filter((entry) => entry.at > until);
    const written = duePosts.map((entry) => ({ via: entry.via, post: postOf(entry) }));
    const natural = world.posts(time, until).map((post) => ({ via: null, post }));
    const sorted = [...natural, ...written].sort((left, right) => compareIds(left.post.id, right.post.id));
    for (const { post, via } of sorted) addPost(post, via);
    const gone = pendingDeletions.filter(({ deletedAt }) => deletedAt !== null && deletedAt <= until);
    pendingDeletions = pendingDeletions.filter((post) => !gone.includes(post));
    for (const { id, deletedAt } of gone) {
      if (deletedAt !== null) deletions.set(id, deletedAt);
      posts.remove(id);
    }
    const sent = [...world.messages(time, until), ...dueMessages.map(messageOf)];
    for (const message of sent.sort((left, right) => compareIds(left.id, right.id))) messages.add(message);
    time = until;
  };

  const advance = (): number => {
    const now = clock.now();
    if (now > time) appear(now);
    return time;
  };

  const record = (...entries: readonly JournalEntry[]) => {
    journal.append(...entries);
    for (const entry of entries) apply(entry);
    // What is written now appears at once, also when the clock stands still.
    appear(time);
  };

  const newId = (at: number): string => {
    let sequence = nextSequence.get(at) ?? 0;
    // Earlier runs may have used some of this millisecond.
    while (usedIds.has(idAt(at, sequence))) sequence += 1;
    nextSequence.set(at, sequence + 1);
    return idAt(at, sequence);
  };

  for (const entry of journal.entries) apply(entry);
  advance();

  const reactionParts = { world, people, posts, messages, newId, replies };
  const write = (author: WorldPerson, draft: PostDraft, edited: WorldPost | null, via: Via): WorldPost => {
    const at = advance();
    const id = newId(at);
    const entry: EntryOf<'post'> = {
      kind: 'post',
      at,
      id,
      author: author.id,
      text: draft.text,
      lang: languageOf(draft.text),
      conversation: edited?.conversationId ?? draft.replyTo?.conversationId ?? id,
      replyTo: edited?.replyTo ?? draft.replyTo?.id ?? null,
      quoteOf: edited?.quoteOf ?? draft.quoteOf?.id ?? null,
      repostOf: draft.repostOf?.id ?? null,
      editOf: edited?.id ?? null,
      ...(draft.replySettings === undefined ? {} : { replySettings: draft.replySettings }),
      pictures: draft.pictures.map((picture) => ({ ...picture })),
      via,
    };
    const answer = via === 'control' ? null : answerToPost(reactionParts, author, entry, draft.replyTo);
    record(...(answer === null ? [entry] : [entry, answer]));
    return postOf(entry);
  };

  return {
    people,
    posts,
    messages,
    bookmarks,
    likes,
    lists,
    uploads,
    advance,
    doings: () => doings,
    post: (author, draft, via) => write(author, draft, null, via),
    edit(post, text, via) {
      const author = people.byId(post.authorId);
      if (author === undefined) throw new RangeError(`Nobody wrote the post ${post.id}.`);
      return write(author, { ...emptyDraft, text, pictures: post.pictures }, post, via);
    },
    remove(post, by, via) {
      record({ kind: 'delete', at: advance(), id: post.id, by: by.id, via });
    },
    send(from, to, text, via, pictures = []) {
      const at = advance();
      const entry: EntryOf<'message'> = {
        kind: 'message',
        at,
        id: newId(at),
        from: from.id,
        to: to.id,
        text,
        pictures: pictures.map((picture) => ({ ...picture })),
        via,
      };
      const answer = via === 'control' ? null : answerToMessage(reactionParts, entry);
      record(...(answer === null ? [entry] : [entry, answer]));
      return messageOf(entry);
    },
    newId: () => newId(advance()),
    finishUpload(id, by) {
      const entry = uploads.finish(id, by.id, advance());
      if (typeof entry !== 'string') record(entry);
      return entry;
    },
    describeUpload(id, by, text) {
      record({ kind: 'alt', at: advance(), id, by: by.id, text, via: 'client' });
    },
    mark(by, mark, target, on, via) {
      record({ kind: 'mark', at: advance(), by: by.id, mark, target, on, via });
    },
    changeList(change) {
      record({ ...change, at: advance() });
    },
    changePerson(change) {
      record({ kind: 'person', at: advance(), ...change });
    },
  };
}

function postOf(entry: EntryOf<'post'>): WorldPost {
  return {
    id: entry.id,
    authorId: entry.author,
    createdAt: entry.at,
    text: entry.text,
    lang: entry.lang,
    conversationId: entry.conversation,
    replyTo: entry.replyTo,
    quoteOf: entry.quoteOf,
    repostOf: entry.repostOf,
    pictures: entry.pictures,
    link: null,
    poll: null,
    sensitive: false,
    editOf: entry.editOf,
    replySettings: entry.replySettings,
    withheldIn: [],
    deletedAt: null,
    likes: 0,
    reposts: 0,
    replies: 0,
    quotes: 0,
  };
}

function messageOf(entry: EntryOf<'message'>): WorldMessage {
  const { id, from, to, at, text, pictures } = entry;
  return { id, senderId: from, recipientId: to, createdAt: at, text, pictures };
}
