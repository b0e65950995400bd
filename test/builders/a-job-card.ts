import type { z } from 'zod';
import { type JobCard, type JobWords, jobCard, jobWords } from '../../src/shared/model/index.ts';

/** What stands on a card: a designer’s role at Lantern, applied for, with nothing due. */
export function jobWordsOf(overrides: Partial<z.input<typeof jobWords>> = {}): JobWords {
  return jobWords.parse({
    stage: 'applied',
    role: 'Designer',
    firm: 'Lantern',
    link: null,
    contact: '',
    personId: null,
    nextStep: '',
    dueAt: null,
    postId: null,
    conversationId: null,
    ...overrides,
  });
}

/** A card of `sandbox:1000`. */
export function aJobCard(overrides: Partial<z.input<typeof jobCard>> = {}): JobCard {
  return jobCard.parse({
    ...jobWordsOf(),
    id: 'card-1',
    accountId: 'sandbox:1000',
    changedAt: Date.UTC(2026, 10, 23, 8),
    ...overrides,
  });
}
