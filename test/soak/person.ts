import { setTimeout as wait } from 'node:timers/promises';
import type { AccountId, ComposeTarget, Draft, Instant, OutboxId } from '../../src/shared/model/index.ts';
import { type Answer, type CoreClient, valueOf } from './core-client.ts';
import type { Diary } from './diary.ts';
import type { Random } from './random.ts';

/** Somewhere to write: an exchange, or a post of one's own. */
export type Place = { readonly lane: string; readonly target: ComposeTarget };

/** Longer texts would not fit into a post any more. */
const longestText = 200;

/** Exchanges that X takes answers in, and posts of one's own. */
export async function findPlaces(core: CoreClient, accountId: AccountId): Promise<readonly Place[]> {
  const { conversations } = valueOf(
    await core.call('inbox.list', { accountId, state: 'open', offset: 0, limit: 40 }),
  );
  const places: Place[] = [{ lane: 'post', target: { kind: 'post', accountId } }];
  for (const { id, kind } of conversations) {
    const { replyTo, eligibility } = valueOf(await core.call('inbox.conversation', { conversationId: id }));
    if (kind === 'direct') places.push({ lane: id, target: { kind, accountId, conversationId: id } });
    else if (replyTo !== null && eligibility.kind === 'sends')
      places.push({ lane: id, target: { kind: 'reply', accountId, postId: replyTo, conversationId: id } });
  }
  return places;
}

/** Writes, sends and takes back until the core dies under them. */
export async function livesOnce(core: CoreClient, places: readonly Place[], diary: Diary, random: Random): Promise<void> {
  const drafts = new Map<string, { readonly text: string; readonly updatedAt: Instant }>();
  const remember = (lane: string, draft: Draft | null) => {
    if (draft === null) drafts.delete(lane);
    else drafts.set(lane, draft);
  };
  core.onEvent((event) => {
    if (event.type === 'outbox.changed') remember(laneOf(event.item.target), event.draft);
  });
  const snapshot = await core.call('session.open', {});
  if (!snapshot.ok) return;
  for (const draft of snapshot.value.drafts) remember(laneOf(draft.target), draft);

  for (;;) {
    const place = random.pick(places);
    if ((drafts.get(place.lane)?.text.length ?? 0) < longestText) {
      const mark = diary.begin(place.lane);
      if (isDead(await type(place, `Word ${mark} to you.`))) return;
    }
    if (random.chance(0.75)) {
      const sent = await send(place);
      if (isDead(sent)) return;
      if (sent?.ok && random.chance(0.2) && isDead(await takeBack(sent.value.id, place))) return;
    }
    await wait(random.between(0, 150));
  }

  /** Adds the words to what stands there, in one go or letter by letter as a person types. */
  async function type(place: Place, words: string): Promise<Answer<unknown>> {
    const steps = random.chance(0.3) ? [words.slice(0, 6), words] : [words];
    let answer: Answer<Draft | null> = { ok: true, value: null };
    const begun = drafts.get(place.lane)?.text;
    for (const step of steps) {
      const text = begun === undefined ? step : `${begun} ${step}`;
      answer = await core.call('compose.saveDraft', {
        target: place.target,
        text,
        base: drafts.get(place.lane)?.updatedAt ?? 0,
      });
      if (!answer.ok) return answer;
      remember(place.lane, answer.value);
      if (answer.value?.text !== text) return answer;
      diary.kept(text);
    }
    return answer;
  }

  async function send(place: Place) {
    const text = drafts.get(place.lane)?.text;
    if (text === undefined) return null;
    diary.promised(text);
    const answer = await core.call('compose.send', { target: place.target, text });
    if (answer.ok) drafts.delete(place.lane);
    return answer;
  }

  async function takeBack(outboxId: OutboxId, place: Place): Promise<Answer<unknown>> {
    await wait(random.between(0, 300));
    const answer = await core.call('compose.undo', { outboxId });
    if (answer.ok) remember(place.lane, answer.value);
    return answer;
  }
}

function laneOf(target: ComposeTarget): string {
  return target.kind === 'post' ? 'post' : (target.conversationId ?? target.kind);
}

/** A refusal is an answer; no answer at all means that the core is gone. */
function isDead(answer: Answer<unknown> | null): boolean {
  return answer !== null && !answer.ok && answer.error === null;
}
