import { Ear } from 'lucide-react';
import type { RefObject } from 'react';
import type { ConversationId } from '../../../shared/model/index.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { ConversationHeader } from './conversation-header.tsx';
import { ElsewhereLink } from './elsewhere-link.tsx';
import { ReplyPane } from './reply-pane.tsx';
import { RootPost } from './root-post.tsx';
import { Turns } from './turns.tsx';
import { useStayAtEnd } from './use-stay-at-end.ts';
import './conversation.css';

type PaneProps = {
  readonly conversationId: ConversationId;
  /** Whether the list is behind it, so that there must be a way back. */
  readonly coversList: boolean;
  /** What takes the keyboard: the turns, which scroll. */
  readonly keyboard: RefObject<HTMLDivElement | null>;
};

/** One conversation: with whom, what was said, and the box to answer in. */
export function ConversationPane({ conversationId, coversList, keyboard }: PaneProps) {
  const conversation = useStoa((state) => state.conversations[conversationId]);
  const detail = useStoa((state) => state.conversationDetails[conversationId]);
  const person = useStoa((state) => (conversation === undefined ? undefined : state.people[conversation.personId]));
  const account = useStoa((state) => state.accounts.find((one) => one.id === conversation?.accountId));
  const { scroller, content, onScroll } = useStayAtEnd(detail === undefined ? null : conversationId);
  const rootPostId = detail?.conversation.rootPostId ?? null;
  return (
    <div className="conversation-pane" data-covers={coversList}>
      {conversation === undefined ? null : (
        <ConversationHeader conversation={conversation} replyTo={detail?.replyTo ?? null} coversList={coversList} />
      )}
      {detail === undefined ? null : <ElsewhereLink detail={detail} />}
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset of a form, but a part of the page that scrolls by keys */}
      <div
        className="turns-scroll"
        role="group"
        aria-label={`Conversation with ${person?.name ?? 'somebody no longer on X'}`}
        aria-busy={detail === undefined}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
        tabIndex={0}
        ref={(element) => {
          scroller.current = element;
          keyboard.current = element;
        }}
        onScroll={onScroll}
      >
        <div ref={content}>
          {conversation?.source === 'watched' ? (
            <p className="conversation-heard">
              <Ear aria-hidden="true" /> watched: <bdi>{conversation.watched}</bdi>
            </p>
          ) : null}
          {detail === undefined ? (
            <div className="turns-skeleton" role="status" aria-label="Reading the conversation">
              <i />
              <i />
            </div>
          ) : (
            <>
              {rootPostId !== null && detail.turns[0]?.postId !== rootPostId ? (
                <RootPost postId={rootPostId} accountPersonId={account?.person.id ?? null} />
              ) : null}
              <Turns turns={detail.turns} />
            </>
          )}
        </div>
      </div>
      {detail === undefined ? null : <ReplyPane key={conversationId} detail={detail} />}
    </div>
  );
}
