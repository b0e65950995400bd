import type { Backup, DataOverview, OwnDataFile } from '../../../shared/contract/data.ts';
import type { SliceContext } from '../state.ts';

export type DataSlice = {
  /** What is kept on this computer, as last asked; null before. */
  readonly dataOverview: DataOverview | null;
  /** True while a backup is made. */
  readonly backingUp: boolean;
  /** Share of a backup that takes longer, from 0 to 1; null otherwise. */
  readonly backupShare: number | null;
  /** The last backup made in this window. */
  readonly lastBackup: Backup | null;
  /** True while everything, or an account with all it had, is deleted on this window's word. */
  readonly wiping: boolean;
  /** Share of what departed accounts left here that is deleted, from 0 to 1; null when nothing is being deleted. */
  readonly deletingShare: number | null;
  readDataOverview(): Promise<void>;
  openDataFolder(): Promise<void>;
  backUpData(): Promise<void>;
  /** What the reader made themselves, as a file; null when it could not be had. */
  exportOwnData(): Promise<OwnDataFile | null>;
  /** Deletes everything and leads back to the welcome screen. */
  wipeData(backups: boolean): Promise<void>;
};

/** The reader's data as a whole. */
export function createDataSlice({ set, get, callOrSay }: SliceContext): DataSlice {
  return {
    dataOverview: null,
    backingUp: false,
    backupShare: null,
    lastBackup: null,
    wiping: false,
    deletingShare: null,
    async readDataOverview() {
      const reply = await callOrSay('data.overview', {});
      if (reply.ok) set({ dataOverview: reply.value });
    },
    async openDataFolder() {
      await callOrSay('data.openFolder', {});
    },
    async backUpData() {
      if (get().backingUp) return;
      set({ backingUp: true });
      const reply = await callOrSay('data.backUp', {});
      set({ backingUp: false, backupShare: null });
      if (!reply.ok) return;
      set({ lastBackup: reply.value });
      await get().readDataOverview();
    },
    async exportOwnData() {
      const reply = await callOrSay('data.exportOwn', {});
      return reply.ok ? reply.value : null;
    },
    async wipeData(backups) {
      if (get().wiping) return;
      // What was typed and not kept yet must not be kept after all.
      set({ wiping: true, unsavedDrafts: {} });
      const reply = await callOrSay('data.wipe', { confirmation: 'wipe', backups });
      set({ wiping: false });
      if (reply.ok) set({ dialog: null, toasts: [], dataOverview: null, lastBackup: null });
      // Also after a failure: some of it may be gone.
      await get().openSession();
    },
  };
}
