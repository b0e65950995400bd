import type { ColumnKindDescriptor } from './column-kind.ts';

/** Everyone the account follows, by time. */
export const home = {
  kind: 'home',
  title: 'Home',
  about: 'Everyone you follow, newest first, without ranking.',
  scopes: [],
  emptyReason: 'Nobody you follow posted lately.',
} as const satisfies ColumnKindDescriptor<'home'>;
