import type { Handlers } from '../../../shared/contract/index.ts';
import type {
  ComposeTarget,
  Draft,
  Instant,
  OutboxId,
  OutboxItem,
  Placement,
  Writing,
} from '../../../shared/model/index.ts';

/** The calls about drafts and sends. */
export type ComposeHandlers = Pick<
  Handlers,
  'compose.saveDraft' | 'compose.send' | 'compose.undo' | 'compose.sendNow' | 'compose.reschedule'
>;

/** Answers the calls about drafts and sends. */
export function composeHandlers(service: {
  saveDraft(target: ComposeTarget, writing: Writing, base: Instant): Draft | null;
  send(
    target: ComposeTarget,
    writing: Writing,
    sendAt: Instant | null,
    afterwards: Placement | null,
  ): readonly OutboxItem[];
  undo(id: OutboxId): Draft;
  sendNow(id: OutboxId): readonly OutboxItem[];
  reschedule(id: OutboxId, sendAt: Instant): readonly OutboxItem[];
}): ComposeHandlers {
  return {
    'compose.saveDraft': ({ target, writing, base }) => service.saveDraft(target, writing, base),
    'compose.send': ({ target, writing, sendAt, afterwards }) =>
      service.send(target, writing, sendAt ?? null, afterwards ?? null),
    'compose.undo': ({ outboxId }) => service.undo(outboxId),
    'compose.sendNow': ({ outboxId }) => service.sendNow(outboxId),
    'compose.reschedule': ({ outboxId, sendAt }) => service.reschedule(outboxId, sendAt),
  };
}
