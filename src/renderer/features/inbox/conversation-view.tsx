import { CheckCheck, CornerUpLeft, ExternalLink, Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { postPage } from '../../../shared/hand-over/web-pages.ts';
import type { ComposeTarget, ConversationDetail, ConversationId } from '../../../shared/model/index.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { Composer } from '../composer/composer.tsx';
import { RootPost } from './root-post.tsx';
import { TurnView } from './turn-view.tsx';
import './conversation-view.css';

/** What was said, and the box to answer in. */
export function ConversationView({ conversationId }: { readonly conversationId: ConversationId }) {
  const detail = useStoa((state) => state.conversationDetails[conversationId]);
  if (detail === undefined) {
    return (
      <div className="conversation-view" role="status" aria-label="Reading the conversation">
        <div className="turn-skeleton" />
      </div>
    );
  }
  return <Loaded detail={detail} />;
}

function Loaded({ detail }: { readonly detail: ConversationDetail }) {
  const { conversation, turns, replyTo, eligibility } = detail;
  const view = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const setState = useStoa((state) => state.setConversationState);
  const current = useStoa((state) => state.conversations[conversation.id]?.state ?? conversation.state);
  const account = useStoa((state) => state.accounts.find((one) => one.id === conversation.accountId));
  const webBase = useStoa((state) => (account === undefined ? null : state.webBases[account.network]));
  const person = useStoa((state) => state.people[conversation.personId]);
  const replyFocus = useStoa((state) => state.replyFocus);
  const target = targetOf(detail);
  const count = turns.length;

  useEffect(() => {
    if (count > 0) end.current?.scrollIntoView({ block: 'nearest' });
  }, [count]);

  return (
    <div className="conversation-view" ref={view}>
      {conversation.rootPostId !== null && turns[0]?.postId !== conversation.rootPostId ? (
        <RootPost postId={conversation.rootPostId} accountPersonId={account?.person.id ?? null} />
      ) : null}
      <ol className="turns" aria-label="Conversation">
        {turns.map((turn) => (
          <TurnView key={turn.id} turn={turn} />
        ))}
      </ol>
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
          onEscape={() => view.current?.closest('li')?.querySelector('button')?.focus()}
        />
      )}
      <div className="conversation-actions" ref={end}>
        {current === 'done' ? (
          <Button look="quiet" onClick={() => void setState(conversation.id, 'open')}>
            <Undo2 aria-hidden="true" /> Reopen
          </Button>
        ) : (
          <Button look="quiet" onClick={() => void setState(conversation.id, 'done')} title="Done (E)">
            <CheckCheck aria-hidden="true" /> Done
          </Button>
        )}
        {current === 'waiting' ? (
          <Button look="quiet" onClick={() => void setState(conversation.id, 'open')}>
            <CornerUpLeft aria-hidden="true" /> Back to Open
          </Button>
        ) : null}
        {replyTo !== null && person !== undefined && webBase !== null ? (
          <a
            className="button quiet"
            href={postPage(webBase, person.handle, replyTo)}
            target="_blank"
            rel="noopener noreferrer"
          >
            <ExternalLink aria-hidden="true" /> Open on X
          </a>
        ) : null}
      </div>
    </div>
  );
}

/** Null when everything of theirs that could be answered has gone from X. */
function targetOf({ conversation, replyTo }: ConversationDetail): ComposeTarget | null {
  const { accountId, id: conversationId } = conversation;
  if (conversation.kind === 'direct') return { kind: 'direct', accountId, conversationId };
  return replyTo === null ? null : { kind: 'reply', accountId, postId: replyTo, conversationId };
}
