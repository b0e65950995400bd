import { AlarmClock, AtSign, Ear, Mail, PencilLine, Quote, Star } from 'lucide-react';
import { memo, useLayoutEffect, useRef } from 'react';
import type { FoundWords } from '../../../shared/contract/inbox.ts';
import type { Conversation, ConversationId, InboxSource } from '../../../shared/model/index.ts';
import { comingTime, sinceWhen } from '../../../shared/text/coming-time.ts';
import { labelTime } from '../../../shared/text/relative-time.ts';
import { useStoa, useStoaStore } from '../../store/use-stoa.ts';
import { useNow } from '../../ui/use-now.ts';
import { personAnchor } from '../post/person-anchor.ts';
import { PersonFace } from '../post/person-face.tsx';
import { labelWords } from './label-words.ts';
import { NotRead } from './not-read.tsx';
import './conversation-row.css';

const sourceIcons: Readonly<Record<InboxSource, { readonly icon: typeof AtSign; readonly words: string }>> = {
  mention: { icon: AtSign, words: 'mention' },
  quote: { icon: Quote, words: 'quote' },
  direct: { icon: Mail, words: 'message' },
  watched: { icon: Ear, words: 'watched words' },
};

const hour = 3_600_000;
const nothingLeft = 'No longer on X';

type RowProps = {
  readonly conversationId: ConversationId;
  /** Counted from 1. */
  readonly position: number;
  /** -1 while not all are loaded. */
  readonly size: number;
  /** Tab comes to this row for the one the keyboard is on, which the list has not. */
  readonly standsIn: boolean;
  readonly register: (key: string, element: HTMLElement) => () => void;
  /** What a search found in it, shown instead of its newest words. */
  readonly found?: FoundWords | undefined;
};

/** One row of the inbox: who, what it is about, what was said last and since when they wait; empty until it was read. */
export const ConversationRow = memo(function ConversationRow({
  conversationId,
  position,
  size,
  standsIn,
  register,
  found,
}: RowProps) {
  const item = useRef<HTMLLIElement>(null);
  const conversation = useStoa((state) => state.conversations[conversationId]);
  const open = useStoa((state) => state.openConversationId === conversationId);
  const selected = useStoa((state) => state.selectedConversations.has(conversationId));
  const tabStop = useStoa((state) => state.focusedConversationId === conversationId) || standsIn;
  const store = useStoaStore();

  useLayoutEffect(
    () => (item.current === null ? undefined : register(conversationId, item.current)),
    [register, conversationId],
  );

  return (
    <li
      ref={item}
      className="conversation"
      data-open={open}
      data-selected={selected}
      aria-posinset={position}
      aria-setsize={size}
    >
      <button
        type="button"
        className="conversation-row"
        data-unread={conversation?.unread}
        aria-current={open ? 'true' : undefined}
        aria-label={conversation === undefined ? 'Reading this conversation' : undefined}
        tabIndex={tabStop ? 0 : -1}
        onFocus={() => store.getState().focusConversation(conversationId)}
        // By keyboard the reader means to go in; a press leaves the keyboard in the list where both are shown.
        // Held with a key that selects, a press is not the begin of marking text.
        onMouseDown={(event) => event.shiftKey && event.preventDefault()}
        onClick={(event) => {
          const { selectTo, toggleSelected, openConversation, focusInbox } = store.getState();
          if (event.shiftKey) selectTo(conversationId);
          else if (event.ctrlKey || event.metaKey) toggleSelected(conversationId);
          else return void openConversation(conversationId, event.detail === 0 ? 'conversation' : 'same');
          focusInbox('list');
        }}
      >
        {conversation === undefined ? <NotRead /> : <RowWords conversation={conversation} found={found} />}
        {selected ? <span className="hidden-label">selected</span> : null}
      </button>
    </li>
  );
});

type WordsProps = { readonly conversation: Conversation; readonly found: FoundWords | undefined };

