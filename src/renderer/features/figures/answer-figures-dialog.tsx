import { useEffect } from 'react';
import type { AnswerReport } from '../../../shared/figures/answer-figures.ts';
import { figuresAsCsv } from '../../../shared/figures/figures-csv.ts';
import { formatDuration } from '../../../shared/text/duration-format.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { download } from '../../ui/download.ts';
import { Trouble } from '../../ui/trouble.tsx';
import { AnswerPlot } from './answer-plot.tsx';
import { AnswerTable } from './answer-table.tsx';
import { shareWords } from './figure-words.ts';
import './figures.css';

/** How the account answered in the last thirty days: how many, how soon, day by day, and as a file. */
export function AnswerFiguresDialog() {
  const close = useStoa((state) => state.closeDialog);
  const report = useStoa((state) => state.answerReport);
  const error = useStoa((state) => state.answerReportError);
  const read = useStoa((state) => state.readAnswerReport);
  useEffect(() => {
    void read();
  }, [read]);
  return (
    <Dialog title="Answer figures" onClose={close} className="figures-dialog">
      <div className="dialog-body" aria-busy={report === null && error === null}>
        {error !== null ? (
          <Trouble
            kind="other"
            what={error.message}
            next={error.next}
            button={{ label: 'Try again', run: () => void read() }}
            details={null}
            shape="strip"
          />
        ) : report === null ? (
          <p className="figures-say" role="status">
            Counting…
          </p>
        ) : report.total.asked === 0 ? (
          <p className="figures-say">Nobody has begun to write to you in the last 30 days.</p>
        ) : (
          <Figures report={report} />
        )}
      </div>
    </Dialog>
  );
}

function Figures({ report }: { readonly report: AnswerReport }) {
  const { total, days } = report;
  return (
    <>
      <dl className="figures-total num">
        <div>
          <dt>Answered</dt>
          <dd>{shareWords(total)}</dd>
          <dd>
            {total.answered} of {total.asked} who began to write
          </dd>
        </div>
        <div>
          <dt>First answer after</dt>
          <dd>{total.median === null ? '–' : formatDuration(total.median)}</dd>
          <dd>the middle of all: half were quicker</dd>
        </div>
      </dl>
      <AnswerPlot days={days} />
      <p className="figures-note">
        The last 30 days, by the day they began to write or wrote again after a week. Answers from elsewhere count;
        people who only said words you watch do not.
      </p>
      <AnswerTable days={days} />
      <div className="dialog-actions">
        <Button onClick={() => download('answer-figures.csv', 'text/csv', figuresAsCsv(report))}>Export CSV</Button>
      </div>
    </>
  );
}
