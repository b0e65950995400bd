import { GripVertical, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, Suspense, useId, useRef } from 'react';
import { isEmpty } from '../../../shared/drafts/writing.ts';
import type { ComposeTarget, DraftPart } from '../../../shared/model/index.ts';
import type { PlaceholderContext } from '../../../shared/saved-replies/fill-placeholders.ts';
import type { WeightedLength } from '../../../shared/text/weighted-length.ts';
import { isSigned } from '../../../shared/voice/signed.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { later } from '../../ui/later.ts';
import { ComposerAdvice } from './composer-advice.tsx';
import { ComposerCount } from './composer-count.tsx';
import { MentionOptions } from './mention-options.tsx';
import { SavedReplyOptions } from './saved-reply-options.tsx';
import { SavedReplySearch } from './saved-reply-search.tsx';
import { useMentions } from './use-mentions.ts';
import type { Parts } from './use-parts.ts';
import { pastedPictures } from './use-pictures.ts';
import { useSavedReplies } from './use-saved-replies.ts';

const OverMark = later(async () => (await import('./over-mark.tsx')).OverMark);

type PartProps = {
  readonly target: ComposeTarget;
  readonly parts: Parts;
  readonly index: number;
  readonly part: DraftPart;
  readonly label: string;
  readonly placeholder: string;
  /** Null where nothing is counted. */
  readonly weight: WeightedLength | null;
  readonly context: PlaceholderContext | null;
  /** Initials that are added behind this text; null for none. */
  readonly signature: string | null;
  /** Id of what says why X did not take it. */
  readonly describedBy: string | undefined;
  /** Whether the search of saved replies is open at this part. */
  readonly searching: boolean;
  readonly onSearchEnd: () => void;
  /** Keys that concern the whole of what is written. */
  readonly onKey: (event: KeyboardEvent) => void;
  /** Pictures that were pasted into the text. */
  readonly onFiles: (files: readonly File[]) => void;
  /** What stands below the text: pictures and the like. */
  readonly children?: ReactNode;
};

