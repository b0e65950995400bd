import type { JobCard, JobCardId, JobStage, JobWords, StoaError } from '../../../shared/model/index.ts';
import type { SliceContext, StoaState } from '../state.ts';

export type JobsSlice = {
  /** The active account’s job board: what is due first, then what was changed last. */
  readonly jobCards: readonly JobCard[];
  /** Adds a card (`id` is null) or changes one, with a message to take it back; answers why not, or null. */
  saveJob(id: JobCardId | null, words: JobWords): Promise<StoaError | null>;
  moveJob(card: JobCard, stage: JobStage): Promise<void>;
  removeJob(card: JobCard): Promise<void>;
};

/** The columns of the job board as they are called on the screen. */
export const stageTitles: Readonly<Record<JobStage, string>> = {
  applied: 'Applied',
  talking: 'Talking',
  offer: 'Offer',
  closed: 'Closed',
};

/** What a card is called: the role, the firm, or both. */
export function jobTitle({ role, firm }: Pick<JobWords, 'role' | 'firm'>): string {
  return [role, firm].filter((part) => part !== '').join(', ');
}

/** Whether the job board is something this reader uses: it has cards, or the deck the pack for it. */
export function usesJobBoard({ jobCards, columns }: Pick<StoaState, 'jobCards' | 'columns'>): boolean {
  return jobCards.length > 0 || columns.some(({ source }) => source.kind === 'pack' && source.pack === 'jobs');
}

/** Cards of the job board; the core's event brings each change back here. */
export function createJobsSlice({ get, client, callOrSay }: SliceContext): JobsSlice {
  async function put(id: JobCardId, words: JobWords): Promise<StoaError | null> {
    const accountId = get().activeAccountId;
    if (accountId === null) return null;
    const reply = await client.call('jobs.save', { accountId, id, words });
    return reply.ok ? null : reply.error;
  }

  async function putBack(card: JobCard): Promise<void> {
    const error = await put(card.id, wordsOf(card));
    if (error !== null) get().showProblem(error);
  }

  /** To the column it came from, with what was written on it since. */
  async function moveBack({ id, stage }: JobCard): Promise<void> {
    const now = get().jobCards.find((card) => card.id === id);
    if (now !== undefined) await putBack({ ...now, stage });
  }

  async function drop(id: JobCardId): Promise<boolean> {
    const accountId = get().activeAccountId;
    if (accountId === null) return false;
    const reply = await callOrSay('jobs.remove', { accountId, id });
    return reply.ok;
  }

  return {
    jobCards: [],
    async saveJob(id, words) {
      const before = get().jobCards.find((card) => card.id === id);
      const key = id ?? newCardId();
      const error = await put(key, words);
      if (error !== null) return error;
      get().showToast({
        text: `${jobTitle(words)}: ${before === undefined ? 'on the job board' : 'changed'}`,
        undo: async () => void (before === undefined ? await drop(key) : await putBack(before)),
      });
      return null;
    },
    async moveJob(card, stage) {
      if (card.stage === stage) return;
      const error = await put(card.id, { ...wordsOf(card), stage });
      if (error !== null) return get().showProblem(error);
      get().showToast({ text: `${jobTitle(card)}: ${stageTitles[stage]}`, undo: () => moveBack(card) });
    },
    async removeJob(card) {
      if (!(await drop(card.id))) return;
      get().showToast({ text: `${jobTitle(card)} is deleted`, undo: () => putBack(card) });
    },
  };
}

/** What the reader wrote on a card. */
function wordsOf({ id, accountId, changedAt, ...words }: JobCard): JobWords {
  return words;
}

/** The core takes any text nobody has used yet. */
function newCardId(): JobCardId {
  return crypto.randomUUID() as JobCardId;
}
