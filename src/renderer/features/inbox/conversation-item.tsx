import { AtSign, Mail, PencilLine, Quote } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ConversationId, InboxSource } from '../../../shared/model/index.ts';
import { labelTime } from '../../../shared/text/relative-time.ts';
import type { StoaState } from '../../store/state.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { useNow } from '../../ui/use-now.ts';
import { personAnchor } from '../post/person-anchor.ts';
import { PersonFace } from '../post/person-face.tsx';
import { ConversationView } from './conversation-view.tsx';

const sourceIcons: Readonly<Record<InboxSource, { readonly icon: typeof AtSign; readonly words: string }>> = {
  mention: { icon: AtSign, words: 'mention' },
  quote: { icon: Quote, words: 'quote' },
  direct: { icon: Mail, words: 'message' },
};

const hour = 3_600_000;

/** One row of the inbox; pressed, the conversation unfolds below it. */
export function ConversationItem({ conversationId }: { readonly conversationId: ConversationId }) {
  const row = useRef<HTMLButtonElement>(null);
  const now = useNow();
  const conversation = useStoa((state) => state.conversations[conversationId]);
  const person = useStoa((state) => (conversation === undefined ? undefined : state.people[conversation.personId]));
  const open = useStoa((state) => state.openConversationId === conversationId);
  const focused = useStoa((state) => state.focusedConversationId === conversationId);
  const first = useStoa((state) => standsForAll(state, conversationId));
  const inboxFocused = useStoa((state) => state.inboxFocused);
  const openConversation = useStoa((state) => state.openConversation);
  const closeConversation = useStoa((state) => state.closeConversation);
  const focusConversation = useStoa((state) => state.focusConversation);

  useEffect(() => {
    // The keyboard's place moved: the focus follows, unless the reader is writing.
    if (focused && inboxFocused && !isWriting()) row.current?.focus();
  }, [focused, inboxFocused]);

  if (conversation === undefined) return null;
  const { icon: SourceIcon, words } = sourceIcons[conversation.source];
  const waiting = labelTime(conversation.waitingSince ?? conversation.lastAt, now);
  return (
    <li className="conversation" data-open={open}>
      <button
        ref={row}
        type="button"
        className="conversation-row"
        data-unread={conversation.unread}
        aria-expanded={open}
        tabIndex={focused || first ? 0 : -1}
        onFocus={() => focusConversation(conversationId)}
        onClick={() => (open ? closeConversation() : void openConversation(conversationId))}
      >
        <PersonFace person={person} size={32} />
        <span className="conversation-words">
          <span className="conversation-who" {...(person === undefined ? {} : personAnchor(person))}>
            <b>
              <bdi>{person?.name ?? 'Somebody no longer on X'}</bdi>
            </b>
            <span>{conversation.kind === 'direct' ? 'message' : person === undefined ? '' : `@${person.handle}`}</span>
          </span>
          {open ? null : (
            <span className="conversation-snippet" dir="auto">
              {conversation.lastFrom === 'me' ? (
                <>
                  You: <bdi>{conversation.snippet}</bdi>
                </>
              ) : (
                conversation.snippet
              )}
            </span>
          )}
        </span>
        <span className="conversation-side num">
          <time
            dateTime={new Date(conversation.lastAt).toISOString()}
            title={waiting.full}
            data-late={lateness(conversation.waitingSince, now)}
          >
            {waiting.short}
          </time>
          <span>
            {conversation.hasDraft ? <PencilLine aria-label="draft" /> : null}
            <SourceIcon aria-label={words} />
          </span>
        </span>
        {conversation.unread ? <span className="hidden-label">unread</span> : null}
      </button>
      {open ? <ConversationView conversationId={conversationId} /> : null}
    </li>
  );
}

/** One row can always be reached by Tab: the first, while the keyboard's place is not in the list. */
function standsForAll(state: StoaState, conversationId: ConversationId): boolean {
  const ids = state.conversationLists[state.inboxTab]?.ids ?? [];
  const { focusedConversationId: focused } = state;
  return ids[0] === conversationId && (focused === null || !ids.includes(focused));
}

/** How the waiting time is coloured: an answer owed for hours, then for a day. */
function lateness(since: number | null, now: number): 'no' | 'soon' | 'late' {
  if (since === null || now - since < 4 * hour) return 'no';
  return now - since < 24 * hour ? 'soon' : 'late';
}

function isWriting(): boolean {
  return document.activeElement instanceof HTMLTextAreaElement || document.activeElement instanceof HTMLInputElement;
}
