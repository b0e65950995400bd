import { createStore, type StoreApi } from 'zustand/vanilla';
import type { StoaError } from '../../shared/model/index.ts';
import { askBeforePassing } from './ask-before-passing.ts';
import { sayFailures } from './say-failures.ts';
import { createAccountsSlice } from './slices/accounts.ts';
import { createComposeSlice } from './slices/compose.ts';
import { createCopiesSlice } from './slices/copies.ts';
import { createDataSlice } from './slices/data.ts';
import { createDecksSlice } from './slices/decks.ts';
import { createDesktopSlice } from './slices/desktop.ts';
import { createEntitiesSlice } from './slices/entities.ts';
import { createFiguresSlice } from './slices/figures.ts';
import { createInboxSlice } from './slices/inbox.ts';
import { createJobsSlice } from './slices/jobs.ts';
import { createMediaViewerSlice } from './slices/media-viewer.ts';
import { createOutboxSlice } from './slices/outbox.ts';
import { createPackPreviewsSlice } from './slices/pack-previews.ts';
import { createPacksSlice } from './slices/packs.ts';
import { createPeekSlice } from './slices/peek.ts';
import { createPersonRecordSlice } from './slices/person-record.ts';
import { createPostsSlice } from './slices/posts.ts';
import { createPreferencesSlice } from './slices/preferences.ts';
import { createSavedListsSlice } from './slices/saved-lists.ts';
import { createSavedRepliesSlice } from './slices/saved-replies.ts';
import { createSessionSlice } from './slices/session.ts';
import { createShellSlice } from './slices/shell.ts';
import { createSignInSlice } from './slices/sign-in.ts';
import { createSpendSlice } from './slices/spend.ts';
import { createThreadSlice } from './slices/thread.ts';
import { createTimelinesSlice } from './slices/timelines.ts';
import { createVaultSlice } from './slices/vault.ts';
import { createVoiceSlice } from './slices/voice.ts';
import { createWatchSlice } from './slices/watch.ts';
import type { StoaState, StoreSurroundings } from './state.ts';

/** The one store of a window. */
export type StoaStore = StoreApi<StoaState>;

/** One store for the window, made of slices; `followCore` keeps it in step with the core. */
export function createStoaStore(surroundings: StoreSurroundings): StoaStore {
  return createStore<StoaState>()((set, get) => {
    const client = askBeforePassing(surroundings.client, (question) => get().askBudget(question));
    const say = (error: StoaError) => get().showProblem(error);
    const context = {
      ...surroundings,
      client,
      callOrSay: sayFailures(client, say),
      callUnasked: sayFailures(client, say, 'disconnected'),
      set,
      get,
    };
    return {
      ...createSessionSlice(context),
      ...createAccountsSlice(context),
      ...createSignInSlice(context),
      ...createDecksSlice(context),
      ...createTimelinesSlice(context),
      ...createEntitiesSlice(),
      ...createPostsSlice(context),
      ...createThreadSlice(context),
      ...createMediaViewerSlice(context),
      ...createPeekSlice(context),
      ...createPersonRecordSlice(context),
      ...createJobsSlice(context),
      ...createInboxSlice(context),
      ...createComposeSlice(context),
      ...createOutboxSlice(context),
      ...createPacksSlice(context),
      ...createPackPreviewsSlice(context),
      ...createSavedListsSlice(context),
      ...createPreferencesSlice(context),
      ...createSavedRepliesSlice(context),
      ...createVaultSlice(context),
      ...createVoiceSlice(context),
      ...createFiguresSlice(context),
      ...createDataSlice(context),
      ...createCopiesSlice(context),
      ...createSpendSlice(context),
      ...createDesktopSlice(context),
      ...createWatchSlice(context),
      ...createShellSlice(context),
    };
  });
}
