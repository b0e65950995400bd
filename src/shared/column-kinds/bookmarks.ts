import type { ColumnKindDescriptor } from './column-kind.ts';

/** The account’s bookmarks, in the order they were made. */
export const bookmarks = {
  kind: 'bookmarks',
  title: 'Bookmarks',
  about: 'The posts you kept.',
  scopes: ['bookmark.read'],
  emptyReason: 'You have not kept a post yet: B bookmarks the one you are reading.',
} as const satisfies ColumnKindDescriptor<'bookmarks'>;
