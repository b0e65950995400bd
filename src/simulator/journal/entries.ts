import { z } from 'zod';
import { parseJson } from '../../shared/text/parse-json.ts';

const time = z.number();
const id = z.string().regex(/^[0-9]{1,19}$/);
/** Who caused an entry: an API client, one of our pages, a person answering, or a test's control call. */
const via = z.enum(['client', 'page', 'reaction', 'control']);

const clip = z.object({ file: z.string(), kind: z.enum(['gif', 'video']), durationMs: z.number() });
const picture = z.object({
  file: z.string(),
  width: z.number(),
  height: z.number(),
  alt: z.string(),
  clip: clip.optional(),
  key: z.string().optional(),
});

const chargeItem = z.object({
  kind: z.enum(['post', 'user', 'message', 'list', 'request']),
  id: z.string(),
  price: z.number(),
  free: z.boolean(),
});

const entrySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start'), version: z.literal(1), at: time, epoch: time, seed: z.number() }),
  z.object({ kind: z.literal('speed'), at: time, speed: z.number() }),
  z.object({
    kind: z.literal('token'),
    at: time,
    family: z.string(),
    account: id,
    clientId: z.string(),
    scope: z.string(),
    access: z.string(),
    accessUntil: time,
    refresh: z.string().nullable(),
    replaces: z.string().nullable(),
  }),
  z.object({ kind: z.literal('revoked'), at: time, family: z.string() }),
  z.object({ kind: z.literal('expired'), at: time }),
  z.object({
    kind: z.literal('post'),
    at: time,
    id,
    author: id,
    text: z.string(),
    lang: z.string(),
    conversation: id,
    replyTo: id.nullable(),
    quoteOf: id.nullable(),
    repostOf: id.nullable(),
    editOf: id.nullable().default(null),
    replySettings: z.enum(['following', 'mentionedUsers', 'subscribers', 'verified']).optional(),
    pictures: z.array(picture),
    via,
  }),
  z.object({ kind: z.literal('delete'), at: time, id, by: id, via }),
  z.object({
    kind: z.literal('message'),
    at: time,
    id,
    from: id,
    to: id,
    text: z.string(),
    pictures: z.array(picture).default([]),
    via,
  }),
  z.object({
    kind: z.literal('upload'),
    at: time,
    id,
    account: id,
    category: z.enum(['tweet_image', 'tweet_gif', 'dm_image', 'dm_gif']),
    type: z.string(),
    /** Below `uploads/` in the data directory. */
    file: z.string(),
    bytes: z.number(),
    width: z.number(),
    height: z.number(),
    /** From then on it can no longer be attached. */
    until: time,
    via,
  }),
  z.object({ kind: z.literal('alt'), at: time, id, by: id, text: z.string(), via }),
  z.object({
    kind: z.literal('mark'),
    at: time,
    by: id,
    mark: z.enum(['bookmark', 'like', 'follow', 'follow-list']),
    target: id,
    on: z.boolean(),
    via,
  }),
  /** What became of an account: only what changed is named. */
  z.object({
    kind: z.literal('person'),
    at: time,
    id,
    handle: z.string().optional(),
    protected: z.boolean().optional(),
    suspended: z.boolean().optional(),
    gone: z.boolean().optional(),
  }),
  /** A list as it is from now on. */
  z.object({
    kind: z.literal('list'),
    at: time,
    id,
    by: id,
    name: z.string(),
    description: z.string(),
    private: z.boolean(),
    via,
  }),
  z.object({ kind: z.literal('unlist'), at: time, id, by: id, via }),
  z.object({ kind: z.literal('member'), at: time, list: id, by: id, person: id, on: z.boolean(), via }),
  z.object({
    kind: z.literal('charge'),
    at: time,
    method: z.string(),
    route: z.string(),
    account: id,
    status: z.number(),
    items: z.array(chargeItem),
    cost: z.number(),
  }),
]);

/** One line of the journal. Times are milliseconds since 1970; prices are thousandths of a dollar. */
export type JournalEntry = z.infer<typeof entrySchema>;

/** The entry of one kind, e.g. `EntryOf<'post'>`. */
export type EntryOf<Kind extends JournalEntry['kind']> = Extract<JournalEntry, { kind: Kind }>;

/** Where a write came from. */
export type Via = z.infer<typeof via>;

/** Reads one line; null when it is not an entry (torn by a crash, or foreign). */
export function parseEntry(line: string): JournalEntry | null {
  return entrySchema.safeParse(parseJson(line)).data ?? null;
}
