import type { ColumnKindDescriptor } from './column-kind.ts';

/** A search in the reader’s own words, in X’s query language. */
export const search = {
  kind: 'search',
  title: 'Search',
  about: 'Posts of the last seven days that match your words.',
  scopes: [],
  emptyReason: 'No post of the last seven days matches.',
} as const satisfies ColumnKindDescriptor<'search'>;
