import type { AnswerReport } from '../../../shared/figures/answer-figures.ts';
import type { StoaError } from '../../../shared/model/index.ts';
import { readersZone } from '../../../shared/typed-times/readers-zone.ts';
import type { SliceContext } from '../state.ts';

export type FiguresSlice = {
  /** How the shown account answers, as last asked; null before. */
  readonly answerReport: AnswerReport | null;
  /** Why the figures could not be had; null when they could. */
  readonly answerReportError: StoaError | null;
  readAnswerReport(): Promise<void>;
};

/** Figures of answering; asked for when they are looked at. */
export function createFiguresSlice({ set, get, client }: SliceContext): FiguresSlice {
  return {
    answerReport: null,
    answerReportError: null,
    async readAnswerReport() {
      const accountId = get().activeAccountId;
      if (accountId === null) return;
      set({ answerReport: null, answerReportError: null });
      const reply = await client.call('figures.answers', { accountId, zone: readersZone() });
      if (get().activeAccountId !== accountId) return;
      set(reply.ok ? { answerReport: reply.value } : { answerReportError: reply.error });
    },
  };
}
