import type { ComposeTarget, ConversationDetail } from '../../../shared/model/index.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Composer } from '../composer/composer.tsx';

/** Where a conversation is answered; it stays in sight below the turns. */
export function ReplyPane({ detail }: { readonly detail: ConversationDetail }) {
  const { conversation, eligibility, replyTo } = detail;
  const person = useStoa((state) => state.people[conversation.personId]);
  const replyFocus = useStoa((state) => state.replyFocus);
  const focusInbox = useStoa((state) => state.focusInbox);
  const target = targetOf(detail);
  return (
    <div className="reply-pane">
      {target === null ? (
        <p className="turn-gone">There is nothing left to answer: their posts are no longer on X.</p>
      ) : (
        <Composer
          target={target}
          label="Reply"
          placeholder={
            person === undefined
              ? 'Answer'
              : `Answer ${conversation.kind === 'direct' ? person.name : `@${person.handle}`}`
          }
          eligibility={eligibility}
          replyTo={replyTo}
          focusRequest={replyFocus}
          onEscape={() => focusInbox('conversation')}
        />
      )}
    </div>
  );
}

/** Null when everything of theirs that could be answered has gone from X. */
function targetOf({ conversation, replyTo }: ConversationDetail): ComposeTarget | null {
  const { accountId, id: conversationId } = conversation;
  if (conversation.kind === 'direct') return { kind: 'direct', accountId, conversationId };
  return replyTo === null ? null : { kind: 'reply', accountId, postId: replyTo, conversationId };
}
