import type { ColumnKindDescriptor } from './column-kind.ts';

/** People the reader named. */
export const people = {
  kind: 'people',
  title: 'People you name',
  about: 'Handles typed, pasted or from a file; read by search, nothing is created on X.',
  scopes: [],
  emptyReason: 'None of these people posted in the last seven days.',
} as const satisfies ColumnKindDescriptor<'people'>;
