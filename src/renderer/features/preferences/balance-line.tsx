import { useEffect, useState } from 'react';
import type { Balance } from '../../../shared/contract/spend.ts';
import { sinceWhen } from '../../../shared/text/coming-time.ts';
import { formatSum } from '../../../shared/text/money-format.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { useNow } from '../../ui/use-now.ts';

const day = 86_400_000;

/** What X says is left of the credits; asked for once a day when this is looked at, for it costs nothing, and whenever the reader wants. */
export function BalanceLine({ balance }: { readonly balance: Balance | null }) {
  const now = useNow();
  const read = useStoa((state) => state.readBalance);
  const isOld = balance === null || now - balance.readAt > day;
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    if (isOld) void read().then((told) => setRefused(!told));
  }, [isOld, read]);
  return (
    <div>
      <dt>Left at X</dt>
      <dd>{balance === null ? '–' : formatSum(balance.total)}</dd>
      <dd>
        {refused ? 'X did not tell' : balance === null ? 'asking…' : `read ${sinceWhen(balance.readAt, now)}`}{' '}
        <button type="button" className="spending-again" onClick={() => void read().then((told) => setRefused(!told))}>
          Ask X again
        </button>
      </dd>
    </div>
  );
}
