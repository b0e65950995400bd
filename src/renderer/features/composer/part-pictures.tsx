import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { mediaOf } from '../../../shared/drafts/writing.ts';
import type { Attachment, DraftPart } from '../../../shared/model/index.ts';
import { pictureLimits } from '../../../shared/pictures/picture-limits.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { IconButton } from '../../ui/button.tsx';
import './part-pictures.css';

type PartPicturesProps = {
  readonly part: DraftPart;
  readonly onChange: (part: DraftPart) => void;
  /** The part as it is when an undo comes late. */
  readonly now: () => DraftPart | undefined;
  /** Rises by one whenever the first picture without a description should be described. */
  readonly describeRequest: number;
  /** Keys that concern the whole of what is written. */
  readonly onKey: (event: KeyboardEvent) => void;
};

/** Tells a dragged picture from anything else that may be dropped here. */
const dragged = 'application/x-stoa-picture';

/** The pictures of a post: in their order, each with its description, and what takes them out. */
export function PartPictures({ part, onChange, now, describeRequest, onKey }: PartPicturesProps) {
  const media = mediaOf(part);
  const showToast = useStoa((state) => state.showToast);
  const [open, setOpen] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const editor = useId();
  const shown = media.findIndex(({ file }) => file === open);
  const described = media[shown];

  // biome-ignore lint/correctness/useExhaustiveDependencies: only the request opens it
  useEffect(() => {
    const bare = describeRequest > 0 ? media.find(({ alt }) => alt.trim() === '') : undefined;
    if (bare !== undefined) setOpen(bare.file);
  }, [describeRequest]);

  function keep(next: readonly Attachment[]): void {
    const { media: _before, ...words } = part;
    onChange(next.length === 0 ? words : { ...words, media: next });
  }

  function remove(index: number): void {
    const gone = media[index];
    if (gone === undefined) return;
    keep(media.toSpliced(index, 1));
    showToast({
      text: 'Picture removed',
      undo: async () => {
        const part = now();
        if (part !== undefined) onChange({ ...part, media: mediaOf(part).toSpliced(index, 0, gone) });
      },
    });
    const left = list.current?.querySelectorAll<HTMLElement>('.picture-open');
    (left?.[index + 1] ?? left?.[index - 1])?.focus();
  }

  function move(from: number, to: number): void {
    const one = media[from];
    if (one === undefined || to < 0 || to >= media.length || from === to) return;
    keep(media.toSpliced(from, 1).toSpliced(to, 0, one));
  }

  function onKeyDown(event: KeyboardEvent, index: number): void {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step !== undefined && event.altKey) move(index, index + step);
    else if (step !== undefined) {
      const all = list.current?.querySelectorAll<HTMLElement>('.picture-open');
      all?.[index + step]?.focus();
    } else if (event.key === 'Delete' || event.key === 'Backspace') remove(index);
    else return;
    event.preventDefault();
  }

  return (
    <div className="part-pictures">
      <ul ref={list} aria-label="Pictures" data-count={media.length}>
        {media.map((picture, index) => (
          <li
            key={picture.file}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.setData(dragged, String(index));
              event.dataTransfer.effectAllowed = 'move';
            }}
            onDragOver={(event) => {
              if (event.dataTransfer.types.includes(dragged)) event.preventDefault();
            }}
            onDrop={(event) => {
              const from = event.dataTransfer.getData(dragged);
              if (from === '') return;
              event.preventDefault();
              move(Number(from), index);
            }}
          >
            <button
              type="button"
              className="picture-open"
              aria-label={nameOf(picture, index, media.length)}
              aria-expanded={picture.file === open}
              aria-controls={picture.file === open ? editor : undefined}
              title={media.length > 1 ? 'Describe it; Alt+← and Alt+→ move it' : 'Describe it'}
              onClick={() => setOpen(picture.file === open ? null : picture.file)}
              onKeyDown={(event) => onKeyDown(event, index)}
            >
              <img src={picture.address} alt="" draggable={false} />
              <span className="picture-alt" data-described={picture.alt.trim() !== ''} aria-hidden="true">
                ALT
              </span>
            </button>
            <IconButton label={`Remove picture ${index + 1}`} className="picture-remove" onClick={() => remove(index)}>
              <X aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
      {described === undefined ? null : (
        <div className="picture-editor" id={editor}>
          <label htmlFor={`${editor}-text`}>Describe it for people who cannot see it</label>
          <textarea
            // Another picture is another text to undo in.
            key={described.file}
            id={`${editor}-text`}
            className="input"
            rows={2}
            dir="auto"
            spellCheck
            maxLength={pictureLimits.alt}
            ref={focusAtEnd}
            value={described.alt}
            onChange={(event) => keep(media.with(shown, { ...described, alt: event.target.value }))}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              if (event.key !== 'Escape') return onKey(event);
              event.stopPropagation();
              setOpen(null);
              list.current?.querySelectorAll<HTMLElement>('.picture-open')[shown]?.focus();
            }}
          />
          {media.length < 2 ? null : (
            <span className="picture-order">
              <IconButton label="Move earlier" disabled={shown === 0} onClick={() => move(shown, shown - 1)}>
                <ChevronLeft aria-hidden="true" />
              </IconButton>
              <span className="num">
                {shown + 1}/{media.length}
              </span>
              <IconButton
                label="Move later"
                disabled={shown === media.length - 1}
                onClick={() => move(shown, shown + 1)}
              >
                <ChevronRight aria-hidden="true" />
              </IconButton>
            </span>
          )}
        </div>
      )}
    </div>
  );
}

/** Whoever opens the description writes next. */
function focusAtEnd(field: HTMLTextAreaElement | null): void {
  if (field === null) return;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}

function nameOf({ alt }: Attachment, index: number, count: number): string {
  const place = count === 1 ? 'Picture' : `Picture ${index + 1} of ${count}`;
  return alt.trim() === '' ? `${place}, no ALT text` : `${place}, ALT text: ${alt}`;
}
