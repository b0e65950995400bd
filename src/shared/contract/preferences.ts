import { z } from 'zod';
import { type Preferences, preferences } from '../model/index.ts';
import { command } from './method.ts';

/** A change of some preferences; fields left out stay as they are. */
export const preferencesPatch = z.object({
  theme: preferences.shape.theme.removeDefault().optional(),
  density: preferences.shape.density.removeDefault().optional(),
  textSize: preferences.shape.textSize.removeDefault().optional(),
  dailyBudget: preferences.shape.dailyBudget.removeDefault().optional(),
  sandboxBudget: preferences.shape.sandboxBudget.removeDefault().optional(),
  raisedBudget: preferences.shape.raisedBudget.removeDefault().optional(),
  passedBudget: preferences.shape.passedBudget.removeDefault().optional(),
  undoPeriod: preferences.shape.undoPeriod.removeDefault().optional(),
  singleKeys: preferences.shape.singleKeys.removeDefault().optional(),
  inboxFolded: preferences.shape.inboxFolded.removeDefault().optional(),
  inboxWide: preferences.shape.inboxWide.removeDefault().optional(),
  inboxSplit: preferences.shape.inboxSplit.removeDefault().optional(),
  autoAdvance: preferences.shape.autoAdvance.removeDefault().optional(),
  encryptedChatNote: preferences.shape.encryptedChatNote.removeDefault().optional(),
  keepPosts: preferences.shape.keepPosts.removeDefault().optional(),
  copiesBudget: preferences.shape.copiesBudget.removeDefault().optional(),
  notify: preferences.shape.notify.removeDefault().optional(),
  notifySplits: preferences.shape.notifySplits.removeDefault().optional(),
  notifyPeople: preferences.shape.notifyPeople.removeDefault().optional(),
  hideWords: preferences.shape.hideWords.removeDefault().optional(),
  quietHours: preferences.shape.quietHours.removeDefault().optional(),
  badge: preferences.shape.badge.removeDefault().optional(),
  xClientId: preferences.shape.xClientId.removeDefault().optional(),
  xSetup: preferences.shape.xSetup.removeDefault().optional(),
});
export type PreferencesPatch = z.infer<typeof preferencesPatch>;

/** Changing what `preferences.json` holds. */
export const preferencesMethods = {
  'preferences.change': command<Preferences>()(preferencesPatch),
};
