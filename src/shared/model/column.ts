import { z } from 'zod';
import { accountId, columnId, deckId, instant, mills, personId, postId } from './ids.ts';
import { longestQuery } from './longest-query.ts';

/** Which ready-made pack. */
export const packKey = z.enum(['friends', 'news', 'industry', 'celebrities', 'jobs', 'brand']);
export type PackKey = z.infer<typeof packKey>;

/** A field an industry pack is about; the simulated people of the sandbox work in the first three. */
export const sector = z.enum([
  'paper-and-print',
  'product-design',
  'renewable-energy',
  'software-and-ai',
  'finance',
  'healthcare',
  'law',
  'marketing-and-media',
  'retail-and-e-commerce',
  'education',
  'science',
  'manufacturing-and-logistics',
  'public-sector',
]);
export type Sector = z.infer<typeof sector>;
/** Most fields one industry pack can be about. */
export const mostSectors = 4;

/** What a column shows; one member per kind in `shared/column-kinds`. */
export const columnSource = z
  .discriminatedUnion('kind', [
    /** People of a pack (handles without @) and extra search terms; read by search, nothing is created on X. */
    z.object({
      kind: z.literal('pack'),
      pack: packKey,
      handles: z.array(z.string()).readonly(),
      terms: z.array(z.string()).readonly(),
      /** Which fields an industry pack was made of. */
      sectors: z.array(sector).readonly().optional(),
    }),
    /** People the reader named (handles without @); read by search like a pack. */
    z.object({ kind: z.literal('people'), handles: z.array(z.string()).readonly() }),
    z.object({ kind: z.literal('home') }),
    z.object({ kind: z.literal('search'), query: z.string().min(1).max(longestQuery) }),
    z.object({ kind: z.literal('person'), personId, handle: z.string() }),
    z.object({ kind: z.literal('bookmarks') }),
    z.object({ kind: z.literal('own') }),
  ])
  .readonly();
export type ColumnSource = z.infer<typeof columnSource>;
/** Name of a kind of column. */
export type ColumnKind = ColumnSource['kind'];

/** Name of a colour token in the styles (`--friends` …). */
export const columnColour = z.enum(['friends', 'news', 'industry', 'celebrities', 'jobs', 'brand', 'plain']);
export type ColumnColour = z.infer<typeof columnColour>;

/** A column of a deck; `position` counts from 0 at the left. */
export const column = z
  .object({
    id: columnId,
    deckId,
    accountId,
    source: columnSource,
    title: z.string().min(1).max(80),
    colour: columnColour,
    collapsed: z.boolean(),
    position: z.number().int(),
  })
  .readonly();
export type Column = z.infer<typeof column>;

/** An account’s columns in their order; there is one per account. */
export const deck = z.object({ id: deckId, accountId, name: z.string() }).readonly();
export type Deck = z.infer<typeof deck>;

/** The reader's place: a post and where its top stood below the column's top edge, in CSS pixels. */
export const place = z.object({ anchor: postId, offset: z.number(), shownTop: postId }).readonly();
export type Place = z.infer<typeof place>;

/** A hole in what was read: posts between `after` (older edge) and `before` (newer edge) were not fetched. */
export const gap = z
  .object({
    id: z.string(),
    before: postId,
    after: postId,
    from: instant,
    to: instant,
    estimatedPosts: z.number().int().nullable(),
    price: mills.nullable(),
  })
  .readonly();
export type Gap = z.infer<typeof gap>;

/** A row of a timeline, newest first. */
export type TimelineRow =
  | { readonly kind: 'post'; readonly postId: z.infer<typeof postId> }
  | { readonly kind: 'gap'; readonly gap: Gap };
