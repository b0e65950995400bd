import type { Account, Column, ColumnKind } from '../../../../shared/model/index.ts';
import { bookmarks } from './bookmarks.ts';
import { home } from './home.ts';
import { own } from './own.ts';
import { pack } from './pack.ts';
import { people } from './people.ts';
import { person } from './person.ts';
import { search } from './search.ts';
import type { Feed, TimelineSource } from './timeline-source.ts';

const sources = { pack, people, home, search, person, bookmarks, own } satisfies {
  readonly [K in ColumnKind]: TimelineSource<K>;
};

/** Stands for all questions of a column at once, where a hole goes through all of them. */
export const everyFeed = '*';

/** The questions a column asks X. */
export function feedsOf(column: Pick<Column, 'source'>, account: Account): readonly Feed[] {
  const { source } = column;
  switch (source.kind) {
    case 'pack':
      return sources.pack.feeds(source, account);
    case 'people':
      return sources.people.feeds(source);
    case 'home':
      return sources.home.feeds();
    case 'search':
      return sources.search.feeds(source);
    case 'person':
      return sources.person.feeds(source);
    case 'bookmarks':
      return sources.bookmarks.feeds();
    case 'own':
      return sources.own.feeds(source, account);
  }
}

/** Milliseconds between two checks of a busy column on screen. */
export function cadenceOf(column: Pick<Column, 'source'>): number {
  return sources[column.source.kind].cadence;
}
