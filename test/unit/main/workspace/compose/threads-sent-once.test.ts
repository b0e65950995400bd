import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type ComposeTarget,
  compareIds,
  type OutboxItem,
  type StoaError,
} from '../../../../../src/shared/model/index.ts';
import { testAccountId } from '../../../../builders/a-database.ts';
import { aTalkingCore } from '../../../../builders/a-talking-core.ts';
import type { Fate } from '../../../../builders/a-talking-x.ts';
import { written } from '../../../../builders/written.ts';

const minute = 60_000;
const post: ComposeTarget = { kind: 'post', accountId: testAccountId };
const no: StoaError = { code: 'refused', rule: 'other', message: 'No.', next: '' };

const fate = fc.constantFrom<Fate>('taken', 'taken', 'answer-lost', 'request-lost', 'unreachable', no);
const step = fc.oneof(
  fc.record({ kind: fc.constant('send' as const), parts: fc.integer({ min: 1, max: 4 }), later: fc.boolean() }),
  fc.record({ kind: fc.constant('wait' as const), milliseconds: fc.integer({ min: 1, max: 20_000 }) }),
  fc.record({ kind: fc.constant('sleep' as const), milliseconds: fc.integer({ min: 1, max: 30 * minute }) }),
  fc.record({ kind: fc.constant('kill' as const), milliseconds: fc.integer({ min: 0, max: 20 * minute }) }),
  fc.record({ kind: fc.constantFrom('again' as const, 'take back' as const, 'move' as const), which: fc.nat(5) }),
);

/** A thread as it was written, each text its own; what came back as a draft is no longer owed. */
type Promised = { readonly texts: readonly string[]; readonly first: OutboxItem };

type Core = ReturnType<typeof aTalkingCore>;

async function tryTo(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    // What has left meanwhile cannot be changed any more; the core says so.
    expect(String(error)).toMatch(/left already/);
  }
}

async function decide(core: Core, kind: 'again' | 'take back' | 'move', { first }: Promised): Promise<void> {
  const outboxId = first.id;
  const { handlers } = core.compose;
  if (kind === 'again') await tryTo(() => handlers['compose.sendNow']({ outboxId }));
  else if (kind === 'take back') await tryTo(() => handlers['compose.undo']({ outboxId }));
  else await tryTo(() => handlers['compose.reschedule']({ outboxId, sendAt: core.clock.now() + 5 * minute }));
}

test('whatever X answers and the person decides, no part of a thread arrives twice, none before the one it answers, and none is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.array(fate, { maxLength: 12 }), async (steps, fates) => {
      let core = aTalkingCore();
      core.compose.start();
      core.xApi.fates.push(...fates);
      const promised: Promised[] = [];
      for (const one of steps) {
        if (one.kind === 'send') {
          const texts = Array.from({ length: one.parts }, (_, index) => `t${promised.length}p${index}`);
          const sendAt = one.later ? { sendAt: core.clock.now() + 3 * minute } : {};
          const [first] = await core.compose.handlers['compose.send']({
            target: post,
            writing: written(...texts),
            ...sendAt,
          });
          if (first === undefined) throw new Error('nothing was promised');
          promised.push({ texts, first });
        } else if (one.kind === 'wait') await core.clock.advance(one.milliseconds);
        else if (one.kind === 'sleep') await core.clock.jump(one.milliseconds);
        else if (one.kind === 'kill') {
          core.kill();
          await core.clock.advance(one.milliseconds);
          core = aTalkingCore(core);
          core.compose.start();
          await core.settle();
        } else {
          const chosen = promised[one.which % Math.max(1, promised.length)];
          if (chosen !== undefined) await decide(core, one.kind, chosen);
        }
      }
      await core.clock.advance(9 * minute);
      await core.settle();

      const arrived = core.xApi.arrived.map(({ text }) => text);
      expect(new Set(arrived).size).toBe(arrived.length);
      const { drafts, outbox } = core.compose.snapshot(testAccountId);
      const kept = JSON.stringify([drafts.map((draft) => draft.parts), outbox.map((item) => item.text)]);
      for (const { texts } of promised) {
        const there = texts.filter((text) => arrived.includes(text));
        // What arrived is the beginning of the thread, each part below the one before it.
        expect(there).toEqual(texts.slice(0, there.length));
        const posts = there.flatMap((text) => core.xApi.posts.filter((made) => made.text === text));
        expect(posts.map((made) => made.replyTo?.postId ?? null)).toEqual([
          ...(posts.length === 0 ? [] : [null]),
          ...posts.slice(0, -1).map((made) => made.id),
        ]);
        expect(posts).toEqual(posts.toSorted((left, right) => compareIds(left.id, right.id)));
        for (const text of texts.slice(there.length)) expect(kept).toContain(text);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);
