import type { InboxSource } from '../../../../shared/model/index.ts';
import { direct } from './direct.ts';
import type { InboxReader } from './inbox-reader.ts';
import { mention } from './mention.ts';
import { own } from './own.ts';
import { quote } from './quote.ts';
import { watched } from './watched.ts';

/** What is read for the inbox: its sources, and the account's own posts, which only ever answer. */
export type ReaderName = InboxSource | 'own';

/** In the order they are read when asked by hand: what was said before what was answered. */
export const inboxReaders = { mention, direct, own, quote, watched } as const satisfies Record<ReaderName, InboxReader>;

/** Every reader's name, in that order: a source that is added above is read. */
export const readerNames: readonly ReaderName[] = Object.keys(inboxReaders).filter(isReaderName);

function isReaderName(name: string): name is ReaderName {
  return Object.hasOwn(inboxReaders, name);
}
