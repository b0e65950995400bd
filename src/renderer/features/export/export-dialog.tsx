import { useEffect, useState } from 'react';
import type { ExportFile, ExportOffer, ExportSource } from '../../../shared/contract/copies.ts';
import type { StoaError } from '../../../shared/model/index.ts';
import { formatFullCount } from '../../../shared/text/count-format.ts';
import { formatPrice } from '../../../shared/text/money-format.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { download } from '../../ui/download.ts';
import './export.css';

type Run =
  | { readonly at: 'before' }
  | { readonly at: 'under-way' }
  | { readonly at: 'saved'; readonly file: ExportFile }
  | { readonly at: 'failed'; readonly error: StoaError };

/** Posts as a file, after a look whether they are still on X; the price stands on the button. */
export function ExportDialog({ source: given }: { readonly source: ExportSource | null }) {
  const close = useStoa((state) => state.closeDialog);
  const make = useStoa((state) => state.makeExport);
  const cancel = useStoa((state) => state.cancelExport);
  const askOffer = useStoa((state) => state.offerExport);
  const first = useStoa((state) => state.columns[0]?.id);
  const [source, setSource] = useState<ExportSource>(
    given ?? (first === undefined ? { kind: 'bookmarks' } : { kind: 'column', columnId: first }),
  );
  const [format, setFormat] = useState<'csv' | 'json'>('csv');
  const [offer, setOffer] = useState<ExportOffer | null>(null);
  const [run, setRun] = useState<Run>({ at: 'before' });
  const underWay = run.at === 'under-way';

  // A file that was saved uses some of today's posts up.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after each export
  useEffect(() => {
    let wanted = true;
    void askOffer(source).then((found) => wanted && setOffer(found));
    return () => {
      wanted = false;
    };
  }, [source, askOffer, run.at === 'saved']);

  async function start(): Promise<void> {
    setRun({ at: 'under-way' });
    const reply = await make(source, format);
    // Asked whether today may cost more, the reader said no.
    if (!reply.ok && reply.error.code === 'budget-asks') return setRun({ at: 'before' });
    if (!reply.ok) return setRun({ at: 'failed', error: reply.error });
    if (reply.value === null) return setRun({ at: 'before' });
    const { name, type, content } = reply.value;
    download(name, type, content);
    setRun({ at: 'saved', file: reply.value });
  }

  function leave(): void {
    if (underWay) cancel();
    close();
  }

  const price = offer === null || offer.price === 0 ? '' : ` · at most ${formatPrice(offer.price)}`;
  const hasSome = offer !== null && (offer.posts > 0 || source.kind === 'person');
  return (
    <Dialog title="Export posts" onClose={leave} className="export-dialog">
      <form
        className="dialog-body"
        onSubmit={(event) => {
          event.preventDefault();
          if (hasSome && !underWay && run.at !== 'saved') void start();
        }}
      >
        <div className="export-fields">
          <SourceField
            source={source}
            given={given}
            disabled={underWay}
            onChange={(next) => {
              setOffer(null);
              setRun({ at: 'before' });
              setSource(next);
            }}
          />
          <label className="field">
            <span>As</span>
            <select
              className="input"
              value={format}
              disabled={underWay}
              onChange={(event) => {
                setRun({ at: 'before' });
                setFormat(event.target.value === 'json' ? 'json' : 'csv');
              }}
            >
              <option value="csv">CSV, for spreadsheets</option>
              <option value="json">JSON, for programs</option>
            </select>
          </label>
        </div>
        <p className="export-offer num">{offer === null ? 'Counting…' : offerWords(offer, source.kind)}</p>
        <p className="export-rule">
          Stoa first looks whether they are still on X and leaves out what is gone. X lets a person pass on 500 whole
          posts of others a day{offer === null ? '' : `; ${formatFullCount(offer.left)} are left today`}.
        </p>
        <Outcome run={run} />
        <div className="dialog-actions">
          {underWay ? (
            <Button onClick={cancel}>Cancel the export</Button>
          ) : run.at === 'saved' ? (
            <Button look="primary" onClick={leave}>
              Close
            </Button>
          ) : (
            <Button onClick={leave}>Cancel</Button>
          )}
          {run.at === 'saved' ? null : (
            <Button look="primary" type="submit" disabled={underWay || offer === null || !hasSome}>
              {run.at === 'failed' ? 'Try again' : 'Export'}
              {price}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}

function Outcome({ run }: { readonly run: Run }) {
  const share = useStoa((state) => state.exportShare);
  switch (run.at) {
    case 'before':
      return null;
    case 'under-way':
      return <progress className="export-progress" value={share} aria-label="Looking at the posts on X" />;
    case 'saved':
      return (
        <p className="export-say" role="status">
          <b>{run.file.name}</b> is with your downloads: {postsWords(run.file.posts)}
          {run.file.gone === 0 ? '' : `; ${formatFullCount(run.file.gone)} left out because no longer on X`}.
        </p>
      );
    case 'failed':
      return (
        <p className="export-say" role="alert">
          {run.error.message} {run.error.next} Nothing was exported.
        </p>
      );
  }
}

function SourceField({
  source,
  given,
  disabled,
  onChange,
}: {
  readonly source: ExportSource;
  readonly given: ExportSource | null;
  readonly disabled: boolean;
  readonly onChange: (source: ExportSource) => void;
}) {
  const columns = useStoa((state) => state.columns);
  const person = useStoa((state) => (given?.kind === 'person' ? state.people[given.personId] : undefined));
  const choices: readonly (readonly [ExportSource, string])[] = [
    ...(given?.kind === 'person' ? [[given, `What was said with @${person?.handle ?? '…'}`] as const] : []),
    ...columns.map(({ id, title }) => [{ kind: 'column', columnId: id } as const, `Column ${title}`] as const),
    [{ kind: 'bookmarks' }, 'Bookmarked posts'],
  ];
  return (
    <label className="field">
      <span>What</span>
      <select
        className="input"
        value={keyOf(source)}
        disabled={disabled}
        onChange={(event) => {
          const chosen = choices.find(([one]) => keyOf(one) === event.target.value);
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {choices.map(([one, title]) => (
          <option key={keyOf(one)} value={keyOf(one)}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

function keyOf(source: ExportSource): string {
  if (source.kind === 'column') return source.columnId;
  return source.kind === 'person' ? `person ${source.personId}` : 'bookmarks';
}

function postsWords(count: number): string {
  return count === 1 ? '1 post' : `${formatFullCount(count)} posts`;
}

function offerWords({ posts, held }: ExportOffer, kind: ExportSource['kind']): string {
  const count = posts < held ? `The newest ${postsWords(posts)}` : postsWords(posts);
  if (kind === 'person') return `${count} of theirs, everything you wrote, and your private messages with them.`;
  return posts === 0 && held === 0 ? 'No posts yet.' : `${count}.`;
}
