import type { WatchSample } from '../../../shared/contract/watch.ts';
import type { AccountId, StoaError } from '../../../shared/model/index.ts';
import type { WatchedWords, WatchRule, WatchRuleWords } from '../../../shared/watched-words/watch-rule.ts';
import type { SliceContext } from '../state.ts';

export type WatchSlice = {
  /** Null until the settings asked for them. */
  readonly watchedWords: WatchedWords | null;
  loadWatchedWords(): Promise<void>;
  /** Keeps a rule, as a new one without an id; answers its id, or why not. A changed one can be had back as it was. */
  saveWatchRule(id: string | null, words: WatchRuleWords): Promise<string | StoaError>;
  /** What the rule would bring, from X; null when X refused, which is said. */
  lookAtWatchRule(id: string): Promise<readonly WatchSample[] | null>;
  switchWatchRule(id: string, on: boolean): Promise<void>;
  /** Deletes it; a message offers to bring it back. */
  removeWatchRule(rule: WatchRule): Promise<void>;
};

/** The shown account's watched words. */
export function createWatchSlice({ set, get, client, callOrSay }: SliceContext): WatchSlice {
  function keep(accountId: AccountId, watchedWords: WatchedWords): void {
    if (get().activeAccountId === accountId) set({ watchedWords });
  }

  /** Does something with the shown account. */
  async function change(
    call: (accountId: AccountId) => ReturnType<typeof client.call<'watch.rules'>>,
  ): Promise<AccountId | null> {
    const accountId = get().activeAccountId;
    if (accountId === null) return null;
    const reply = await call(accountId);
    if (reply.ok) keep(accountId, reply.value);
    return reply.ok ? accountId : null;
  }

  async function restore(accountId: AccountId, rule: WatchRule): Promise<void> {
    const reply = await callOrSay('watch.restore', { accountId, rule });
    if (reply.ok) keep(accountId, reply.value);
  }

  return {
    watchedWords: null,
    async loadWatchedWords() {
      await change((accountId) => callOrSay('watch.rules', { accountId }));
    },
    async saveWatchRule(id, words) {
      const accountId = get().activeAccountId;
      if (accountId === null)
        return { code: 'signed-out', message: 'Nobody is signed in.', next: 'Sign in first.', accountId: null };
      const before = get().watchedWords?.rules.find((rule) => rule.id === id);
      const reply = await client.call('watch.save', { accountId, id, ...words });
      if (!reply.ok) return reply.error;
      keep(accountId, reply.value.watched);
      if (before !== undefined)
        get().showToast({ text: `“${words.name}” is changed`, undo: () => restore(accountId, before) });
      return reply.value.id;
    },
    async lookAtWatchRule(id) {
      const accountId = get().activeAccountId;
      if (accountId === null) return null;
      const reply = await callOrSay('watch.look', { accountId, id });
      if (reply.ok) keep(accountId, reply.value.watched);
      return reply.ok ? reply.value.samples : null;
    },
    async switchWatchRule(id, on) {
      await change((accountId) => callOrSay('watch.switch', { accountId, id, on }));
    },
    async removeWatchRule(rule) {
      const from = await change((accountId) => callOrSay('watch.remove', { accountId, id: rule.id }));
      if (from === null) return;
      get().showToast({
        text: `“${rule.name}” is deleted; what it found stays`,
        undo: () => restore(from, rule),
      });
    },
  };
}
