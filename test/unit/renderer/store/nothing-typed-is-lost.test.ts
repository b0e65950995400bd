import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disconnected } from '../../../../src/renderer/client/client.ts';
import { targetKey } from '../../../../src/renderer/store/target-key.ts';
import { composeTarget, type Draft, type OutboxItem, type Writing } from '../../../../src/shared/model/index.ts';
import { anOutboxItem } from '../../../builders/a-conversation.ts';
import { aSnapshot, aWindow, ok, type TestWindow } from '../../../builders/a-window.ts';
import { written } from '../../../builders/written.ts';

const target = composeTarget.parse({ kind: 'post', accountId: 'sandbox:1000' });
const key = targetKey(target);
const reason = { code: 'refused', rule: 'other', message: 'No.', next: '' } as const;

type Core = {
  readonly window: TestWindow;
  text(): string;
  readonly outbox: Map<string, OutboxItem>;
  refuse(): void;
};

const words = ({ parts }: Writing) => parts[0]?.text ?? '';

/** A window over a core with one draft and an outbox, which joins what comes back to what was begun since. */
async function aTypingWindow(): Promise<Core> {
  const outbox = new Map<string, OutboxItem>();
  let text = '';
  let version = 0;
  let serial = 0;
  let sequence = 10;
  const draft = (): Draft | null =>
    text === '' ? null : { target, ...written(text), updatedAt: version, refusal: null };
  const keep = (next: string) => {
    text = next;
    version += 1;
  };
  const window = aWindow();
  const isConnected = () => window.store.getState().connection === 'open';
  const tell = (item: OutboxItem) => {
    sequence += 1;
    // What is told while the connection is gone is never heard.
    if (!isConnected()) return;
    window.emit({ type: 'outbox.changed', items: [item], draft: draft() }, sequence);
  };
  const bringBack = (item: OutboxItem, error: OutboxItem['error']) => {
    outbox.delete(item.id);
    keep(text === '' || text === item.text ? item.text : `${item.text}\n\n${text}`);
    tell({ ...item, state: 'refused', error });
  };
  const online =
    <I, R>(answer: (input: I) => R) =>
    (input: I) =>
      isConnected() ? answer(input) : disconnected();
  window.answer(
    'compose.saveDraft',
    online((input) => {
      const before = draft();
      if (before === null || before.updatedAt === input.base || before.parts[0]?.text === words(input.writing))
        keep(words(input.writing));
      return ok(draft());
    }),
  );
  window.answer(
    'compose.send',
    online((input) => {
      serial += 1;
      const item = anOutboxItem({ id: `outbox-${serial}`, target, text: words(input.writing) });
      outbox.set(item.id, item);
      if (text === item.text) text = '';
      tell(item);
      return ok([item]);
    }),
  );
  window.answer(
    'compose.undo',
    online(({ outboxId }) => {
      const item = outbox.get(outboxId);
      if (item === undefined) return { ok: false, error: { code: 'not-found', message: 'It has left.', next: '' } };
      bringBack(item, null);
      return ok({ target, ...written(text), updatedAt: version, refusal: null });
    }),
  );
  window.answer(
    'session.open',
    online(() => {
      const kept = draft();
      return ok(aSnapshot({ sequence, outbox: [...outbox.values()], drafts: kept === null ? [] : [kept] }));
    }),
  );
  await window.settle();
  return {
    window,
    outbox,
    text: () => text,
    refuse() {
      const [item] = outbox.values();
      if (item !== undefined) bringBack(item, reason);
    },
  };
}

const typed = ({ window }: Core) => window.store.getState().drafts[key]?.parts[0]?.text ?? '';

const steps: Readonly<Record<string, (core: Core, word: string) => void | Promise<void>>> = {
  type: (core, word) => core.window.store.getState().keepDraft(target, written(`${typed(core)} ${word}`.trim())),
  rest: ({ window }) => window.pass(250),
  send(core) {
    if (typed(core) !== '') void core.window.store.getState().send(target, written(typed(core)));
  },
  undo: ({ window }) => void window.store.getState().undoLast(),
  refuse: (core) => core.refuse(),
  read: ({ window }) => void window.store.getState().openSession(),
  lose: ({ window }) => window.become('lost'),
  find: ({ window }) => window.become('open'),
};

test('whatever happens while somebody types, every word is in the draft or in the outbox', async () => {
  const step = fc.record({ name: fc.constantFrom(...Object.keys(steps)), settles: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25, size: 'max' }), async (run) => {
      const core = await aTypingWindow();
      const words: string[] = [];
      for (const [index, { name, settles }] of run.entries()) {
        if (name === 'type') words.push(`w${index}.`);
        await steps[name]?.(core, `w${index}.`);
        if (settles) await core.window.settle();
      }
      await core.window.settle();
      core.window.become('open');
      await core.window.settle();
      core.window.pass(250);
      await core.window.settle();

      const kept = [core.text(), ...[...core.outbox.values()].map((item) => item.text)].join(' ');
      expect(words.filter((word) => !kept.includes(word))).toEqual([]);
      expect(typed(core)).toBe(core.text());
    }),
    { numRuns: 400 },
  );
}, 30_000);
