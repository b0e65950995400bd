import type { AccountId, Conversation, DesktopNotification, PersonId } from '../../../shared/model/index.ts';
import {
  type NewsKind,
  openToRead,
  wordsOfMany,
  wordsOfOne,
  wordsOfReturned,
} from '../../../shared/notifications/notification-words.ts';
import type { Database } from '../../storage/database.ts';
import { readPeople } from '../../storage/repositories/people.ts';

/** People who are named; the others are counted. */
const mostNamed = 3;

/** One notification for all that came; at least one conversation is given. */
export function notificationOf(
  db: Database,
  accountId: AccountId,
  news: readonly Conversation[],
  { hidden, atLeast }: { readonly hidden: boolean; readonly atLeast: boolean },
): DesktopNotification {
  const everybody = [...new Set(news.map((one) => one.personId))];
  const named = everybody.slice(0, mostNamed);
  const people = readPeople(db, accountId, named);
  const nameOf = (id: PersonId) => people.find((person) => person.id === id)?.name ?? 'somebody';
  const [only, ...others] = news;
  if (only !== undefined && others.length === 0) {
    const { source, returned, lastFrom } = only;
    // What is meant for their followers does not stand on a screen others may look at.
    const isForFew = only.kind !== 'direct' && people.some(({ id, protected: few }) => few && id === only.personId);
    const snippet = isForFew && lastFrom === 'them' ? openToRead : only.snippet;
    const name = nameOf(only.personId);
    const words =
      returned === null
        ? wordsOfOne({ source, name, snippet }, hidden)
        : wordsOfReturned({ name, snippet, unanswered: returned === 'no-answer' }, hidden);
    return { accountId, conversationId: only.id, ...words };
  }
  const counts = new Map<NewsKind, number>();
  for (const { source, returned } of news) {
    const kind = returned === null ? source : 'returned';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const sorted = new Map([...counts].sort(([, left], [, right]) => right - left));
  const burst = { counts: sorted, names: named.map(nameOf), more: everybody.length - named.length, atLeast };
  return { accountId, conversationId: null, ...wordsOfMany(burst, hidden) };
}
