import { MessagesSquare } from 'lucide-react';

/** Beside the list, before a conversation is chosen there. */
export function NoConversationChosen() {
  return (
    <div className="conversation-pane conversation-none">
      <div className="inbox-say">
        <MessagesSquare aria-hidden="true" />
        <b>Choose a conversation</b>
        <p>
          <kbd>J</kbd> and <kbd>K</kbd> move through the list, <kbd>R</kbd> answers, <kbd>E</kbd> is for what is done.
        </p>
      </div>
    </div>
  );
}
