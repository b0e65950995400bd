import { FolderOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { DataOverview } from '../../../shared/contract/data.ts';
import { formatBytes } from '../../../shared/text/bytes-format.ts';
import { formatFullCount } from '../../../shared/text/count-format.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { CopyLine } from '../../ui/copy-line.tsx';
import { download } from '../../ui/download.ts';
import { intoView } from '../../ui/into-view.ts';
import { Choice } from './choice.tsx';
import { CopiesPart } from './copies-part.tsx';
import { WipeQuestion } from './wipe-question.tsx';
import './data-section.css';

const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** What is kept on this computer: how much, where, for how long; copying it and deleting it. */
export function DataSection() {
  const overview = useStoa((state) => state.dataOverview);
  const read = useStoa((state) => state.readDataOverview);
  const openFolder = useStoa((state) => state.openDataFolder);
  const copyText = useStoa((state) => state.copyText);
  const host = useStoa((state) => state.host);
  const keepPosts = useStoa((state) => state.preferences.keepPosts);
  const change = useStoa((state) => state.changePreferences);
  const [asking, setAsking] = useState(false);

  useEffect(() => {
    void read();
  }, [read]);

  return (
    <section aria-labelledby="preferences-data">
      <h3 id="preferences-data">Data</h3>
      <dl className="data-sizes num">
        {sizesOf(overview).map(({ what, detail, size }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{size}</dd>
            <dd className="data-detail">{detail}</dd>
          </div>
        ))}
      </dl>
      {overview === null ? null : (
        <div className="data-place">
          <CopyLine text={overview.directory} what="the path of the folder" onCopy={copyText} />
          {host === 'electron' ? (
            <Button onClick={() => void openFolder()}>
              <FolderOpen aria-hidden="true" /> Open the folder
            </Button>
          ) : null}
        </div>
      )}
      <Choice
        label="Keep posts"
        value={String(keepPosts ?? 'everything')}
        options={[
          ['everything', 'For good'],
          ['90', '90 days'],
          ['30', '30 days'],
          ['7', '7 days'],
        ]}
        hint="Older ones leave this disk once a day. What your inbox, drafts, bookmarks and your place in a column need stays."
        onChange={(value) => void change({ keepPosts: daysOf(value) })}
      />
      <CopiesPart />
      <OwnDataRow />
      <BackupRow />
      {asking ? (
        <WipeQuestion backups={overview?.backups ?? 0} onCancel={() => setAsking(false)} />
      ) : (
        <div className="preference">
          <span>Start afresh</span>
          <Button className="danger" onClick={() => setAsking(true)}>
            Delete everything…
          </Button>
          <small>Signs everybody out and deletes what Stoa keeps here. Nothing on X is deleted.</small>
        </div>
      )}
    </section>
  );
}

function OwnDataRow() {
  const exportOwn = useStoa((state) => state.exportOwnData);
  async function save(): Promise<void> {
    const file = await exportOwn();
    if (file !== null) download(file.name, 'application/json', file.content);
  }
  return (
    <div className="preference">
      <span>What you made</span>
      <Button onClick={() => void save()}>Export as JSON</Button>
      <small>Drafts, notes, tags, VIPs, job cards, columns, rules and saved replies. They are yours: no limit.</small>
    </div>
  );
}

function BackupRow() {
  const backUp = useStoa((state) => state.backUpData);
  const busy = useStoa((state) => state.backingUp);
  const share = useStoa((state) => state.backupShare);
  const last = useStoa((state) => state.lastBackup);
  const copyText = useStoa((state) => state.copyText);
  return (
    <div className="preference">
      <span>Backup</span>
      <Button disabled={busy} onClick={() => void backUp()}>
        {busy ? 'Copying…' : 'Back up now'}
      </Button>
      <small>A copy of the database. Sign-ins and pictures are not in it.</small>
      {share === null ? null : <progress className="data-progress" value={share} aria-label="Copying the database" />}
      {last === null ? null : (
        <div className="data-backup" role="status" ref={intoView}>
          <b className="num">Backup made, {formatBytes(last.bytes)}</b>
          <CopyLine text={last.path} what="the path of the backup" onCopy={copyText} />
        </div>
      )}
    </div>
  );
}

function daysOf(value: string): 7 | 30 | 90 | null {
  if (value === '7') return 7;
  if (value === '30') return 30;
  return value === '90' ? 90 : null;
}

type Size = { readonly what: string; readonly detail: string; readonly size: string };

/** Before the sizes are known their rows stand already, so that nothing moves. */
function sizesOf(overview: DataOverview | null): readonly Size[] {
  const size = (bytes: number | undefined) => (bytes === undefined ? '…' : bytes === 0 ? 'none' : formatBytes(bytes));
  return [
    { what: 'Database', detail: overview === null ? '' : postsIn(overview), size: size(overview?.database) },
    { what: 'Pictures', detail: 'fetched again when needed', size: size(overview?.pictures) },
    { what: 'Sandbox', detail: 'its simulated world', size: size(overview?.sandbox) },
    { what: 'Backups', detail: '', size: size(overview?.backups) },
  ];
}

function postsIn({ posts, oldestPost }: DataOverview): string {
  const count = posts === 1 ? '1 post' : `${formatFullCount(posts)} posts`;
  return oldestPost === null ? count : `${count}, the oldest of ${date.format(oldestPost)}`;
}
