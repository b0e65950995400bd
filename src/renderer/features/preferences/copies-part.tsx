import { useEffect } from 'react';
import type { CopiesOverview, CopyLook } from '../../../shared/contract/copies.ts';
import { xPrices } from '../../../shared/prices/x-prices.ts';
import { clockTime } from '../../../shared/text/clock-time.ts';
import { formatFullCount } from '../../../shared/text/count-format.ts';
import { formatPrice } from '../../../shared/text/money-format.ts';
import { timeInWords } from '../../../shared/text/relative-time.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { useNow } from '../../ui/use-now.ts';
import { Choice } from './choice.tsx';

const amounts = [0, 50, 100, 250, 500, 1000] as const;

/** How the copies kept here follow X: when they were looked at, what that found, and what older ones may cost. */
export function CopiesPart() {
  const accountId = useStoa((state) => state.activeAccountId);
  const overview = useStoa((state) => state.copies);
  const read = useStoa((state) => state.readCopies);
  const budget = useStoa((state) => state.preferences.copiesBudget);
  const change = useStoa((state) => state.changePreferences);
  const openDialog = useStoa((state) => state.openDialog);
  const now = useNow();

  useEffect(() => {
    if (accountId !== null) void read();
  }, [accountId, read]);

  if (accountId === null) return null;
  const chosen = amounts.some((amount) => amount === budget) ? amounts : [...amounts, budget];
  return (
    <>
      <div className="preference">
        <span>Copies follow X</span>
        <span className="data-next num">{overview === null ? '…' : `next look ${clockTime(overview.nextLookAt)}`}</span>
        <small>
          What is deleted, edited or hidden on X is so here too. Stoa looks at a post again when you open, answer or
          export it ({formatPrice(xPrices.post)} if it was not read today), and at all posts of a day before 00:00 UTC,
          while X gives them again for nothing.
          {overview?.today == null ? '' : ` ${lookWords('Last look', overview.today, now)}`}
        </small>
      </div>
      <Choice
        label="Check older copies"
        value={String(budget)}
        options={chosen.map((amount) => [
          String(amount),
          amount === 0 ? 'Only when opened' : `Up to ${formatPrice(amount)} a day`,
        ])}
        hint={overview === null ? '…' : olderWords(overview, budget, now)}
        onChange={(value) => void change({ copiesBudget: Number(value) })}
      />
      <div className="preference">
        <span>Posts as a file</span>
        <Button onClick={() => openDialog({ kind: 'export', source: null })}>Export posts…</Button>
        <small>A column or your bookmarks, as CSV or JSON: at most 500 posts a day, as X asks.</small>
      </div>
    </>
  );
}

function lookWords(what: string, { at, asked, gone, edited }: CopyLook, now: number): string {
  const found = [
    gone === 0 ? '' : `${formatFullCount(gone)} gone`,
    edited === 0 ? '' : `${formatFullCount(edited)} edited`,
  ];
  const changed = found.filter(Boolean).join(', ') || 'nothing changed';
  return `${what} ${timeInWords(at, now)}: ${postsWords(asked)}, ${changed}.`;
}

function olderWords({ older, olderLook }: CopiesOverview, budget: number, now: number): string {
  const cost = `${postsWords(older)} not read today; asking again costs ${formatPrice(xPrices.post)} each.`;
  if (older === 0) return 'There are none at present: all were read today.';
  if (budget === 0) return cost;
  const perDay = Math.floor(budget / xPrices.post);
  const days = Math.max(1, Math.ceil(older / perDay));
  const round = `A round takes about ${days === 1 ? 'a day' : `${formatFullCount(days)} days`}, those not read for longest first.`;
  return [cost, round, olderLook === null ? '' : lookWords('Last', olderLook, now)].filter(Boolean).join(' ');
}

function postsWords(count: number): string {
  return count === 1 ? '1 post' : `${formatFullCount(count)} posts`;
}
