import { Coffee, History, Inbox } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { TriageState } from '../../../shared/model/index.ts';
import { clockTime } from '../../../shared/text/clock-time.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { ConversationItem } from './conversation-item.tsx';

/** The conversations of one triage state; the open one unfolds in place. */
export function ConversationList({ state }: { readonly state: TriageState }) {
  const end = useRef<HTMLDivElement>(null);
  const list = useStoa((store) => store.conversationLists[state]);
  const load = useStoa((store) => store.loadConversations);
  const loadMore = useStoa((store) => store.loadMoreConversations);
  const missing = list === undefined;

  useEffect(() => {
    if (missing) void load(state);
  }, [missing, load, state]);

  useEffect(() => {
    if (end.current === null) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && void loadMore(state), {
      rootMargin: '400px',
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [loadMore, state]);

  if (list?.error && list.ids.length === 0) {
    return (
      <div className="inbox-say" role="alert">
        <Inbox aria-hidden="true" />
        <b>{list.error.message}</b>
        {list.error.next}
        <Button onClick={() => void load(state)}>Try again</Button>
      </div>
    );
  }
  if (list === undefined || (list.loading && list.ids.length === 0)) return <Skeleton />;
  return (
    <>
      {list.error === null ? null : (
        <div className="inbox-problem" role="alert">
          <span>
            <b>{list.error.message}</b> {list.error.next}
          </span>
          <Button onClick={() => void load(state)}>Try again</Button>
        </div>
      )}
      {list.ids.length === 0 ? <Nothing state={state} /> : null}
      <ul className="conversations" aria-label="Conversations">
        {list.ids.map((id) => (
          <ConversationItem key={id} conversationId={id} />
        ))}
      </ul>
      <div ref={end} className="conversations-end">
        {list.loading && list.hasMore ? 'Reading more…' : ''}
      </div>
    </>
  );
}

function Skeleton() {
  return (
    <div className="inbox-skeleton" role="status" aria-label="Reading the inbox">
      {['a', 'b', 'c', 'd'].map((key) => (
        <div key={key}>
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}

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

function Nothing({ state }: { readonly state: TriageState }) {
  const { icon: Icon, title, words } = nothing[state];
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
