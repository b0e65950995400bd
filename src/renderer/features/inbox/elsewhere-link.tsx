import { ArrowRight } from 'lucide-react';
import type { ConversationDetail } from '../../../shared/model/index.ts';
import { useStoa } from '../../store/use-stoa.ts';

/** The way from a public conversation to a private one with the same person, and back; nothing where there is only one kind. */
export function ElsewhereLink({ detail }: { readonly detail: ConversationDetail }) {
  const show = useStoa((state) => state.showConversation);
  const { elsewhere, conversation } = detail;
  if (elsewhere === null) return null;
  return (
    <button type="button" className="conversation-elsewhere" onClick={() => void show(elsewhere)}>
      {conversation.kind === 'public' ? 'Also in private messages' : 'Also in public'}
      <ArrowRight aria-hidden="true" />
    </button>
  );
}
