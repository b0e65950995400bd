import { useEffect, useState } from 'react';
import { type CallEntry, callLogPage } from '../../../shared/contract/spend.ts';
import type { ColumnId } from '../../../shared/model/index.ts';
import { callsAsCsv } from '../../../shared/prices/spend-csv.ts';
import { purposeOf } from '../../../shared/prices/spend-groups.ts';
import { formatPrice } from '../../../shared/text/money-format.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { download } from '../../ui/download.ts';
import { Trouble } from '../../ui/trouble.tsx';
import './spending.css';

const everyone = '';
const time = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** Every request Stoa made: to whom, what kind, what for, what came back and what it cost; newest first. */
export function CallLogDialog() {
  const close = useStoa((state) => state.closeDialog);
  const log = useStoa((state) => state.callLog);
  const error = useStoa((state) => state.callLogError);
  const read = useStoa((state) => state.readCallLog);
  const columns = useStoa((state) => state.columns);
  const [host, setHost] = useState(everyone);
  useEffect(() => {
    void read(false);
  }, [read]);
  const titleOf = (id: ColumnId) => columns.find((column) => column.id === id)?.title ?? null;
  const shown = (log ?? []).filter((entry) => host === everyone || entry.host === host);
  return (
    <Dialog title="What Stoa asked X" onClose={close} className="call-log">
      <div className="dialog-body" aria-busy={log === null && error === null}>
        <div className="call-log-head">
          <p>
            Every request of Stoa’s core, which talks to X and to nobody else. This list holds no texts, no names and no
            tokens, and stays on this computer.
          </p>
          <select className="input" aria-label="Host" value={host} onChange={(event) => setHost(event.target.value)}>
            <option value={everyone}>All hosts</option>
            {countsOf(log ?? []).map(([name, count]) => (
              <option key={name} value={name}>
                {name} ({count})
              </option>
            ))}
          </select>
          <Button
            disabled={shown.length === 0}
            onClick={() => download('stoa-calls.csv', 'text/csv', callsAsCsv(shown, titleOf))}
          >
            Export CSV
          </Button>
        </div>
        {error !== null ? (
          <Trouble
            kind="other"
            what={error.message}
            next={error.next}
            button={{ label: 'Try again', run: () => void read(false) }}
            details={null}
            shape="strip"
          />
        ) : log === null ? (
          <p role="status">Reading…</p>
        ) : shown.length === 0 ? (
          <p>Nothing was asked yet.</p>
        ) : (
          <CallTable entries={shown} titleOf={titleOf} />
        )}
        {log !== null && log.length > 0 && log.length % callLogPage === 0 ? (
          <Button onClick={() => void read(true)}>Show older</Button>
        ) : null}
      </div>
    </Dialog>
  );
}

type CallTableProps = {
  readonly entries: readonly CallEntry[];
  readonly titleOf: (id: ColumnId) => string | null;
};

function CallTable({ entries, titleOf }: CallTableProps) {
  return (
    <table className="call-log-table num">
      <caption className="hidden-label">Requests, newest first</caption>
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col">Request</th>
          <th scope="col">For</th>
          <th scope="col">Answer</th>
          <th scope="col">Cost</th>
        </tr>
      </thead>
      <tbody>
        {runsOf(entries).map(({ entry, count }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: several may share a moment, and older ones are only added at the end.
          <tr key={index}>
            <td>
              <time dateTime={new Date(entry.at).toISOString()}>{time.format(entry.at)}</time>
            </td>
            <td>
              <code>{entry.what}</code>
              {count === 1 ? '' : ` × ${count}`} <small>{entry.host}</small>
            </td>
            <td>
              {entry.payer === null
                ? outside(entry)
                : purposeOf({ payer: entry.payer, columnId: entry.columnId, endpoint: entry.what }, titleOf)}
            </td>
            <td data-failed={!entry.underWay && (entry.status === null || entry.status >= 400)}>
              {answerWords(entry)}
            </td>
            <td>{costWords(entry)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same free request many times in a row, as pictures are, is one row with the time of the newest. */
function runsOf(entries: readonly CallEntry[]): readonly { readonly entry: CallEntry; readonly count: number }[] {
  const runs: { entry: CallEntry; count: number }[] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    const { host, what, status } = entry;
    const again = last !== undefined && last.entry.what === what && last.entry.host === host;
    if (again && entry.price === null && last.entry.status === status) last.count += 1;
    else runs.push({ entry, count: 1 });
  }
  return runs;
}

function outside({ what }: CallEntry): string {
  return what.includes('picture') ? 'Pictures' : 'Signing in';
}

function answerWords({ status, underWay }: CallEntry): string {
  if (underWay) return 'on its way';
  return status === null ? 'none' : String(status);
}

function costWords({ price, atMost }: CallEntry): string {
  if (price === null || (price === 0 && atMost === 0)) return 'free';
  if (atMost === 0) return formatPrice(price);
  return price === 0 ? `up to ${formatPrice(atMost)}` : `${formatPrice(price)} + up to ${formatPrice(atMost)}`;
}

/** Hosts with how many requests they got, the busiest first. */
function countsOf(log: readonly CallEntry[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { host } of log) counts.set(host, (counts.get(host) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left);
}
