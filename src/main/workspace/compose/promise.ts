import { randomBytes } from 'node:crypto';
import {
  type Account,
  type ComposeTarget,
  type Instant,
  outboxId,
  type StoaError,
  StoaFailure,
} from '../../../shared/model/index.ts';
import { sendPrice } from '../../../shared/prices/send-price.ts';
import { longestMessage } from '../../../shared/text/longest-message.ts';
import { measureWeight } from '../../../shared/text/weighted-length.ts';
import type { StoredOutboxItem } from '../../storage/repositories/outbox.ts';
import { missingScope } from '../accounts/scopes.ts';
import { signedOut } from '../accounts/tokens.ts';
import type { Answerable, Answering } from '../inbox/answering.ts';
import { isSummons } from '../inbox/eligibility.ts';

const freePost: Answerable = {
  eligibility: { kind: 'sends', reason: 'A post of your own.', summoned: false },
  summons: 'none',
  conversationId: null,
  recipientId: null,
  replyTo: null,
};

let sequence = 0;

/** Checks what can be checked before X is asked, and words the promise; throws what the person must change. */
export function makePromise(
  answering: Answering,
  account: Account,
  target: ComposeTarget,
  text: string,
  now: Instant,
  undoPeriod: number,
): StoredOutboxItem {
  if (account.status === 'signed-out') throw new StoaFailure(signedOut(account.id));
  const scope = target.kind === 'direct' ? 'dm.write' : 'tweet.write';
  refuse(missingScope(account, ['tweet.read', 'users.read', scope]));
  refuse(unfitText(target, text));
  const goal = goalOf(answering, account, target);
  if (goal.eligibility.kind === 'hand-over') {
    refuse({
      code: 'refused',
      rule: 'not-summoned',
      message: goal.eligibility.reason,
      next: 'Open X to answer there.',
    });
  }
  sequence = (sequence + 1) % 1_000_000;
  return {
    // Sorts by when it was promised, also within one millisecond.
    id: outboxId.parse(`out-${now}-${String(sequence).padStart(6, '0')}-${randomBytes(4).toString('hex')}`),
    lane: `${account.id} ${goal.conversationId ?? goal.replyTo ?? 'post'}`,
    target: target.kind === 'reply' ? { ...target, conversationId: goal.conversationId } : target,
    conversationId: goal.conversationId,
    recipientId: goal.recipientId,
    replyTo: goal.replyTo,
    summons: goal.summons,
    text,
    state: 'held',
    createdAt: now,
    notBefore: now + undoPeriod,
    price: sendPrice(target.kind, text, isSummons(goal.summons)),
    stateBefore: null,
    leftAt: null,
    seenBefore: null,
    tries: 0,
    looks: 0,
    doubted: false,
    nextTryAt: now + undoPeriod,
    resultId: null,
    error: null,
  };
}

function goalOf(answering: Answering, account: Account, target: ComposeTarget): Answerable {
  if (target.kind === 'post') return freePost;
  if (target.kind === 'reply') return answering.post(account, target.postId);
  const found = answering.conversation(account.id, target.conversationId);
  if (found?.recipientId) return found;
  throw new StoaFailure({
    code: 'not-found',
    message: 'This conversation is no longer here.',
    next: 'Copy your text and go back to the list.',
  });
}

function unfitText(target: ComposeTarget, text: string): StoaError | null {
  if (text.trim() === '')
    return { code: 'invalid-input', message: 'There is nothing to send.', next: 'Write something.' };
  if (target.kind === 'direct') return text.length > longestMessage ? tooLong(text.length - longestMessage) : null;
  const weight = measureWeight(text);
  if (weight.valid) return null;
  if (weight.remaining < 0) return tooLong(-weight.remaining);
  return {
    code: 'invalid-input',
    message: 'The text holds a character that X refuses.',
    next: 'Type it instead of pasting it.',
  };
}

function tooLong(by: number): StoaError {
  return {
    code: 'refused',
    rule: 'too-long',
    message: `The text is ${by} ${by === 1 ? 'character' : 'characters'} too long for X.`,
    next: 'Shorten it, or split it in two.',
  };
}

function refuse(error: StoaError | null): void {
  if (error) throw new StoaFailure(error);
}
