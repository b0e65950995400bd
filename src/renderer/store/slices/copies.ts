import type { CopiesOverview, ExportFile, ExportOffer, ExportSource } from '../../../shared/contract/copies.ts';
import type { Reply } from '../../../shared/contract/index.ts';
import type { Instant, PostId } from '../../../shared/model/index.ts';
import type { SliceContext } from '../state.ts';

export type CopiesSlice = {
  /** How the shown account's copies follow X, as last asked; null before. */
  readonly copies: CopiesOverview | null;
  /** When X was last asked for posts that lie open and could not be looked at. */
  readonly copyAges: Readonly<Record<PostId, Instant>>;
  /** How far an export is, from 0 to 1. */
  readonly exportShare: number;
  readCopies(): Promise<void>;
  /** Has the core look at posts that lie open; says nothing. */
  checkCopies(postIds: readonly PostId[]): Promise<void>;
  offerExport(source: ExportSource): Promise<ExportOffer | null>;
  /** Null when it was cancelled. */
  makeExport(source: ExportSource, format: 'csv' | 'json'): Promise<Reply<ExportFile | null>>;
  cancelExport(): void;
};

/** How copies follow X, and how they leave. */
export function createCopiesSlice({ set, get, client, callOrSay }: SliceContext): CopiesSlice {
  return {
    copies: null,
    copyAges: {},
    exportShare: 0,
    async readCopies() {
      const accountId = get().activeAccountId;
      if (accountId === null) return;
      const reply = await callOrSay('copies.overview', { accountId });
      if (reply.ok) set({ copies: reply.value });
    },
    async checkCopies(postIds) {
      const accountId = get().activeAccountId;
      if (accountId === null) return;
      const reply = await client.call('copies.check', { accountId, postIds: [...postIds] });
      if (reply.ok)
        set({ copyAges: Object.fromEntries(reply.value.unchecked.map(({ postId, readAt }) => [postId, readAt])) });
    },
    async offerExport(source) {
      const accountId = get().activeAccountId;
      if (accountId === null) return null;
      const reply = await callOrSay('copies.exportOffer', { accountId, source });
      return reply.ok ? reply.value : null;
    },
    async makeExport(source, format) {
      set({ exportShare: 0 });
      const accountId = get().activeAccountId;
      return accountId === null
        ? { ok: true, value: null }
        : client.call('copies.export', { accountId, source, format });
    },
    cancelExport: () => void client.call('copies.cancelExport', {}),
  };
}
