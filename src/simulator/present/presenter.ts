import { notFoundError, type PartialError } from '../problems.ts';
import type { WorldList } from '../state/lists.ts';
import { conversationId } from '../state/messages.ts';
import type { Simulation } from '../state/simulation.ts';
import type { WorldMessage, WorldPerson, WorldPost } from '../world/types.ts';
import { mediaObjects } from './media-object.ts';
import { answeredAuthor, type PostContext, pollObject, postObject, referencesOf, textOf } from './post-object.ts';
import { mediaKey, segmentsOf } from './post-text.ts';
import type { RequestFields } from './request-fields.ts';
import { writeSegments } from './segments.ts';
import { mediaUrl, pick, userObject } from './user-object.ts';

type Json = Readonly<Record<string, unknown>>;

/** The parts of an answer: `includes` and `errors` are absent when empty, as X has it. */
export type Presented = {
  readonly data: readonly Json[];
  readonly includes?: Json;
  readonly errors?: readonly PartialError[];
};

/** Puts posts, people and messages into X's words for one request. */
export type Presenter = {
  readonly posts: (posts: readonly WorldPost[]) => Presented;
  readonly users: (people: readonly WorldPerson[]) => Presented;
  readonly messages: (messages: readonly WorldMessage[]) => Presented;
  readonly lists: (lists: readonly WorldList[]) => Presented;
};

/** A presenter for what this viewer asked for; `base` is this server's own address. */
export function createPresenter(
  simulation: Simulation,
  viewer: WorldPerson,
  fields: RequestFields,
  base: string,
  now: number,
): Presenter {
  const context: PostContext = { simulation, fields, base, now };
  const { people, posts } = simulation;
  const has = (expansion: string) => fields.expansions.has(expansion);
  const user = (person: WorldPerson) => userObject(person, viewer, simulation, fields, base);
  const usersOf = (ids: Iterable<string>) =>
    Array.from(new Set(ids))
      .flatMap((id) => people.byId(id) ?? [])
      .map(user);

  const presentPosts = (data: readonly WorldPost[]): Presented => {
    const isNew = fields.dialect === 'post';
    const withReferences =
      has('referenced_tweets.id') ||
      has('referenced_tweets.id.author_id') ||
      has('referenced_tweets.id.attachments.media_keys');
    const referenced = new Map<string, WorldPost>();
    const errors = new Map<string, PartialError>();
    for (const { id } of withReferences ? data.flatMap(referencesOf) : []) {
      const post = posts.get(id);
      if (post !== undefined && posts.isVisible(post, viewer)) referenced.set(id, post);
      else errors.set(id, notFoundError('tweet', 'referenced_tweets.id', id));
    }
    const users = new Set<string>();
    for (const post of data) {
      if (has('author_id')) users.add(post.authorId);
      const answered = has('in_reply_to_user_id') ? answeredAuthor(post, simulation) : undefined;
      if (answered !== undefined) users.add(answered);
      if (!has('entities.mentions.username')) continue;
      for (const { entity } of textOf(post, simulation).main) if (entity?.kind === 'mention') users.add(entity.id);
    }
    if (has('referenced_tweets.id.author_id') || (isNew && has('author_id'))) {
      for (const post of referenced.values()) users.add(post.authorId);
    }
    const pictured = [
      ...(has('attachments.media_keys') ? data.filter((post) => post.repostOf === null) : []),
      ...(has('referenced_tweets.id.attachments.media_keys') || (isNew && has('attachments.media_keys'))
        ? referenced.values()
        : []),
    ];
    const media = new Map(
      pictured.flatMap((post) => mediaObjects(post, context)).map((object) => [object.media_key, object]),
    );
    const polls = has('attachments.poll_ids')
      ? data.flatMap((post) => (post.poll === null ? [] : [pollObject(post, post.poll, context)]))
      : [];
    return presented(
      data.map((post) => postObject(post, context)),
      {
        users: usersOf(users),
        [isNew ? 'posts' : 'tweets']: Array.from(referenced.values(), (post) => postObject(post, context)),
        media: [...media.values()],
        polls,
      },
      [...errors.values()],
    );
  };

  const presentMessage = (message: WorldMessage): Json => {
    const pictures = message.pictures ?? [];
    // X appends the address of what a message carries to its words.
    const words = [
      message.text,
      ...(pictures.length === 0 ? [] : [`https://twitter.com/messages/media/${message.id}`]),
    ];
    const { text, entities } = writeSegments(segmentsOf(words.join(' ').trim(), people), (picture) =>
      mediaUrl(base, picture.file),
    );
    const optional = {
      created_at: () => new Date(message.createdAt).toISOString(),
      dm_conversation_id: () => conversationId(message.senderId, message.recipientId),
      sender_id: () => message.senderId,
      entities: () => entities ?? undefined,
      attachments: () =>
        pictures.length === 0
          ? undefined
          : { media_keys: pictures.map((_, index) => mediaKey({ id: message.id, pictures }, index)) },
    };
    const asked = has('sender_id') ? [...fields.message, 'sender_id'] : fields.message;
    return { id: message.id, text, event_type: 'MessageCreate', ...pick(optional, asked) };
  };

  const presentList = (list: WorldList): Json => {
    const optional = {
      created_at: () => new Date(list.createdAt).toISOString(),
      description: () => list.description,
      follower_count: () => simulation.lists.followerCount(list.id),
      member_count: () => simulation.lists.membersOf(list.id).length,
      owner_id: () => list.ownerId,
      private: () => list.private,
    };
    const asked = has('owner_id') ? [...fields.list, 'owner_id'] : fields.list;
    return { id: list.id, name: list.name, ...pick(optional, asked) };
  };

  return {
    posts: presentPosts,
    users: (list) => presented(list.map(user), {}, []),
    messages(list) {
      const senders = has('sender_id') ? list.map((message) => message.senderId) : [];
      const media = has('attachments.media_keys')
        ? list.flatMap(({ id, pictures = [] }) => mediaObjects({ id, pictures }, { base, fields }))
        : [];
      return presented(list.map(presentMessage), { users: usersOf(senders), media }, []);
    },
    lists(list) {
      const owners = has('owner_id') ? list.map(({ ownerId }) => ownerId) : [];
      return presented(list.map(presentList), { users: usersOf(owners) }, []);
    },
  };
}

function presented(
  data: readonly Json[],
  lists: Readonly<Record<string, readonly unknown[]>>,
  errors: readonly PartialError[],
): Presented {
  const includes = Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
  return {
    data,
    ...(Object.keys(includes).length === 0 ? {} : { includes }),
    ...(errors.length === 0 ? {} : { errors }),
  };
}
