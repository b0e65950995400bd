import type { Script } from '../types.ts';

/** Who speaks to the paper-goods shop: complaints, questions, enquiries, praise, one troll. */
export const loftpaperInbox: readonly Script[] = [];