function RowWords({ conversation, found }: WordsProps) {
  const now = useNow();
  const person = useStoa((state) => state.people[conversation.personId]);
  const own = useStoa((state) => state.accounts.find(({ id }) => id === conversation.accountId)?.person.handle);
  const { label, state, wakeAt, returned } = conversation;
  const { icon: SourceIcon, words } = sourceIcons[conversation.source];
  const waiting = labelTime(conversation.waitingSince ?? conversation.lastAt, now);
  const coming = wakeAt === null ? null : comingTime(wakeAt, now);
  return (
    <>
      <PersonFace person={person} size={32} />
      <span className="conversation-words">
        <span className="conversation-who" {...(person === undefined ? {} : personAnchor(person))}>
          <b dir="auto">{person?.name ?? 'Somebody no longer on X'}</b>
          {conversation.vip ? <Star className="vip-star" aria-label="VIP" /> : null}
          <span>{conversation.kind === 'direct' ? 'message' : person === undefined ? '' : `@${person.handle}`}</span>
        </span>
        <span className="conversation-said">
          {returned === null ? null : (
            <span className="conversation-returned">
              <AlarmClock aria-hidden="true" />
              {returned === 'snooze' ? 'Back from snooze' : `No answer since ${sinceWhen(conversation.lastAt, now)}`}
            </span>
          )}
          {label === null || label === 'other' ? null : (
            <>
              <span className="conversation-label" data-label={label}>
                {labelWords[label]}
              </span>{' '}
            </>
          )}
          <span className="conversation-snippet" dir="auto">
            {found !== undefined ? (
              <Found words={found} />
            ) : conversation.lastFrom === 'me' ? (
              <>
                You: <bdi>{conversation.snippet || nothingLeft}</bdi>
              </>
            ) : (
              <Said text={conversation.snippet || nothingLeft} own={own} />
            )}
          </span>
        </span>
      </span>
      <span className="conversation-side num">
        {state === 'snoozed' && wakeAt !== null && coming !== null ? (
          <time dateTime={new Date(wakeAt).toISOString()} title={`Comes back ${coming.full}`}>
            <span className="hidden-label">comes back </span>
            {coming.short}
          </time>
        ) : (
          <time
            dateTime={new Date(conversation.lastAt).toISOString()}
            title={waiting.full}
            data-late={lateness(conversation.waitingSince, now)}
          >
            {waiting.short}
          </time>
        )}
        <span>
          {state === 'waiting' && coming !== null ? (
            <AlarmClock aria-label={`reminder if no answer by ${coming.full}`} />
          ) : null}
          {conversation.hasDraft ? <PencilLine aria-label="draft" /> : null}
          <SourceIcon aria-label={conversation.source === 'watched' ? `watched: ${conversation.watched}` : words} />
        </span>
      </span>
      {conversation.unread ? <span className="hidden-label">unread</span> : null}
    </>
  );
}

/** What they said; that it begins with the reader's own handle is not worth the room, and is read out all the same. */
function Said({ text, own }: { readonly text: string; readonly own: string | undefined }) {
  const words = own === undefined ? 0 : leadingHandle(text, own);
  return words === 0 ? (
    text
  ) : (
    <>
      <span className="hidden-label">{text.slice(0, words)}</span>
      {text.slice(words)}
    </>
  );
}

/** Length of “@handle ” at the begin of a text; 0 when something else, or nothing, stands there. */
function leadingHandle(text: string, handle: string): number {
  const length = handle.length + 2;
  return text.length > length && text.slice(0, length).toLowerCase() === `@${handle} `.toLowerCase() ? length : 0;
}

function Found({ words: { from, parts } }: { readonly words: FoundWords }) {
  const text = parts.map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text change only all together
    part.hit ? <mark key={index}>{part.text}</mark> : part.text,
  );
  return from === 'me' ? (
    <>
      You: <bdi>{text}</bdi>
    </>
  ) : (
    text
  );
}

/** How the waiting time is coloured: an answer owed for hours, then for a day. */
function lateness(since: number | null, now: number): 'no' | 'soon' | 'late' {
  if (since === null || now - since < 4 * hour) return 'no';
  return now - since < 24 * hour ? 'soon' : 'late';
}
