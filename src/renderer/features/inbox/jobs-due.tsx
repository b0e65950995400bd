import { SquareKanban } from 'lucide-react';
import type { JobCard } from '../../../shared/model/index.ts';
import { jobTitle } from '../../store/slices/jobs.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { useNow } from '../../ui/use-now.ts';
import './jobs-due.css';

/** Steps of the job board whose day has come, in one line above the open conversations; nothing while there are none. */
export function JobsDue() {
  const cards = useStoa((state) => state.jobCards);
  const openDialog = useStoa((state) => state.openDialog);
  const now = useNow();
  const today = new Date(now).setHours(0, 0, 0, 0);
  const tomorrow = new Date(today).setDate(new Date(today).getDate() + 1);
  const due = cards.filter(({ stage, dueAt }) => stage !== 'closed' && dueAt !== null && dueAt < tomorrow);
  const [first] = due;
  if (first === undefined) return null;
  const late = first.dueAt !== null && first.dueAt < today;
  return (
    <button
      type="button"
      className="jobs-due"
      data-late={late}
      onClick={() => openDialog(due.length === 1 ? { kind: 'job-card', of: { cardId: first.id } } : { kind: 'jobs' })}
    >
      <SquareKanban aria-hidden="true" />
      <span>
        <b>{late ? 'Overdue' : 'Due today'}:</b> <bdi>{stepWords(first)}</bdi>
      </span>
      {due.length === 1 ? null : <small className="num">and {due.length - 1} more</small>}
    </button>
  );
}

function stepWords(card: JobCard): string {
  return card.nextStep === '' ? jobTitle(card) : `${card.nextStep}, ${card.firm === '' ? card.role : card.firm}`;
}
