import { z } from 'zod';
import {
  accountId,
  type Column,
  columnColour,
  columnId,
  columnSource,
  type Deck,
  type Entities,
  type Instant,
  type Mills,
  mostSectors,
  type PackKey,
  type PersonId,
  type PictureAddress,
  type PostId,
  packKey,
  type Sector,
  type StoaError,
  sector,
} from '../model/index.ts';
import type { PackGroup } from '../packs/pack.ts';
import { command, query } from './method.ts';

/** A pack as offered to one account, with what reading it is expected to bring and to cost. */
export type PackOffer = {
  readonly key: PackKey;
  readonly title: string;
  readonly about: string;
  /** Everyone it names, by sort; friends are in no group. */
  readonly groups: readonly PackGroup[];
  /** Whom it begins with. */
  readonly handles: readonly string[];
  /** Whom its column in the deck reads; null when it has none. */
  readonly current: readonly string[] | null;
  readonly terms: readonly string[];
  /** True for the packs of the deck; before there is one, for those most people want. */
  readonly preselected: boolean;
  /** The fields of the industry pack; null for the others. */
  readonly sectors: readonly Sector[] | null;
  /** Expected of `handles` and `terms`, by typical figures. */
  readonly postsPerDay: number;
  readonly pricePerMonth: Mills;
  /** Expected of each person more or less. */
  readonly memberPerMonth: Mills;
  /** Friends are read from X once; null when already known or free. */
  readonly priceToLoad: Mills | null;
  /** A few members already known, for their faces. */
  readonly faces: Entities;
};

/** A pack's newest posts, newest first, as its column would show them. */
export type PackPreview = {
  readonly postIds: readonly PostId[];
  readonly entities: Entities;
  /** Whether X was asked just now and answered; otherwise this is what the disk has. */
  readonly asked: boolean;
  /** About what asking X costs; null when the pack has nobody to ask about. */
  readonly price: Mills | null;
  /** What X was just seen to bring, where that is worth knowing: on X, after asking. */
  readonly measured: Measured | null;
  /** Why X did not answer. */
  readonly error: StoaError | null;
};

/** How much a pack brings, going by the newest posts of its people. */
export type Measured = { readonly postsPerDay: number; readonly pricePerMonth: Mills };

/** What is known of a handle: nobody asked yet, X confirmed it, it is another account's than before, or X does not give it (any more). */
export type HandleStanding =
  | 'unverified'
  | 'here'
  | 'taken'
  | 'protected'
  | 'renamed'
  | 'gone'
  | 'suspended'
  | 'hidden';

/** A handle as far as this computer knows it. */
export type HandleState = {
  /** As it was asked for, without @. */
  readonly handle: string;
  readonly standing: HandleStanding;
  readonly person: { readonly id: PersonId; readonly name: string; readonly avatar: PictureAddress | null } | null;
  /** What a renamed account is called now. */
  readonly handleNow: string | null;
  /** When X confirmed or refused it last. */
  readonly checkedAt: Instant | null;
  /** Asking X again may bring news: it was never asked, or long ago. */
  readonly due: boolean;
};

/** The most handles that are named by hand in one list. */
export const mostHandles = 500;
/** Friends are read in up to five pages of a thousand. */
const mostFriends = 5000;

const handles = z.array(z.string().regex(/^\w{1,15}$/)).max(mostFriends);

const packChoice = z.object({
  key: packKey,
  handles,
  terms: z.array(z.string().max(60)).max(20),
  sectors: z.array(sector).max(mostSectors).optional(),
});

/** Packs, the deck and its columns. */
export const decksMethods = {
  /** The six packs for this account; without sectors those of its deck, or what its own words speak of. Reads friends from X when they are not known yet. */
  'decks.packs': query<{ readonly packs: readonly PackOffer[] }>()(
    z.object({ accountId, sectors: z.array(sector).min(1).max(mostSectors).nullable() }),
  ),
  /** What is known of these handles, from disk alone. */
  'decks.handles': query<readonly HandleState[]>()(z.object({ accountId, handles })),
  /** Asks X whether they are still there, paid by hand: each one found costs what a person costs. */
  'decks.checkHandles': command<readonly HandleState[]>()(z.object({ accountId, handles })),
  /**
   * A few of the newest posts of a pack as edited. From disk; in the sandbox X is asked once by itself,
   * on X only with `ask`, by hand, for `price`.
   */
  'decks.previewPack': command<PackPreview>()(z.object({ accountId, pack: packChoice, ask: z.boolean() })),
  /** Makes the account's deck out of the chosen packs, in this order, and starts reading. */
  'decks.build': command<{ readonly deck: Deck; readonly columns: readonly Column[] }>()(
    z.object({ accountId, packs: z.array(packChoice).min(1).max(6) }),
  ),
  'decks.addColumn': command<Column>()(
    z.object({ accountId, source: columnSource, title: z.string().min(1).max(80), colour: columnColour }),
  ),
  'decks.updateColumn': command<Column>()(
    z.object({
      columnId,
      title: z.string().min(1).max(80).optional(),
      colour: columnColour.optional(),
      collapsed: z.boolean().optional(),
      source: columnSource.optional(),
    }),
  ),
  /** Places the column before all columns at or after `position` (0 is leftmost). */
  'decks.moveColumn': command<null>()(z.object({ columnId, position: z.number().int().min(0) })),
  'decks.removeColumn': command<null>()(z.object({ columnId })),
  /** Takes back the last removal of this column, with its posts and place. */
  'decks.restoreColumn': command<Column>()(z.object({ columnId })),
};
