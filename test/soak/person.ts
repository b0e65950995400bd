import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nothingWritten, sameWriting } from '../../src/shared/drafts/writing.ts';
import type { AccountId, Attachment, ComposeTarget, Draft, OutboxId, Writing } from '../../src/shared/model/index.ts';
import { type Answer, type CoreClient, expectValue } from './core-client.ts';
import type { Diary } from './diary.ts';
import type { Random } from './random.ts';

/** Somewhere to write: an exchange, or posts of one's own. */
export type Place = { readonly lane: string; readonly target: ComposeTarget };

/** Longer texts would not fit into a post any more. */
const longestText = 200;
const longestThread = 4;
const pictureSize = 64;
const picture = readFileSync(join(import.meta.dirname, `../../build/icons/${pictureSize}x${pictureSize}.png`));

/** Exchanges that X takes answers in, and posts of one's own. */
export async function findPlaces(core: CoreClient, accountId: AccountId): Promise<readonly Place[]> {
  const { conversations } = expectValue(
    await core.call('inbox.list', { accountId, state: 'open', shown: [], limit: 40 }),
  );
  const own: Place = { lane: 'post', target: { kind: 'post', accountId } };
  const places = [own];
  for (const { id, kind } of conversations) {
    const { replyTo, eligibility } = expectValue(await core.call('inbox.conversation', { conversationId: id }));
    if (kind === 'direct') places.push({ lane: id, target: { kind, accountId, conversationId: id } });
    else if (replyTo !== null && eligibility.kind === 'sends')
      places.push({ lane: id, target: { kind: 'reply', accountId, postId: replyTo, conversationId: id } });
  }
  // Posts of one's own are as likely as a fifth of everything else: threads are made of them.
  return [...places, ...Array.from({ length: Math.floor(places.length / 5) }, () => own)];
}

/** Writes, sends and takes back until the core dies under them. */
export async function livesOnce(
  core: CoreClient,
  places: readonly Place[],
  diary: Diary,
  random: Random,
): Promise<void> {
  const drafts = new Map<string, Draft>();
  const remember = (lane: string, draft: Draft | null) => {
    if (draft === null) drafts.delete(lane);
    else drafts.set(lane, draft);
  };
  core.onEvent((event) => {
    const [first] = event.type === 'outbox.changed' ? event.items : [];
    if (event.type === 'outbox.changed' && first !== undefined) remember(laneOf(first.target), event.draft);
  });
  const snapshot = await core.call('session.open', {});
  if (!snapshot.ok) return;
  for (const draft of snapshot.value.drafts) remember(laneOf(draft.target), draft);
  for (const item of snapshot.value.outbox) {
    if (item.state !== 'stopped' || random.chance(0.3)) continue;
    diary.takenUp(item.text);
    const method = random.chance(0.7) ? 'compose.sendNow' : 'compose.undo';
    if (isDead(await core.call(method, { outboxId: item.id }))) return;
  }

  for (;;) {
    const place = random.pick(places);
    if (isDead(await write(place))) return;
    if (random.chance(0.75)) {
      const sent = await send(place);
      if (isDead(sent)) return;
      const [first] = sent?.ok ? sent.value : [];
      if (first !== undefined && random.chance(0.2) && isDead(await takeBack(first.id))) return;
    }
    await wait(random.between(0, 150));
  }

  /** Adds words to what stands there, in one go or letter by letter as a person types. */
  async function write(place: Place): Promise<Answer<unknown> | null> {
    const { parts, audience, remindAt } = drafts.get(place.lane) ?? nothingWritten;
    const begun = parts.at(-1)?.text ?? '';
    const another = place.target.kind === 'post' && parts.length < longestThread && random.chance(0.4);
    if (!another && begun.length > longestText) return null;
    const words = `Word ${diary.begin(place.lane)} to you.`;
    const media = place.target.kind !== 'direct' && random.chance(0.25) ? await attach() : [];
    if (media === null) return { ok: false, error: null };
    let answer: Answer<Draft | null> | null = null;
    for (const step of random.chance(0.3) ? [words.slice(0, 6), words] : [words]) {
      const last = parts.at(-1);
      const next = another
        ? [...parts, { text: step, media }]
        : [...parts.slice(0, -1), { text: `${begun} ${step}`.trim(), media: last?.media?.length ? last.media : media }];
      const writing: Writing = { parts: next, audience, remindAt };
      const base = drafts.get(place.lane)?.updatedAt ?? 0;
      answer = await core.call('compose.saveDraft', { target: place.target, writing, base });
      if (!answer.ok) return answer;
      remember(place.lane, answer.value);
      if (answer.value === null || !sameWriting(answer.value, writing)) return answer;
      for (const part of next) diary.kept(part.text);
    }
    return answer;
  }

  /** A picture for what is being written; null when the core is gone. */
  async function attach(): Promise<readonly Attachment[] | null> {
    const kept = await core.keepPicture(picture);
    if (kept.ok) return [{ ...kept.value, width: pictureSize, height: pictureSize, alt: 'Four columns' }];
    if (kept.error === null) return null;
    throw new Error(`a picture was not kept: ${kept.error.message}`);
  }

  async function send({ lane, target }: Place) {
    const draft = drafts.get(lane);
    if (draft === undefined) return null;
    for (const part of draft.parts) diary.promised(part.text);
    const answer = await core.call('compose.send', {
      target,
      writing: { parts: draft.parts, audience: draft.audience, remindAt: draft.remindAt },
    });
    if (answer.ok) drafts.delete(lane);
    return answer;
  }

  async function takeBack(outboxId: OutboxId): Promise<Answer<unknown>> {
    await wait(random.between(0, 300));
    const answer = await core.call('compose.undo', { outboxId });
    if (answer.ok) remember(laneOf(answer.value.target), answer.value);
    return answer;
  }
}

/** The rest of a thread that was taken back stands below its last post, where nothing else is written. */
function laneOf(target: ComposeTarget): string {
  if (target.kind === 'post') return 'post';
  return target.conversationId ?? `reply:${target.kind === 'reply' ? target.postId : ''}`;
}

/** A refusal is an answer; no answer at all means that the core is gone. */
function isDead(answer: Answer<unknown> | null): boolean {
  return answer !== null && !answer.ok && answer.error === null;
}
