import { z } from 'zod';
import {
  accountId,
  type Column,
  columnColour,
  columnId,
  columnSource,
  type Deck,
  type Entities,
  type Mills,
  type PackKey,
  type PostId,
  packKey,
  type Sector,
  type StoaError,
  sector,
} from '../model/index.ts';
import { command, query } from './method.ts';

/** A pack as offered to one account, with what reading it is expected to bring and to cost. */
export type PackOffer = {
  readonly key: PackKey;
  readonly title: string;
  readonly about: string;
  readonly handles: readonly string[];
  readonly terms: readonly string[];
  readonly preselected: boolean;
  readonly sector: Sector | null;
  readonly postsPerDay: number;
  readonly pricePerMonth: Mills;
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
  /** Why X did not answer. */
  readonly error: StoaError | null;
};

const packChoice = z.object({
  key: packKey,
  handles: z.array(z.string().max(15)).max(500),
  terms: z.array(z.string().max(60)).max(20),
});

/** Packs, the deck and its columns. */
export const decksMethods = {
  /** The six packs for this account and sector; reads friends from X when they are not known yet. */
  'decks.packs': query<{ readonly packs: readonly PackOffer[] }>()(z.object({ accountId, sector: sector.nullable() })),
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
