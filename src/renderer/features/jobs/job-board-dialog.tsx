import { Plus, SquareKanban, X } from 'lucide-react';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { type JobCard, type JobCardId, type JobStage, jobStage } from '../../../shared/model/index.ts';
import { stageTitles } from '../../store/slices/jobs.ts';
import { useStoa, useStoaStore } from '../../store/use-stoa.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { LeavingContext, useLeaving } from '../../ui/use-leaving.ts';
import { JobCardView } from './job-card-view.tsx';
import { JobForm } from './job-form.tsx';
import { emptyJob } from './new-job.ts';
import './jobs.css';

/** Every card in its column; one is moved by Shift and an arrow, or dragged. */
export function JobBoardDialog() {
  const close = useStoa((state) => state.closeDialog);
  const [edited, setEdited] = useState<JobCard | 'new' | null>(null);
  const { shown, ...leaving } = useLeaving(edited);
  const stop = () => setEdited(null);
  return (
    <Dialog title="Job board" onClose={close} bare className="job-board">
      <Board onEdit={setEdited} onClose={close} />
      {shown === null ? null : (
        <LeavingContext value={leaving}>
          <Dialog
            title={shown === 'new' ? 'New card for the job board' : 'Job card'}
            onClose={stop}
            className="job-dialog"
          >
            <JobForm card={shown === 'new' ? null : shown} words={shown === 'new' ? emptyJob : shown} onDone={stop} />
          </Dialog>
        </LeavingContext>
      )}
    </Dialog>
  );
}

type BoardProps = { readonly onEdit: (card: JobCard | 'new') => void; readonly onClose: () => void };

function Board({ onEdit, onClose }: BoardProps) {
  const store = useStoaStore();
  const cards = useStoa((state) => state.jobCards);
  const move = useStoa((state) => state.moveJob);
  const remove = useStoa((state) => state.removeJob);
  const board = useRef<HTMLDivElement>(null);
  const newCard = useRef<HTMLButtonElement>(null);
  const [current, setCurrent] = useState<JobCardId | null>(null);
  /** The card that a change of columns took the focus from. */
  const moved = useRef<JobCardId | null>(null);

  const columns = jobStage.options.map(
    (stage): StageCards => ({ stage, cards: cards.filter((card) => card.stage === stage) }),
  );
  const standing = cards.some((card) => card.id === current)
    ? current
    : (columns.flatMap((one) => one.cards)[0]?.id ?? null);

  useLayoutEffect(() => {
    if (moved.current === null || !cards.some((card) => card.id === moved.current)) return;
    focus(moved.current);
    moved.current = null;
  });

  function focus(id: JobCardId): void {
    board.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)?.focus();
  }

  function moveBy(card: JobCard, step: -1 | 1): void {
    const stage = jobStage.options[jobStage.options.indexOf(card.stage) + step];
    if (stage === undefined) return;
    moved.current = card.id;
    void move(card, stage);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'z' && !event.ctrlKey && !event.metaKey && store.getState().preferences.singleKeys) {
      void store.getState().undoLast();
      return;
    }
    const id = event.target instanceof HTMLElement ? event.target.dataset.card : undefined;
    const card = cards.find((one) => one.id === id);
    if (card === undefined) return;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      const next = neighbours.map((key) => neighbourOf(card, columns, key)).find((one) => one !== undefined);
      if (next === undefined) newCard.current?.focus();
      else focus(next.id);
      void remove(card);
    } else if (!event.key.startsWith('Arrow')) return;
    else if (event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight'))
      moveBy(card, event.key === 'ArrowLeft' ? -1 : 1);
    else {
      const next = neighbourOf(card, columns, event.key);
      if (next !== undefined) focus(next.id);
    }
    event.preventDefault();
  }

  function drop(stage: JobStage, id: string): void {
    const card = cards.find((one) => one.id === id);
    if (card !== undefined) void move(card, stage);
  }

  return (
    <>
      <h2 className="job-head">Job board</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the cards in it */}
      <div className="job-columns" ref={board} onKeyDown={onKeyDown}>
        {columns.map((column) => (
          <StageColumn
            key={column.stage}
            {...column}
            tabStop={standing}
            onFocus={setCurrent}
            onOpen={onEdit}
            onDrop={(id) => drop(column.stage, id)}
          />
        ))}
      </div>
      {cards.length === 0 ? (
        <div className="job-none">
          <SquareKanban aria-hidden="true" />
          <b>No cards yet</b>
          <p>
            Press <kbd>C</kbd> on a post or in a conversation to keep a role here, with its next step and the day it is
            due.
          </p>
        </div>
      ) : (
        <p className="job-keys">
          Arrows choose · <kbd>Shift</kbd> + <kbd>←</kbd> <kbd>→</kbd> moves · <kbd>Enter</kbd> opens ·{' '}
          <kbd>Delete</kbd> deletes · <kbd>Z</kbd> undoes
        </p>
      )}
      {/* Last in order, so that the focus begins on a card. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: undoing goes on where the last card was deleted */}
      <div className="job-tools" onKeyDown={onKeyDown}>
        <Button ref={newCard} onClick={() => onEdit('new')}>
          <Plus aria-hidden="true" /> New card
        </Button>
        <IconButton label="Close" onClick={onClose}>
          <X aria-hidden="true" />
        </IconButton>
      </div>
    </>
  );
}

type StageCards = { readonly stage: JobStage; readonly cards: readonly JobCard[] };

/** Where the keyboard goes from a card that is deleted, by preference. */
const neighbours = ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft'] as const;

/** The card beside this one: in its column, or at the same height in the next column that has any. */
function neighbourOf(card: JobCard, columns: readonly StageCards[], key: string): JobCard | undefined {
  const at = columns.findIndex(({ stage }) => stage === card.stage);
  const row = columns[at]?.cards.indexOf(card) ?? 0;
  if (key === 'ArrowDown') return columns[at]?.cards[row + 1];
  if (key === 'ArrowUp') return columns[at]?.cards[row - 1];
  const beside = key === 'ArrowRight' ? columns.slice(at + 1) : columns.slice(0, at).reverse();
  const next = beside.find((column) => column.cards.length > 0);
  return next?.cards[Math.min(row, next.cards.length - 1)];
}

/** What a dragged card carries: its id, and nothing other programs would take. */
const dragged = 'application/x-stoa-job-card';

type StageColumnProps = StageCards & {
  /** The card that the Tab key reaches. */
  readonly tabStop: JobCardId | null;
  readonly onFocus: (id: JobCardId) => void;
  readonly onOpen: (card: JobCard) => void;
  /** Gets the id of a card, or anything else that was dragged here. */
  readonly onDrop: (id: string) => void;
};

function StageColumn({ stage, cards, tabStop, onFocus, onOpen, onDrop }: StageColumnProps) {
  const [over, setOver] = useState(false);
  return (
    <section
      aria-label={stageTitles[stage]}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer.getData(dragged));
      }}
    >
      <h3>
        {stageTitles[stage]} <small className="num">{cards.length === 0 ? '' : cards.length}</small>
      </h3>
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <JobCardView
              card={card}
              tabStop={card.id === tabStop}
              onFocus={() => onFocus(card.id)}
              onOpen={() => onOpen(card)}
              onDrag={(data) => data.setData(dragged, card.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
