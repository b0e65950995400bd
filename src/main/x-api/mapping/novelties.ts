import type { Log } from '../../workspace/ports.ts';
import { rawDirectMessage, rawList, rawMedia, rawPerson, rawPoll, rawPost } from './answer-schema.ts';

/** The things an answer of X is made of. */
export type Part = 'post' | 'person' | 'media' | 'poll' | 'list' | 'direct message';

/** Every name Stoa reads of a part, and for names with a closed set of values, that set. */
const known: Readonly<Record<Part, Known>> = {
  post: {
    fields: namesOf(rawPost.shape),
    values: {
      reply_settings: ['everyone', 'following', 'mentionedUsers', 'mentioned_users', 'subscribers', 'verified'],
      referenced_tweets: ['quoted', 'retweeted', 'replied_to'],
      referenced_posts: ['quoted', 'retweeted', 'replied_to'],
    },
  },
  person: {
    fields: namesOf(rawPerson.shape),
    values: {
      verified_type: ['blue', 'business', 'government', 'none'],
      connection_status: [
        'following',
        'followed_by',
        'follow_request_sent',
        'follow_request_received',
        'blocking',
        'muting',
        'none',
      ],
    },
  },
  media: { fields: namesOf(rawMedia.shape), values: { type: ['photo', 'video', 'animated_gif'] } },
  poll: { fields: namesOf(rawPoll.shape), values: { voting_status: ['open', 'closed'] } },
  list: { fields: namesOf(rawList.shape), values: {} },
  'direct message': { fields: namesOf(rawDirectMessage.shape), values: {} },
};

type Known = {
  readonly fields: ReadonlySet<string>;
  readonly values: Readonly<Record<string, readonly string[]>>;
};

/** A name X could give to a field or value; anything else is not written down, since it may be somebody's words. */
const nameForm = /^[\w.-]{1,40}$/;
/** An answer made to fill the log does not get to. */
const mostNotes = 200;

/**
 * Notes in the log, each once, what X sends that Stoa does not read: names of fields and values of closed sets, never texts. Such an
 * answer is used all the same; the note tells that X changed something.
 */
export function createNovelties(log: Log): (part: Part, value: unknown) => void {
  const noted = new Set<string>();

  function note(part: Part, what: 'field' | 'value', name: string): void {
    const key = `${part} ${what} ${name}`;
    if (noted.has(key) || noted.size >= mostNotes) return;
    noted.add(key);
    log.info(`X sent a ${what} Stoa does not read`, { part, [what]: name });
  }

  return (part, value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const { fields, values } = known[part];
    for (const [name, content] of Object.entries(value)) {
      if (!fields.has(name)) note(part, 'field', nameForm.test(name) ? name : 'unnamed');
      if (!Object.hasOwn(values, name)) continue;
      for (const item of [content].flat()) {
        const spoken = typeof item === 'object' && item !== null && 'type' in item ? item.type : item;
        if (typeof spoken !== 'string' || values[name]?.includes(spoken) === true) continue;
        note(part, 'value', `${name}=${nameForm.test(spoken) ? spoken : 'unnamed'}`);
      }
    }
  };
}

function namesOf(shape: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  return new Set(Object.keys(shape));
}
