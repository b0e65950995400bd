import type { SavedReply } from '../../../shared/saved-replies/saved-reply.ts';

type OptionsProps = {
  /** Id of the list; each option's is `<id>-<id of the saved reply>`. */
  readonly id: string;
  readonly replies: readonly SavedReply[];
  readonly current: SavedReply | undefined;
  readonly onChoose: (reply: SavedReply) => void;
};

/** Saved replies to choose from; the field beside it keeps the focus and its keys choose. */
export function SavedReplyOptions({ id, replies, current, onChoose }: OptionsProps) {
  return (
    <div id={id} role="listbox" aria-label="Saved replies" className="saved-replies">
      {replies.map((reply) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field, as ARIA's pattern asks
        <div
          key={reply.id}
          id={`${id}-${reply.id}`}
          role="option"
          aria-selected={reply === current}
          tabIndex={-1}
          className="saved-reply"
          ref={reply === current ? intoView : null}
          // A press must not take the focus out of the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(reply)}
        >
          <b>
            <bdi>;{reply.shortcut}</bdi>
          </b>
          <span dir="auto">{reply.text}</span>
        </div>
      ))}
    </div>
  );
}

function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
