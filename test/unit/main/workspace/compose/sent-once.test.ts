import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ComposeTarget } from '../../../../../src/shared/model/index.ts';
import { testAccountId } from '../../../../builders/a-database.ts';
import { ada, aTalkingCore, shop } from '../../../../builders/a-talking-core.ts';
import type { Fate } from '../../../../builders/a-talking-x.ts';
import { written } from '../../../../builders/written.ts';

const minute = 60_000;

const fate = fc.constantFrom<Fate>('taken', 'answer-lost', 'request-lost', 'unreachable');
const step = fc.oneof(
  fc.record({ kind: fc.constant('send' as const), text: fc.constantFrom('ok', 'yes', 'thanks @ada', 'see x.com/a') }),
  fc.record({ kind: fc.constant('wait' as const), milliseconds: fc.integer({ min: 1, max: 20_000 }) }),
  fc.record({ kind: fc.constant('kill' as const), milliseconds: fc.integer({ min: 0, max: 5 * minute }) }),
  fc.record({ kind: fc.constant('read' as const) }),
);

/** The process dies in the moment a write arrives; answers how to make X whole again. */
function killAtNextWrite(core: ReturnType<typeof aTalkingCore>): () => void {
  const { createPost, sendDirect } = core.xApi;
  core.xApi.createPost = (...given) => createPost(...given).finally(core.kill);
  core.xApi.sendDirect = (...given) => sendDirect(...given).finally(core.kill);
  return () => Object.assign(core.xApi, { createPost, sendDirect });
}

test.each(['reply', 'direct'] as const)(
  'whatever breaks and whenever it is killed, each %s arrives exactly once',
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 14 }),
        fc.array(fate, { maxLength: 10 }),
        fc.boolean(),
        async (steps, fates, midway) => {
          let core = aTalkingCore();
          const question = core.xApi.says(ada, '@loftpaper hello?');
          if (kind === 'direct') core.xApi.writes(ada, shop, 'hello?');
          await core.refresh();
          const [conversation] = (await core.listed('open')).filter(
            (one) => (one.kind === 'direct') === (kind === 'direct'),
          );
          if (!conversation) throw new Error('nothing opened');
          const target: ComposeTarget =
            kind === 'direct'
              ? { kind, accountId: testAccountId, conversationId: conversation.id }
              : { kind, accountId: testAccountId, postId: question.id, conversationId: conversation.id };
          core.compose.start();
          core.xApi.fates.push(...fates);

          const promised: string[] = [];
          for (const one of steps) {
            if (one.kind === 'send') {
              // Posts of the same words are refused by X; messages may repeat.
              const text = kind === 'direct' ? one.text : `${one.text} ${promised.length}`;
              await core.compose.handlers['compose.send']({ target, writing: written(text) });
              promised.push(text);
            } else if (one.kind === 'wait') await core.clock.advance(one.milliseconds);
            else if (one.kind === 'read') await core.refresh();
            else {
              const repair = midway ? killAtNextWrite(core) : () => undefined;
              await core.clock.advance(one.milliseconds);
              core.kill();
              repair();
              core = aTalkingCore(core);
              core.compose.start();
              await core.settle();
            }
          }
          core.xApi.fates.length = 0;
          // What is older than ten minutes at a start is asked about; what came after it does not wait for the word.
          const asked = core.compose.snapshot(testAccountId).outbox.filter((item) => item.state === 'stopped');
          for (const { id } of asked) await core.compose.handlers['compose.sendNow']({ outboxId: id });
          await core.clock.advance(9 * minute);
          await core.settle();
          await core.refresh();
          const turns = (await core.inbox.handlers['inbox.conversation']({ conversationId: conversation.id })).turns;
          const inOrder = (texts: readonly string[]) => (asked.length === 0 ? texts : texts.toSorted());
          expect(inOrder(core.xApi.arrived.map((one) => one.text))).toEqual(inOrder(promised));
          const said = turns.filter((turn) => turn.from === 'me');
          expect(said.map((turn) => turn.outboxId)).toEqual(promised.map(() => null));
          expect(inOrder(said.map((turn) => turn.text))).toEqual(inOrder(promised));
        },
      ),
      { numRuns: 60 },
    );
  },
  60_000,
);
