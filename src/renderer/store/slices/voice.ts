import type { ComposeTarget } from '../../../shared/model/index.ts';
import { readersZone } from '../../../shared/typed-times/readers-zone.ts';
import type { Advice } from '../../../shared/voice/advice.ts';
import type { SliceContext } from '../state.ts';
import { targetKey } from '../target-key.ts';

/** How long typing rests before a text is looked at, in milliseconds. */
const adviceDelay = 400;

export type VoiceSlice = {
  /** What to look at in the text that was written last, by its `targetKey`. */
  readonly advice: { readonly key: string; readonly found: readonly Advice[] } | null;
  /** Looks at a text once typing rests; what was said of it before stays until then. */
  lookAt(target: ComposeTarget, text: string): void;
};

/** What makes an answer sound less like a person’s. */
export function createVoiceSlice({ set, client, after }: SliceContext): VoiceSlice {
  let cancel: () => void = () => undefined;
  let newest = 0;

  async function look(target: ComposeTarget, text: string, serial: number): Promise<void> {
    const reply = await client.call('voice.advise', { target, text, zone: readersZone() });
    if (serial !== newest) return;
    // Advice that cannot be had is none: it is asked for again with the next pause.
    set({ advice: { key: targetKey(target), found: reply.ok ? reply.value : [] } });
  }

  return {
    advice: null,
    lookAt(target, text) {
      cancel();
      newest += 1;
      const serial = newest;
      // A post is said to somebody when it begins with their handle.
      if (text.trim() === '' || (target.kind === 'post' && !/^\s*[@＠]/.test(text))) set({ advice: null });
      else cancel = after(adviceDelay, () => void look(target, text, serial));
    },
  };
}
