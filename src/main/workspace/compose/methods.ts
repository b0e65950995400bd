import type { Handlers } from '../../../shared/contract/index.ts';
import type { ComposeTarget, Draft, Instant, OutboxId, OutboxItem } from '../../../shared/model/index.ts';

/** The calls about drafts and sends. */
export type ComposeHandlers = Pick<Handlers, 'compose.saveDraft' | 'compose.send' | 'compose.undo'>;

/** Answers the calls about drafts and sends. */
export function composeHandlers(service: {
  saveDraft(target: ComposeTarget, text: string, base: Instant): Draft | null;
  send(target: ComposeTarget, text: string): OutboxItem;
  undo(id: OutboxId): Draft;
}): ComposeHandlers {
  return {
    'compose.saveDraft': ({ target, text, base }) => service.saveDraft(target, text, base),
    'compose.send': ({ target, text }) => service.send(target, text),
    'compose.undo': ({ outboxId }) => service.undo(outboxId),
  };
}
