import type { Command } from './command.ts';
import { inboxCommands } from './inbox.ts';
import { peopleCommands } from './people.ts';
import { postCommands } from './post.ts';
import { readingCommands } from './reading.ts';
import { stoaCommands } from './stoa.ts';

/** Everything Stoa can be told to do; palette, keyboard and help all read this list. */
export const commands: readonly Command[] = [
  ...readingCommands,
  ...postCommands,
  ...peopleCommands,
  ...inboxCommands,
  ...stoaCommands,
];

export type { Command } from './command.ts';
