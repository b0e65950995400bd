import { randomUUID } from 'node:crypto';
import { columnKinds } from '../../../shared/column-kinds/index.ts';
import type { StoaEvent } from '../../../shared/contract/index.ts';
import {
  type AccountId,
  type Column,
  type ColumnColour,
  type ColumnId,
  type ColumnSource,
  columnId,
  type Deck,
  deckId,
  type PackKey,
  type Sector,
  StoaFailure,
} from '../../../shared/model/index.ts';
import { packs } from '../../../shared/packs/index.ts';
import type { Database } from '../../storage/database.ts';
import {
  deleteRemovedColumns,
  markColumnRemoved,
  markColumnRestored,
  readColumns,
  readDeck,
  readRemovedColumn,
  writeColumn,
  writeDeck,
} from '../../storage/repositories/decks.ts';
import { accountOf, type FindAccount } from '../account-of.ts';
import { missingScope } from '../accounts/scopes.ts';
import { columnOf } from '../column-of.ts';
import type { Clock } from '../ports.ts';
import type { Timelines } from '../timelines/create-timelines.ts';
import type { Friends } from './create-friends.ts';

/** A pack as chosen, with its members (handles without @) and terms. */
export type PackChoice = {
  readonly key: PackKey;
  readonly handles: readonly string[];
  readonly terms: readonly string[];
  readonly sectors?: readonly Sector[] | undefined;
};

/** What changes about a column; what is left out stays. */
export type ColumnChange = {
  readonly title?: string | undefined;
  readonly colour?: ColumnColour | undefined;
  readonly collapsed?: boolean | undefined;
  readonly source?: ColumnSource | undefined;
};

/** The deck of each account and its columns. */
export type Decks = {
  deck(accountId: AccountId): Deck | null;
  columns(accountId: AccountId): readonly Column[];
  /** Columns out of the chosen packs, in this order; columns of other kinds stay, to their right. */
  build(accountId: AccountId, choices: readonly PackChoice[]): Promise<{ deck: Deck; columns: readonly Column[] }>;
  add(accountId: AccountId, source: ColumnSource, title: string, colour: ColumnColour): Column;
  update(id: ColumnId, change: ColumnChange): Column;
  move(id: ColumnId, position: number): void;
  remove(id: ColumnId): void;
  restore(id: ColumnId): Column;
  /** Deletes for good what was removed in an earlier run. */
  tidy(): void;
};

/** A removal can be taken back for this long. */
const restorable = 24 * 60 * 60_000;