/** One post of what is being written: its text, and in a thread its place there. */
export function ComposerPart({
  target,
  parts,
  index,
  part,
  label,
  placeholder,
  weight,
  context,
  signature,
  describedBy,
  searching,
  onSearchEnd,
  onKey,
  onFiles,
  children,
}: PartProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const saveDrafts = useStoa((state) => state.saveDrafts);
  const { text } = part;
  const count = parts.writing.parts.length;
  const saved = useSavedReplies({ field, text, context, onText: (next) => write(next) });
  const mentions = useMentions({ field, text, target, onText: (next) => write(next) });
  const list = useId();
  const listed = !searching && saved.found.length > 0;
  const mentioning = !searching && !listed && mentions.found.length > 0;
  const chosen = listed ? saved.current : mentioning ? mentions.current : undefined;
  const over = weight !== null && weight.remaining < 0;

  function write(next: string): void {
    parts.change(index, { ...part, text: next });
  }

  function look(composing: boolean): void {
    saved.look(composing);
    mentions.look(composing);
  }

  function onKeyDown(event: KeyboardEvent): void {
    // While an input method composes, its keys belong to it.
    if (event.nativeEvent.isComposing || (listed && saved.onKey(event))) return;
    if (mentioning && mentions.onKey(event)) return;
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step !== undefined && event.altKey && count > 1) parts.move(index, index + step);
    else if (event.key === 'Backspace' && isEmpty({ parts: [part] }) && count > 1) parts.remove(index);
    else {
      onKey(event);
      return;
    }
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has its keys, Alt with the arrows
    <div
      className="composer-part"
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(draggedPart)) event.preventDefault();
      }}
      onDrop={(event) => {
        const from = event.dataTransfer.getData(draggedPart);
        if (from === '') return;
        event.preventDefault();
        parts.move(Number(from), index);
      }}
    >
      <div className="composer-field">
        <textarea
          ref={(element) => {
            field.current = element;
            parts.fields.current[index] = element;
          }}
          className="composer-text"
          aria-label={count === 1 ? label : `${label}, part ${index + 1} of ${count}`}
          aria-describedby={describedBy}
          aria-invalid={over}
          dir="auto"
          rows={count === 1 ? 3 : 2}
          spellCheck
          placeholder={index === 0 ? placeholder : 'And then?'}
          value={text}
          aria-autocomplete="list"
          aria-controls={listed || mentioning ? list : undefined}
          aria-activedescendant={chosen === undefined ? undefined : `${list}-${chosen.id}`}
          onChange={(event) => {
            write(event.target.value);
            look(isComposing(event.nativeEvent));
          }}
          onSelect={(event) => look(isComposing(event.nativeEvent))}
          onCompositionEnd={() => look(false)}
          onFocus={() => parts.choose(index)}
          onBlur={() => {
            saved.close();
            mentions.close();
            void saveDrafts();
          }}
          onKeyDown={onKeyDown}
          onPaste={(event) => {
            const files = pastedPictures(event.clipboardData);
            if (files.length === 0) return;
            event.preventDefault();
            onFiles(files);
          }}
        />
        {over ? (
          <Suspense fallback={null}>
            <OverMark field={field} text={text} weight={weight} />
          </Suspense>
        ) : null}
      </div>
      {signature === null || isSigned(text, signature) ? null : (
        <p className="composer-signature" title="Added when you send; change it in the settings">
          <span className="hidden-label">Signed </span>
          {signature}
        </p>
      )}
      {listed ? (
        <>
          <SavedReplyOptions id={list} replies={saved.found} current={saved.current} onChoose={saved.choose} />
          <span className="hidden-label" role="status">
            {saved.found.length === 1 ? '1 saved reply' : `${saved.found.length} saved replies`}
          </span>
        </>
      ) : null}
      {mentioning ? (
        <>
          <MentionOptions id={list} people={mentions.found} current={mentions.current} onChoose={mentions.choose} />
          <span className="hidden-label" role="status">
            {mentions.found.length === 1 ? '1 person' : `${mentions.found.length} people`}
          </span>
        </>
      ) : null}
      {searching ? (
        <SavedReplySearch
          onChoose={(reply) => {
            onSearchEnd();
            saved.insert(reply);
          }}
          onClose={() => {
            onSearchEnd();
            field.current?.focus();
          }}
        />
      ) : null}
      {children}
      {parts.current === index ? <ComposerAdvice target={target} text={text} unknown={saved.unknown} /> : null}
      {over ? (
        <p className="composer-hint composer-long">
          <span>Too long by {-weight.remaining}.</span>
          <Button onClick={() => parts.split(index, weight.limit)}>Split into a thread</Button>
        </p>
      ) : null}
      {count === 1 ? null : (
        <div className="composer-part-tools">
          {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging has its keys, Alt with the arrows */}
          <span
            className="composer-grip"
            title="Drag to another place (Alt+↑ or Alt+↓)"
            draggable
            onDragStart={(event) => {
              event.dataTransfer.setData(draggedPart, String(index));
              event.dataTransfer.effectAllowed = 'move';
            }}
          >
            <GripVertical aria-hidden="true" />
          </span>
          <span className="num">
            {index + 1}/{count}
          </span>
          {weight === null ? null : <ComposerCount weight={weight} spoken={parts.current === index} />}
          <IconButton label={`Remove part ${index + 1}`} onClick={() => parts.remove(index)}>
            <X aria-hidden="true" />
          </IconButton>
        </div>
      )}
    </div>
  );
}

/** Tells a dragged part from anything else that may be dropped here. */
const draggedPart = 'application/x-stoa-part';

function isComposing(event: Event): boolean {
  return 'isComposing' in event && event.isComposing === true;
}
