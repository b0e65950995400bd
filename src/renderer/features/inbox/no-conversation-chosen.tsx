import { MessagesSquare } from 'lucide-react';
import { useStoa } from '../../store/use-stoa.ts';
import '../../ui/nothing-here.css';

const keys = [
  ['J', 'next'],
  ['K', 'previous'],
  ['R', 'reply'],
  ['E', 'done'],
] as const;

/** Beside the list, before a conversation is chosen there; where there is none to choose, nothing. */
export function NoConversationChosen() {
  const some = useStoa((state) => (state.conversationLists[state.inboxTab]?.ids.length ?? 0) > 0);
  return (
    <div className="conversation-pane">
      {some ? (
        <div className="nothing-here conversation-none">
          <MessagesSquare aria-hidden="true" />
          <b>Choose a conversation</b>
          <dl>
            {keys.map(([key, does]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </div>
      ) : null}
    </div>
  );
}
