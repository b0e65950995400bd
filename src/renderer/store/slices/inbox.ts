import type { SliceContext } from '../state.ts';
import { createInboxListsSlice, type InboxListsSlice } from './inbox-lists.ts';
import { createInboxNewsSlice, type InboxNewsSlice } from './inbox-news.ts';
import { createInboxPlaceSlice, type InboxPlaceSlice } from './inbox-place.ts';
import { createInboxReadingSlice, type InboxReadingSlice } from './inbox-reading.ts';
import { createInboxRulesSlice, type InboxRulesSlice } from './inbox-rules.ts';
import { createInboxSearchSlice, type InboxSearchSlice } from './inbox-search.ts';
import { createInboxSelectionSlice, type InboxSelectionSlice } from './inbox-selection.ts';
import { createInboxTriageSlice, type InboxTriageSlice } from './inbox-triage.ts';

/** Conversations by triage state, the open one, and where the keyboard stands among them. */
export type InboxSlice = InboxListsSlice &
  InboxReadingSlice &
  InboxNewsSlice &
  InboxPlaceSlice &
  InboxRulesSlice &
  InboxSearchSlice &
  InboxSelectionSlice &
  InboxTriageSlice;

/** The unified inbox. */
export function createInboxSlice(context: SliceContext): InboxSlice {
  return {
    ...createInboxListsSlice(context),
    ...createInboxReadingSlice(context),
    ...createInboxNewsSlice(context),
    ...createInboxPlaceSlice(context),
    ...createInboxRulesSlice(context),
    ...createInboxSelectionSlice(context),
    ...createInboxTriageSlice(context),
    ...createInboxSearchSlice(context),
  };
}
