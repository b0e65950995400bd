import { randomBytes } from 'node:crypto';
import { isBlank, mediaOf } from '../../../shared/drafts/writing.ts';
import {
  type Account,
  type Attachment,
  type ComposeTarget,
  type DraftPart,
  type Instant,
  type OutboxId,
  outboxId,
  type StoaError,
  StoaFailure,
  type Writing,
} from '../../../shared/model/index.ts';
import { pictureLimits } from '../../../shared/pictures/picture-limits.ts';
import { sendPrice } from '../../../shared/prices/send-price.ts';
import { longestMessage } from '../../../shared/text/longest-message.ts';
import { postLimit } from '../../../shared/text/post-limit.ts';
import { measureWeight } from '../../../shared/text/weighted-length.ts';
import type { StoredOutboxItem } from '../../storage/repositories/outbox.ts';
import { missingScope } from '../accounts/scopes.ts';
import { signedOut } from '../accounts/token-failures.ts';
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

/** Checks what can be checked before X is asked, and words a promise per part; throws what the person must change. */
export function makePromises(
  answering: Answering,
  account: Account,
  target: ComposeTarget,
  { parts, audience, remindAt }: Writing,
  time: { readonly now: Instant; readonly undoPeriod: number; readonly sendAt: Instant | null },
): readonly StoredOutboxItem[] {
  if (account.status === 'signed-out') throw new StoaFailure(signedOut(account.id));
  const scope = target.kind === 'direct' ? 'dm.write' : 'tweet.write';
  refuse(missingScope(account, ['tweet.read', 'users.read', scope]));
  if (target.kind === 'direct' && parts.length > 1) refuse(noThread);
  if (parts.some((part) => mediaOf(part).length > 0)) refuse(missingScope(account, ['media.write']));
  for (const part of parts) {
    refuse(unfitMedia(target, mediaOf(part)));
    refuse(unfitText(target, part, postLimit(account.person)));
  }
  const goal = goalOf(answering, account, target);
  if (goal.eligibility.kind === 'hand-over') {
    refuse({
      code: 'refused',
      rule: 'not-summoned',
      message: goal.eligibility.reason,
      next: 'Open X to answer there.',
    });
  }
  const { now } = time;
  const notBefore = time.sendAt ?? now + time.undoPeriod;
  const ids = parts.map(() => nextId(now));
  const [chainId] = ids;
  if (chainId === undefined) throw new Error('a writing without parts was promised');
  return ids.map((id, index) => {
    const part = parts[index] ?? { text: '' };
    // What follows in a thread answers the part before it, which is the account's own.
    const summons = index === 0 ? goal.summons : 'none';
    return {
      id,
      lane: `${account.id} ${goal.conversationId ?? goal.replyTo ?? 'post'}`,
      target: target.kind === 'reply' ? { ...target, conversationId: goal.conversationId } : target,
      chain: { id: chainId, index, count: parts.length },
      conversationId: goal.conversationId,
      recipientId: goal.recipientId,
      replyTo: index === 0 ? goal.replyTo : null,
      summons,
      text: part.text,
      media: mediaOf(part),
      audience: target.kind === 'post' ? audience : 'everyone',
      remindAt: index === 0 ? remindAt : null,
      state: 'held',
      createdAt: now,
      notBefore,
      scheduledFor: time.sendAt,
      price: sendPrice(target.kind, part, isSummons(summons)),
      leftAt: null,
      seenBefore: null,
      tries: 0,
      looks: 0,
      doubted: false,
      nextTryAt: notBefore,
      resultId: null,
      error: null,
    };
  });
}

/** Sorts by when it was promised, also within one millisecond. */
function nextId(now: Instant): OutboxId {
  sequence = (sequence + 1) % 1_000_000;
  return outboxId.parse(`out-${now}-${String(sequence).padStart(6, '0')}-${randomBytes(4).toString('hex')}`);
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

function unfitMedia(target: ComposeTarget, media: readonly Attachment[]): StoaError | null {
  const most = target.kind === 'direct' ? pictureLimits.perMessage : pictureLimits.perPost;
  if (media.length > most) {
    return {
      code: 'refused',
      rule: 'picture',
      message: most === 1 ? 'A private message takes one picture.' : `A post takes at most ${most} pictures.`,
      next: 'Take some out.',
    };
  }
  if (media.length < 2 || media.every(({ type }) => type !== 'image/gif')) return null;
  return { code: 'refused', rule: 'picture', message: 'A GIF goes alone.', next: 'Take the other pictures out first.' };
}

function unfitText(target: ComposeTarget, part: DraftPart, limit: number): StoaError | null {
  const { text } = part;
  if (isBlank(part)) return { code: 'invalid-input', message: 'There is nothing to send.', next: 'Write something.' };
  if (target.kind === 'direct') return text.length > longestMessage ? tooLong(text.length - longestMessage) : null;
  // A picture needs no words.
  if (text.trim() === '') return null;
  const weight = measureWeight(text, limit);
  if (weight.valid) return null;
  if (weight.remaining < 0) return tooLong(-weight.remaining);
  return {
    code: 'invalid-input',
    message: 'The text holds a character that X refuses.',
    next: 'Type it instead of pasting it.',
  };
}

const noThread: StoaError = {
  code: 'invalid-input',
  message: 'A private message is one text.',
  next: 'Put everything into the first part.',
};

function tooLong(by: number): StoaError {
  return {
    code: 'refused',
    rule: 'too-long',
    message: `The text is ${by} ${by === 1 ? 'character' : 'characters'} too long for X.`,
    next: 'Shorten it, or split it into a thread.',
  };
}

function refuse(error: StoaError | null): void {
  if (error) throw new StoaFailure(error);
}
