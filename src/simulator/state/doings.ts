import type { JournalEntry } from '../journal/entries.ts';
import type { People } from './people.ts';

/** One line of `GET /__journal`: what a visitor did through the API or on one of our pages. */
export type Doing = {
  readonly kind:
    | 'post'
    | 'message'
    | 'upload'
    | 'repost'
    | 'delete'
    | 'bookmark'
    | 'like'
    | 'follow'
    | 'unbookmark'
    | 'unlike'
    | 'unfollow'
    | 'follow-list'
    | 'unfollow-list'
    | 'list'
    | 'delete-list'
    | 'add-member'
    | 'remove-member';
  /** The post, message, person or list it was done to or that it made. */
  readonly id: string;
  /** Handle of who did it. */
  readonly account: string;
  readonly text: string | null;
  /** The post answered, or for a message the id of its recipient. */
  readonly reply_to: string | null;
  /** The post reposted or quoted, or the list somebody was put on. */
  readonly of: string | null;
  /** Who may reply, where not everyone may. */
  readonly reply_settings?: string;
  /** The media ids of what was attached; of an upload, its own. */
  readonly media?: readonly string[];
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly via: 'client' | 'page';
};

/** What a visitor did, told for outsiders; null for everything visitors did not do. */
export function doingOf(entry: JournalEntry, people: People): Doing | null {
  if (!('via' in entry) || (entry.via !== 'client' && entry.via !== 'page')) return null;
  const base = { time: new Date(entry.at).toISOString(), via: entry.via } as const;
  const handle = (id: string) => people.byId(id)?.handle ?? id;
  switch (entry.kind) {
    case 'post':
      return {
        kind: entry.repostOf === null ? 'post' : 'repost',
        id: entry.id,
        account: handle(entry.author),
        text: entry.repostOf === null ? entry.text : null,
        reply_to: entry.replyTo,
        of: entry.repostOf ?? entry.quoteOf,
        ...(entry.replySettings === undefined ? {} : { reply_settings: entry.replySettings }),
        ...attached(entry.pictures),
        ...base,
      };
    case 'message':
      return {
        kind: 'message',
        id: entry.id,
        account: handle(entry.from),
        text: entry.text,
        reply_to: entry.to,
        of: null,
        ...attached(entry.pictures),
        ...base,
      };
    case 'upload':
      return {
        kind: 'upload',
        id: entry.id,
        account: handle(entry.account),
        text: null,
        reply_to: null,
        of: null,
        media: [entry.id],
        ...base,
      };
    case 'alt':
      return null;
    case 'delete':
      return { kind: 'delete', id: entry.id, account: handle(entry.by), text: null, reply_to: null, of: null, ...base };
    case 'list':
    case 'unlist':
      return {
        kind: entry.kind === 'list' ? 'list' : 'delete-list',
        id: entry.id,
        account: handle(entry.by),
        text: entry.kind === 'list' ? entry.name : null,
        reply_to: null,
        of: null,
        ...base,
      };
    case 'member':
      return {
        kind: entry.on ? 'add-member' : 'remove-member',
        id: entry.person,
        account: handle(entry.by),
        text: null,
        reply_to: null,
        of: entry.list,
        ...base,
      };
    case 'mark':
      return {
        kind: entry.on ? entry.mark : `un${entry.mark}`,
        id: entry.target,
        account: handle(entry.by),
        text: null,
        reply_to: null,
        of: null,
        ...base,
      };
  }
}

/** Told only where there is something: most posts carry nothing. */
function attached(pictures: readonly { readonly key?: string | undefined }[]): Pick<Doing, 'media'> {
  const media = pictures.flatMap(({ key }) => (key === undefined ? [] : [key.slice(key.indexOf('_') + 1)]));
  return media.length === 0 ? {} : { media };
}
