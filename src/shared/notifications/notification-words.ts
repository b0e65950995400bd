import type { InboxSource } from '../model/index.ts';
import { formatFullCount } from '../text/count-format.ts';

/** Title and text of a notification. */
export type NotificationWords = { readonly title: string; readonly body: string };

/** What is told: somebody spoke, by its source, or a conversation came back at the time it was to. */
export type NewsKind = InboxSource | 'returned';

type SourceWords = {
  /** Who did it is put in front, or behind `from`. */
  readonly by: (name: string) => string;
  readonly one: string;
  readonly many: string;
};

const words = {
  mention: { by: (name) => `${name} mentioned you`, one: 'mention', many: 'mentions' },
  quote: { by: (name) => `${name} quoted you`, one: 'quote', many: 'quotes' },
  direct: { by: (name) => `Message from ${name}`, one: 'message', many: 'messages' },
  watched: { by: (name) => `${name} said words you watch`, one: 'watched post', many: 'watched posts' },
  returned: { by: (name) => `${name}: back from snooze`, one: 'reminder', many: 'reminders' },
} as const satisfies Record<NewsKind, SourceWords>;

/** Stands for words that are not shown. */
export const openToRead = 'Open Stoa to read.';

/** What one person said; neither who nor what when `hidden`. */
export function wordsOfOne(
  { source, name, snippet }: { readonly source: InboxSource; readonly name: string; readonly snippet: string },
  hidden: boolean,
): NotificationWords {
  if (hidden) return { title: `New ${words[source].one}`, body: openToRead };
  return { title: words[source].by(name), body: snippet };
}

/** What came at once: how much from each source, the names of some of the people, and how many more they are. */
export type Burst = {
  readonly counts: ReadonlyMap<NewsKind, number>;
  readonly names: readonly string[];
  readonly more: number;
  /** There was more than was counted. */
  readonly atLeast: boolean;
};

/** A conversation is open again by the clock: snoozed until now, or without an answer (`unanswered`) to the account's last words. */
export function wordsOfReturned(
  { name, snippet, unanswered }: { readonly name: string; readonly snippet: string; readonly unanswered: boolean },
  hidden: boolean,
): NotificationWords {
  if (hidden) return { title: 'A conversation is back', body: openToRead };
  if (unanswered) return { title: `No answer from ${name}`, body: `You: ${snippet}` };
  return { title: words.returned.by(name), body: snippet };
}

/** How much came at once: “12 new mentions, 1 message and 1 reminder”, and from whom unless `hidden`. */
export function wordsOfMany({ counts, names, more, atLeast }: Burst, hidden: boolean): NotificationWords {
  const parts = [...counts].map(([kind, count], index) => {
    const { one, many } = words[kind];
    const fresh = index === 0 && kind !== 'returned' ? 'new ' : '';
    return `${formatFullCount(count)} ${fresh}${count === 1 ? one : many}`;
  });
  const what = listed(parts);
  return { title: atLeast ? `More than ${what}` : what, body: hidden ? openToRead : from(names, more) };
}

function from(names: readonly string[], more: number): string {
  return listed(more > 0 ? [...names, `${formatFullCount(more)} more`] : names);
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
