import type { SavedReply } from '../../../shared/saved-replies/saved-reply.ts';
import { OptionList } from './option-list.tsx';

type OptionsProps = {
  readonly id: string;
  readonly replies: readonly SavedReply[];
  readonly current: SavedReply | undefined;
  readonly onChoose: (reply: SavedReply) => void;
};

/** Saved replies to choose from. */
export function SavedReplyOptions({ id, replies, current, onChoose }: OptionsProps) {
  return (
    <OptionList id={id} label="Saved replies" items={replies} current={current} onChoose={onChoose}>
      {(reply) => (
        <>
          <b>
            <bdi>;{reply.shortcut}</bdi>
          </b>
          <span dir="auto">{reply.text}</span>
        </>
      )}
    </OptionList>
  );
}
