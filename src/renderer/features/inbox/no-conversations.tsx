import { AlarmClock, CheckCheck, Coffee, History, Inbox } from 'lucide-react';
import { useEffect } from 'react';
import type { TriageState } from '../../../shared/model/index.ts';
import { allSplits } from '../../../shared/model/split-ids.ts';
import { clockTime } from '../../../shared/text/clock-time.ts';
import { comingTime } from '../../../shared/text/coming-time.ts';
import { chosenSplit } from '../../store/inbox-split.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { useNow } from '../../ui/use-now.ts';
import '../../ui/nothing-here.css';

type Words = { readonly icon: typeof Coffee; readonly title: string; readonly words: string };

const nothing: Readonly<Record<TriageState, Words>> = {
  open: {
    icon: Coffee,
    title: 'Nobody is waiting for you',
    words: 'Whoever speaks to you next appears here: mentions, quotes and messages.',
  },
  waiting: {
    icon: History,
    title: 'You are not waiting for anybody',
    words: 'What you have answered stays here until they write again.',
  },
  snoozed: {
    icon: AlarmClock,
    title: 'Nothing is snoozed',
    words: 'Press S on a conversation and say when: it comes back to Open by itself, or as soon as they write.',
  },
  done: {
    icon: Inbox,
    title: 'Nothing is done yet',
    words: 'Conversations you finish with E come here, and go back to Open by themselves when they write.',
  },
};

const nothingInSplit: Words = {
  icon: Coffee,
  title: 'Nobody is waiting in here',
  words: 'Open conversations that fit this split appear here. Shift+V marks a person as VIP, L changes a label.',
};

/** An empty list, and why. */
export function NoConversations({ state }: { readonly state: TriageState }) {
  const checkedAt = useStoa((store) => store.inboxStatus?.lastCheckedAt ?? null);
  const { icon: Icon, title, words } = useWords(state);
  return (
    <div className="nothing-here">
      <Icon aria-hidden="true" />
      <b>{title}</b>
      {words}
      {checkedAt === null ? null : <small className="num">Last check {clockTime(checkedAt)}</small>}
    </div>
  );
}

/** Open is empty because all was dealt with, which deserves to be said; else because nobody spoke. */
function useWords(state: TriageState): Words {
  const now = useNow();
  const { waiting, snoozed, done } = useStoa((store) => store.inboxCounts);
  const day = useStoa((store) => store.inboxDay);
  const read = useStoa((store) => store.readInboxDay);
  const inSplit = useStoa(
    (store) => state === 'open' && store.inboxCounts.open > 0 && chosenSplit(store) !== allSplits,
  );
  const cleared = !inSplit && state === 'open' && waiting + snoozed + done > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what moved between the tabs is what the day is made of
  useEffect(() => {
    if (cleared) void read();
  }, [cleared, read, waiting, snoozed]);
  if (inSplit) return nothingInSplit;
  if (!cleared) return nothing[state];
  const said = [
    day === null || day.answered === 0
      ? ''
      : `You answered ${day.answered === 1 ? 'one conversation' : `${day.answered} conversations`} today.`,
    day?.nextWakeAt == null ? '' : `The next snoozed one comes back ${comingTime(day.nextWakeAt, now).short}.`,
  ];
  return { icon: CheckCheck, title: 'All answered', words: said.join(' ').trim() || nothing.open.words };
}
