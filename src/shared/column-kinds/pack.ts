import type { ColumnKindDescriptor } from './column-kind.ts';

/** The people and terms of a pack. */
export const pack = {
  kind: 'pack',
  title: 'A pack',
  about: 'People chosen for one purpose, read by search; nothing is created on X.',
  scopes: [],
  emptyReason: 'Nobody of this pack posted in the last seven days.',
} as const satisfies ColumnKindDescriptor<'pack'>;
