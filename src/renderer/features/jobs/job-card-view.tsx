import { CalendarClock } from 'lucide-react';
import type { JobCard } from '../../../shared/model/index.ts';
import { useNow } from '../../ui/use-now.ts';
import { dueState, dueWords } from './job-words.ts';

type ViewProps = {
  readonly card: JobCard;
  /** Whether Tab comes to this card; one of the board’s is. */
  readonly tabStop: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
  readonly onDrag: (data: DataTransfer) => void;
};

/** One card of the board: the role, where, with whom, and what comes next. */
export function JobCardView({ card, tabStop, onFocus, onOpen, onDrag }: ViewProps) {
  const now = useNow();
  const { id, role, firm, contact, nextStep, dueAt, stage } = card;
  const beside = [role === '' ? '' : firm, contact === firm ? '' : contact].filter((part) => part !== '').join(' · ');
  return (
    <button
      type="button"
      className="job-card"
      data-card={id}
      aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight Delete"
      tabIndex={tabStop ? 0 : -1}
      draggable
      onFocus={onFocus}
      onClick={onOpen}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        onDrag(event.dataTransfer);
      }}
    >
      <b dir="auto">{role === '' ? firm : role}</b>
      {beside === '' ? null : <span dir="auto">{beside}</span>}
      {nextStep === '' ? null : (
        <span className="job-next" dir="auto">
          {nextStep}
        </span>
      )}
      {dueAt === null ? null : (
        <small className="num" data-due={stage === 'closed' ? 'later' : dueState(dueAt, now)}>
          <CalendarClock aria-hidden="true" /> {dueWords(dueAt, now)}
        </small>
      )}
    </button>
  );
}
