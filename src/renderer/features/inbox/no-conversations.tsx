import { Coffee, History, Inbox } from 'lucide-react';
import { allSplits } from '../../../shared/model/inbox-rules.ts';
import type { TriageState } from '../../../shared/model/index.ts';
import { clockTime } from '../../../shared/text/clock-time.ts';
import { chosenSplit } from '../../store/inbox-split.ts';
import { useStoa } from '../../store/use-stoa.ts';

const nothing: Readonly<
  Record<TriageState, { readonly icon: typeof Coffee; readonly title: string; readonly words: string }>
> = {
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
  snoozed: { icon: History, title: 'Nothing is snoozed', words: '' },
  done: {
    icon: Inbox,
    title: 'Nothing is done yet',
    words: 'Conversations you finish with E come here, and go back to Open by themselves when they write.',
  },
};

const nothingInSplit = {
  icon: Coffee,
  title: 'Nobody is waiting in here',
  words: 'Open conversations that fit this split appear here. Shift+V marks a person as VIP, L changes a label.',
};

/** An empty list, and why. */
export function NoConversations({ state }: { readonly state: TriageState }) {
  const inSplit = useStoa((store) => state === 'open' && chosenSplit(store) !== allSplits);
  const { icon: Icon, title, words } = inSplit ? nothingInSplit : nothing[state];
  const checkedAt = useStoa((store) => store.inboxStatus?.lastCheckedAt ?? null);
  return (
    <div className="inbox-say">
      <Icon aria-hidden="true" />
      <b>{title}</b>
      {words}
      {checkedAt === null ? null : <small className="num">Last check {clockTime(checkedAt)}</small>}
    </div>
  );
}
