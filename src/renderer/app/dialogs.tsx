import { Suspense, useMemo, useState } from 'react';
import type { ComposeTarget } from '../../shared/model/index.ts';
import { ComposerDialog } from '../features/composer/composer-dialog.tsx';
import type { Dialog } from '../store/slices/shell.ts';
import { useStoa } from '../store/use-stoa.ts';
import { later } from '../ui/later.ts';
import { LeavingContext, useLeaving } from '../ui/use-leaving.ts';
import { Palette } from './palette.tsx';

const AddColumnDialog = later(async () => (await import('../features/deck/add-column-dialog.tsx')).AddColumnDialog);
const RenameColumnDialog = later(
  async () => (await import('../features/deck/rename-column-dialog.tsx')).RenameColumnDialog,
);
const ConnectDialog = later(async () => (await import('../features/welcome/connect-dialog.tsx')).ConnectDialog);
const PrivacyDialog = later(async () => (await import('../features/welcome/privacy-dialog.tsx')).PrivacyDialog);
const Help = later(async () => (await import('./help.tsx')).Help);
const PacksDialog = later(async () => (await import('../features/packs/packs-dialog.tsx')).PacksDialog);
const ColumnPeopleDialog = later(
  async () => (await import('../features/packs/column-people-dialog.tsx')).ColumnPeopleDialog,
);
const SaveListDialog = later(async () => (await import('../features/packs/save-list-dialog.tsx')).SaveListDialog);
const PreferencesDialog = later(
  async () => (await import('../features/preferences/preferences-dialog.tsx')).PreferencesDialog,
);
const AnswerFiguresDialog = later(
  async () => (await import('../features/figures/answer-figures-dialog.tsx')).AnswerFiguresDialog,
);
const CallLogDialog = later(async () => (await import('../features/preferences/call-log-dialog.tsx')).CallLogDialog);
const DraftsDialog = later(async () => (await import('../features/composer/drafts-dialog.tsx')).DraftsDialog);
const OutboxDialog = later(async () => (await import('../features/composer/outbox-dialog.tsx')).OutboxDialog);
const InboxRulesDialog = later(
  async () => (await import('../features/inbox/rules/inbox-rules-dialog.tsx')).InboxRulesDialog,
);
const PersonDialog = later(async () => (await import('../features/person-peek/person-dialog.tsx')).PersonDialog);
const ExportDialog = later(async () => (await import('../features/export/export-dialog.tsx')).ExportDialog);
const JobBoardDialog = later(async () => (await import('../features/jobs/job-board-dialog.tsx')).JobBoardDialog);
const VaultDialog = later(async () => (await import('../features/vault/vault-dialog.tsx')).VaultDialog);
const JobCardDialog = later(async () => (await import('../features/jobs/job-card-dialog.tsx')).JobCardDialog);

type Shown = Dialog | { readonly kind: 'composer'; readonly target: ComposeTarget };

/** What lies over the workspace, one at a time; what was closed is seen to leave. */
export function Dialogs() {
  const dialog = useStoa((state) => state.dialog);
  const target = useStoa((state) => state.composerTarget);
  const open = useMemo(
    (): Shown | null => dialog ?? (target === null ? null : { kind: 'composer', target }),
    [dialog, target],
  );
  const { shown, ...leaving } = useLeaving(open);
  // Opened again while it still leaves, a dialog begins anew.
  const [opening, setOpening] = useState({ open, count: 0 });
  if (opening.open !== open) setOpening({ open, count: opening.count + (open === null ? 0 : 1) });
  if (shown === null) return null;
  return (
    <LeavingContext value={leaving}>
      <Suspense fallback={null}>
        <ShownDialog key={opening.count} dialog={shown} />
      </Suspense>
    </LeavingContext>
  );
}

function ShownDialog({ dialog }: { readonly dialog: Shown }) {
  const close = useStoa((state) => state.closeDialog);
  switch (dialog.kind) {
    case 'composer':
      return <ComposerDialog target={dialog.target} />;
    case 'palette':
      return <Palette onClose={close} />;
    case 'help':
      return <Help onClose={close} />;
    case 'preferences':
      return <PreferencesDialog />;
    case 'inbox-rules':
      return <InboxRulesDialog />;
    case 'packs':
      return <PacksDialog />;
    case 'people':
      return <ColumnPeopleDialog columnId={dialog.columnId} />;
    case 'save-list':
      return <SaveListDialog columnId={dialog.columnId} />;
    case 'answer-figures':
      return <AnswerFiguresDialog />;
    case 'call-log':
      return <CallLogDialog />;
    case 'drafts':
      return <DraftsDialog />;
    case 'outbox':
      return <OutboxDialog />;
    case 'connect':
      return <ConnectDialog />;
    case 'vault':
      return <VaultDialog clientId={dialog.clientId ?? null} />;
    case 'privacy':
      return <PrivacyDialog />;
    case 'add-column':
      return <AddColumnDialog />;
    case 'rename-column':
      return <RenameColumnDialog columnId={dialog.columnId} />;
    case 'person':
      return <PersonDialog key={dialog.personId} personId={dialog.personId} />;
    case 'export':
      return <ExportDialog source={dialog.source} />;
    case 'jobs':
      return <JobBoardDialog />;
    case 'job-card':
      return <JobCardDialog of={dialog.of} />;
  }
}
