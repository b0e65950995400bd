import type { PreferencesPatch } from '../../../shared/contract/preferences.ts';
import type { Preferences } from '../../../shared/model/index.ts';
import type { SliceContext } from '../state.ts';

export type PreferencesSlice = {
  readonly preferences: Preferences;
  changePreferences(patch: PreferencesPatch): Promise<void>;
};

/** How the reader wants Stoa to look and behave; the values before the snapshot are the file's defaults. */
export function createPreferencesSlice({ set, get, client }: SliceContext): PreferencesSlice {
  return {
    preferences: {
      theme: 'system',
      density: 'comfortable',
      textSize: 100,
      dailyBudget: 2000,
      sandboxBudget: 20_000,
      undoPeriod: 8000,
      singleKeys: true,
      inboxFolded: false,
      keepPosts: null,
      xClientId: '',
    },
    async changePreferences(patch) {
      const reply = await client.call('preferences.change', patch);
      if (reply.ok) set({ preferences: reply.value });
      else get().showProblem(reply.error);
    },
  };
}
