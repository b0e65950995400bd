import type { ColumnStatus, StoaError } from '../../../shared/model/index.ts';
import { formatSum } from '../../../shared/text/money-format.ts';

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** A time of the reader's day, as `14:32`. */
export function clockTime(at: number): string {
  return clock.format(at);
}

/** How long ago, in words that fit a header. */
export function ago(then: number, now: number): string {
  const minutes = Math.floor((now - then) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  return minutes < 24 * 60 ? clockTime(then) : `${Math.floor(minutes / 1440)} d ago`;
}

/** The small text of a column's header: when it was read and what that cost today. */
export function headerNote(status: ColumnStatus | undefined, now: number): string {
  if (status === undefined) return '';
  const spent = status.spentToday > 0 ? ` · ${formatSum(status.spentToday)}` : '';
  if (status.activity === 'checking') return `reading…${spent}`;
  if (status.error?.code === 'budget-reached') return `paused${spent}`;
  return status.lastCheckedAt === null ? spent.slice(3) : `${ago(status.lastCheckedAt, now)}${spent}`;
}

/** Why a column does not read on, as a heading and what follows; what it has stays readable. */
export function strikeWords(
  error: StoaError,
  status: ColumnStatus | undefined,
): { readonly what: string; readonly next: string } {
  switch (error.code) {
    case 'rate-limited':
      return {
        what: 'X asks for a pause.',
        next: `Next try ${clockTime(error.resetAt)}. What you have stays readable.`,
      };
    case 'offline':
    case 'timed-out':
      return { what: 'No connection.', next: nextTry(status, 'What you have stays readable.') };
    case 'budget-reached':
      return {
        what: 'Today’s budget is kept.',
        next: `${formatSum(error.spent)} of ${formatSum(error.budget)} is spent. Reading goes on at midnight UTC (${clockTime(nextUtcDay(Date.now()))} here).`,
      };
    case 'signed-out':
      return { what: 'Signed out.', next: 'Sign in again to read on.' };
    default:
      return { what: error.message, next: error.next === '' ? nextTry(status, '') : error.next };
  }
}

function nextTry(status: ColumnStatus | undefined, otherwise: string): string {
  return status?.nextCheckAt == null ? otherwise : `Next try ${clockTime(status.nextCheckAt)}. ${otherwise}`.trim();
}

function nextUtcDay(now: number): number {
  return Math.floor(now / 86_400_000) * 86_400_000 + 86_400_000;
}
