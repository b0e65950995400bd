import type { ColumnKind } from '../model/index.ts';
import { bookmarks } from './bookmarks.ts';
import type { ColumnKindDescriptor } from './column-kind.ts';
import { home } from './home.ts';
import { own } from './own.ts';
import { pack } from './pack.ts';
import { people } from './people.ts';
import { person } from './person.ts';
import { search } from './search.ts';

/** Every kind of column; a kind that is missing does not compile. */
export const columnKinds = { pack, people, home, search, person, bookmarks, own } as const satisfies {
  readonly [K in ColumnKind]: ColumnKindDescriptor<K>;
};

export type { ColumnKindDescriptor } from './column-kind.ts';
