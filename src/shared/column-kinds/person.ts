import type { ColumnKindDescriptor } from './column-kind.ts';

/** What one person posts. */
export const person = {
  kind: 'person',
  title: 'One person',
  about: 'Everything one person posts.',
  scopes: [],
  emptyReason: 'This person has not posted yet.',
} as const satisfies ColumnKindDescriptor<'person'>;
