import type { StoaEvent } from '../../../shared/contract/index.ts';
import type { AccountId, Conversation, ConversationId, Instant, Preferences } from '../../../shared/model/index.ts';
import { isQuiet, quietEndsAt } from '../../../shared/notifications/quiet-hours.ts';
import type { Database } from '../../storage/database.ts';
import { countUnread, readConversation } from '../../storage/repositories/conversations.ts';
import type { Clock, Notifier } from '../ports.ts';
import { notificationOf } from './notification-of.ts';

/** Words of theirs that just became known. */
export type FreshWords = { readonly conversationId: ConversationId; readonly at: Instant };

/** Decides what is worth a notification, and counts the unread. */
export type Notifications = {
  /** Call after the commit that kept the words; each word is told once in its life. */
  heard(accountId: AccountId, words: readonly FreshWords[]): void;
  /** Call after the commit that brought conversations back to Open by the clock. */
  returned(accountId: AccountId, ids: readonly ConversationId[]): void;
  /** Call with every event that is published. */
  follow(event: StoaEvent): void;
  /** Settings changed, or another account is shown. */
  settingsChanged(): void;
  /** Unread conversations of the shown account that count for the badge. */
  badge(): number;
  start(): void;
  stop(): void;
};

/** Words that come together are told together. */
const gathering = 2000;
/** From one notification to the next, at least. */
const pause = 30_000;
/** Conversations that are counted one by one; a storm has more. */
const mostCounted = 300;
/** So long unread counts rest, in milliseconds, so that a storm is not counted word by word. */
const countingRest = 250;

/** What was there before `start`, or before an account was shown, is no news: it waits in the inbox. */
export function createNotifications(deps: {
  readonly db: Database;
  readonly clock: Clock;
  readonly notifier: Notifier;
  preferences(): Preferences;
  activeId(): AccountId | null;
  /** IANA name of the zone whose clock the quiet hours follow. */
  zone(): string;
  publish(event: StoaEvent): void;
}): Notifications {
  const { db, clock, notifier, preferences, activeId } = deps;
  const waiting = new Set<ConversationId>();
  let running = false;
  let since: Instant = Number.POSITIVE_INFINITY;
  let shownAt: Instant = Number.NEGATIVE_INFINITY;
  let shownFor: AccountId | null = null;
  let told = 0;
  let cancelShow: (() => void) | null = null;
  let cancelCount: (() => void) | null = null;

  function isNews(conversation: Conversation | null): conversation is Conversation {
    if (conversation?.state !== 'open' || !(conversation.unread || conversation.returned !== null)) return false;
    const { notify, notifySplits, notifyPeople } = preferences();
    if (notify !== 'splits') return notify === 'all';
    return notifySplits.includes(conversation.splitId) || notifyPeople.some(({ id }) => id === conversation.personId);
  }

  /** Not before quiet hours end, and never two in a row at once. */
  function plan(): void {
    cancelShow?.();
    cancelShow = null;
    if (!running || waiting.size === 0) return;
    const now = clock.now();
    const { quietHours } = preferences();
    const soon = Math.max(now + gathering, shownAt + pause);
    const at =
      quietHours !== null && isQuiet(now, quietHours, deps.zone()) ? quietEndsAt(now, quietHours, deps.zone()) : soon;
    cancelShow = clock.after(at - now, show);
  }

  function show(): void {
    cancelShow = null;
    const { quietHours, hideWords } = preferences();
    if (quietHours !== null && isQuiet(clock.now(), quietHours, deps.zone())) {
      plan();
      return;
    }
    const accountId = activeId();
    const ids = [...waiting];
    waiting.clear();
    // What was read or answered meanwhile is no news any more.
    const news = ids.map((id) => readConversation(db, id)).filter(isNews);
    if (accountId === null || news.length === 0) return;
    shownAt = clock.now();
    notifier.show(notificationOf(db, accountId, news, { hidden: hideWords, atLeast: ids.length >= mostCounted }));
  }

  function tell(accountId: AccountId, ids: readonly ConversationId[]): void {
    if (!running || accountId !== activeId()) return;
    for (const id of ids) {
      if (waiting.size < mostCounted && isNews(readConversation(db, id))) waiting.add(id);
    }
    if (cancelShow === null) plan();
  }

  function badge(): number {
    const accountId = activeId();
    return accountId === null || !preferences().badge ? 0 : countUnread(db, accountId);
  }

  function tellBadge(): void {
    cancelCount = null;
    const count = badge();
    if (count === told) return;
    told = count;
    notifier.badge(count);
    deps.publish({ type: 'badge.changed', count });
  }

  function countSoon(): void {
    if (running) cancelCount ??= clock.after(countingRest, tellBadge);
  }

  /** Another account is shown: what it holds already is seen there. */
  function beginAnew(): void {
    shownFor = activeId();
    since = clock.now();
    waiting.clear();
  }

  return {
    heard(accountId, words) {
      tell(
        accountId,
        words.filter(({ at }) => at >= since).map(({ conversationId }) => conversationId),
      );
    },
    returned: tell,
    follow(event) {
      if (event.type === 'inbox.changed') countSoon();
    },
    settingsChanged() {
      if (activeId() !== shownFor) beginAnew();
      plan();
      countSoon();
    },
    badge,
    start() {
      running = true;
      beginAnew();
      countSoon();
    },
    stop() {
      running = false;
      cancelShow?.();
      cancelCount?.();
      cancelShow = null;
      cancelCount = null;
    },
  };
}
