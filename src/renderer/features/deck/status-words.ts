import type { ColumnStatus, Mills } from '../../../shared/model/index.ts';
import { clockTime } from '../../../shared/text/clock-time.ts';
import { formatSum } from '../../../shared/text/money-format.ts';
import { everyWords } from '../../../shared/text/pace-words.ts';

/** How long ago, in words that fit a header. */
function ago(then: number, now: number): string {
  const minutes = Math.floor((now - then) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  return minutes < 24 * 60 ? clockTime(then) : `${Math.floor(minutes / 1440)} d ago`;
}

/** Why a column is read less often than it could be; null when it is not. */
export function paceWords(status: ColumnStatus | undefined, budget: Mills | undefined): string | null {
  if (status?.pacedEvery == null || budget === undefined) return null;
  return `Read about ${everyWords(status.pacedEvery)}, so that ${formatSum(budget)} lasts the day`;
}

/** The small text of a column's header: when it was read and what that cost today. */
export function headerNote(status: ColumnStatus | undefined, now: number): string {
  if (status === undefined) return '';
  const spent = status.spentToday > 0 ? ` · ${formatSum(status.spentToday)}` : '';
  if (status.activity === 'checking') return `reading…${spent}`;
  if (status.error?.code === 'budget-reached') return `paused${spent}`;
  return status.lastCheckedAt === null ? spent.slice(3) : `${ago(status.lastCheckedAt, now)}${spent}`;
}
