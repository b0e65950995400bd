import type { ColumnKindDescriptor } from './column-kind.ts';

/** What the account itself posted. */
export const own = {
  kind: 'own',
  title: 'Your posts',
  about: 'What you posted, with what came back.',
  scopes: [],
  emptyReason: 'You have not posted yet.',
} as const satisfies ColumnKindDescriptor<'own'>;