/** Keeps decks in the database and starts reading what was added. */
export function createDecks(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly findAccount: FindAccount;
  readonly friends: Friends;
  readonly timelines: Pick<Timelines, 'startColumn' | 'stopColumn' | 'clear'>;
  readonly publish: (event: StoaEvent) => void;
}): Decks {
  const { db, clock, friends, timelines, publish } = deps;

  function announce(accountId: AccountId): void {
    db.afterCommit(() =>
      publish({ type: 'decks.changed', deck: readDeck(db, accountId), columns: readColumns(db, accountId) }),
    );
  }

  const find = (id: ColumnId) => columnOf(db, id);

  function deckOf(accountId: AccountId): Deck {
    const known = readDeck(db, accountId);
    if (known) return known;
    const deck = { id: deckId.parse(randomUUID()), accountId, name: 'Reading' };
    writeDeck(db, deck);
    return deck;
  }

  function renumber(columns: readonly Column[]): readonly Column[] {
    return columns.map((column, position) => {
      const placed = { ...column, position };
      writeColumn(db, placed);
      return placed;
    });
  }

  async function memberHandles(accountId: AccountId, choice: PackChoice): Promise<readonly string[]> {
    if (choice.key !== 'friends' || choice.handles.length > 0) return choice.handles;
    const error = await friends.load(accountId);
    if (error) throw new StoaFailure(error);
    return friends.known(accountId).map((friend) => friend.handle);
  }

  return {
    deck: (accountId) => readDeck(db, accountId),
    columns: (accountId) => readColumns(db, accountId),
    async build(accountId, choices) {
      accountOf(deps.findAccount, accountId);
      const sources: (ColumnSource & { readonly kind: 'pack' })[] = [];
      for (const choice of choices) {
        const { key, terms, sectors } = choice;
        const handles = await memberHandles(accountId, choice);
        sources.push({ kind: 'pack', pack: key, handles, terms, ...(sectors === undefined ? {} : { sectors }) });
      }
      const fresh: Column[] = [];
      const built = db.transaction(() => {
        const deck = deckOf(accountId);
        const former = readColumns(db, accountId);
        const chosen = sources.map((source): Column => {
          const { title, colour } = packs[source.pack];
          const known = former.find((column) => column.source.kind === 'pack' && column.source.pack === source.pack);
          if (known && sameSource(known.source, source)) return known;
          const base = {
            id: columnId.parse(randomUUID()),
            deckId: deck.id,
            accountId,
            title,
            colour,
            collapsed: false,
          };
          const column = { position: 0, ...base, ...known, source };
          if (known) timelines.clear(known.id);
          fresh.push(column);
          return column;
        });
        const others = former.filter((column) => column.source.kind !== 'pack');
        for (const column of former) {
          if (others.includes(column) || chosen.some((kept) => kept.id === column.id)) continue;
          markColumnRemoved(db, column.id, clock.now());
          timelines.stopColumn(column.id);
        }
        return { deck, columns: renumber([...chosen, ...others]) };
      });
      announce(accountId);
      // Building is done by hand with the price in view, so the first page is never held back.
      for (const column of fresh) timelines.startColumn(column, 'hand');
      return built;
    },
    add(accountId, source, title, colour) {
      const missing = missingScope(accountOf(deps.findAccount, accountId), columnKinds[source.kind].scopes);
      if (missing) throw new StoaFailure(missing);
      const column = db.transaction((): Column => {
        const deck = deckOf(accountId);
        const columns = renumber(readColumns(db, accountId));
        const id = columnId.parse(randomUUID());
        const added = { id, deckId: deck.id, accountId, source, title, colour, collapsed: false };
        writeColumn(db, { ...added, position: columns.length });
        return { ...added, position: columns.length };
      });
      announce(accountId);
      timelines.startColumn(column, 'hand');
      return column;
    },
    update(id, change) {
      const before = find(id);
      const after: Column = {
        ...before,
        title: change.title ?? before.title,
        colour: change.colour ?? before.colour,
        collapsed: change.collapsed ?? before.collapsed,
        source: change.source ?? before.source,
      };
      const shownAnew = !sameSource(before.source, after.source);
      db.transaction(() => {
        writeColumn(db, after);
        if (shownAnew) timelines.clear(id);
      });
      announce(after.accountId);
      if (shownAnew) timelines.startColumn(after, 'hand');
      return after;
    },
    move(id, position) {
      const column = find(id);
      db.transaction(() => {
        const others = readColumns(db, column.accountId).filter((other) => other.id !== id);
        const at = Math.min(position, others.length);
        renumber([...others.slice(0, at), column, ...others.slice(at)]);
      });
      announce(column.accountId);
    },
    remove(id) {
      const column = find(id);
      markColumnRemoved(db, id, clock.now());
      timelines.stopColumn(id);
      announce(column.accountId);
    },
    restore(id) {
      const column = readRemovedColumn(db, id);
      if (!column) return find(id);
      markColumnRestored(db, id);
      announce(column.accountId);
      timelines.startColumn(column, 'background');
      return column;
    },
    tidy: () => deleteRemovedColumns(db, clock.now() - restorable),
  };
}

/** Both sides come from the same schema, so their keys stand in the same order. */
function sameSource(left: ColumnSource, right: ColumnSource): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
