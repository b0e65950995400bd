import { targetKey } from '../../src/renderer/store/target-key.ts';
import { type ComposeTarget, composeTarget, type Draft } from '../../src/shared/model/index.ts';
import { aSnapshot, aWindow, ok, type TestWindow, windowAccountId } from './a-window.ts';
import { written } from './written.ts';

export const post = { kind: 'post', accountId: windowAccountId } as const;
export const reply = composeTarget.parse({
  kind: 'reply',
  accountId: windowAccountId,
  postId: '1',
  conversationId: 'conversation-1',
});

/** A draft of one text, as the core keeps it. */
export function aDraft(text: string, target: ComposeTarget = post): Draft {
  return { target, ...written(text), updatedAt: 0, refusal: null };
}

/** What the window has as the text of a draft. */
export function typed({ store }: TestWindow, target: ComposeTarget = post): string | undefined {
  return store.getState().drafts[targetKey(target)]?.parts[0]?.text;
}

/** The texts the core was told, one after the other. */
export function saved({ inputs }: TestWindow): readonly (string | undefined)[] {
  return inputs('compose.saveDraft').map((one) => one.writing.parts[0]?.text);
}

/** A window that has read its snapshot. */
export async function anOpenWindow(...script: Parameters<typeof aWindow>): Promise<TestWindow> {
  const window = aWindow(...script);
  await window.settle();
  return window;
}

/** A window whose core keeps these drafts. */
export function withDrafts(...drafts: readonly Draft[]): Promise<TestWindow> {
  return anOpenWindow({ 'session.open': () => ok(aSnapshot({ drafts })) });
}

/** Nobody types for so long; a draft is saved after a quarter of a second. */
export async function rest(window: TestWindow, milliseconds = 250): Promise<void> {
  window.pass(milliseconds);
  await window.settle();
}
