import type { InboxSource } from '../model/index.ts';
import { direct } from './direct.ts';
import type { InboxSourceDescriptor } from './inbox-source.ts';
import { mention } from './mention.ts';
import { quote } from './quote.ts';
import { watched } from './watched.ts';

/** Every source of the inbox; a new one is added here and in `main/workspace/inbox/sources`. */
export const inboxSources = { mention, quote, direct, watched } as const satisfies Record<
  InboxSource,
  InboxSourceDescriptor
>;

export type { InboxSourceDescriptor } from './inbox-source.ts';
