import { z } from 'zod';
import { quietHours } from '../notifications/quiet-hours.ts';
import { xSetup } from '../sign-in/setup-steps.ts';
import { defaultPreferences } from './default-preferences.ts';
import { mills, network, personId } from './ids.ts';

/** What `preferences.json` holds; every field has a default so that an older or newer file still opens. */
export const preferences = z.object({
  theme: z.enum(['system', 'light', 'dark']).default(defaultPreferences.theme),
  density: z.enum(['comfortable', 'compact']).default(defaultPreferences.density),
  /** Percent of the normal text size. */
  textSize: z.number().int().min(80).max(150).default(defaultPreferences.textSize),
  /** Most that background reading on X may cost per UTC day. */
  dailyBudget: mills.min(0).default(defaultPreferences.dailyBudget),
  /** The same for the sandbox, whose money is simulated: wide enough to explore for a day. */
  sandboxBudget: mills.min(0).default(defaultPreferences.sandboxBudget),
  /** A budget raised for one UTC day only (`2026-11-23`), for the accounts of one network. */
  raisedBudget: z
    .object({ day: z.iso.date(), network, to: mills.min(0) })
    .nullable()
    .default(defaultPreferences.raisedBudget),
  /** The UTC day on which what is asked for by hand may pass the budget, for the accounts of one network. */
  passedBudget: z.object({ day: z.iso.date(), network }).nullable().default(defaultPreferences.passedBudget),
  /** How long a send can be taken back, in milliseconds. */
  undoPeriod: z.number().int().min(0).max(60_000).default(defaultPreferences.undoPeriod),
  singleKeys: z.boolean().default(defaultPreferences.singleKeys),
  inboxFolded: z.boolean().default(defaultPreferences.inboxFolded),
  /** Whether list and conversation stand side by side; null: where the window is wide. */
  inboxWide: z.boolean().nullable().default(defaultPreferences.inboxWide),
  /** Id of the split of the inbox looked at last; `all` for the whole. */
  inboxSplit: z.string().max(60).default(defaultPreferences.inboxSplit),
  /** Whether the next conversation opens by itself once one is dealt with. */
  autoAdvance: z.boolean().default(defaultPreferences.autoAdvance),
  /** Whether the inbox says that encrypted chats are not in it. */
  encryptedChatNote: z.boolean().default(defaultPreferences.encryptedChatNote),
  /** Days that posts are kept on this disk; null: for good. */
  keepPosts: z
    .union([z.literal(7), z.literal(30), z.literal(90)])
    .nullable()
    .default(defaultPreferences.keepPosts),
  /** Most that asking X again for copies of earlier days may cost per UTC day; 0: not asked by itself. */
  copiesBudget: mills.min(0).default(defaultPreferences.copiesBudget),
  /** Which new words are told on the desktop; `splits`: those in the splits of `notifySplits` and those of `notifyPeople`. */
  notify: z.enum(['off', 'splits', 'all']).default(defaultPreferences.notify),
  /** Ids of splits, of whichever account; a split that is not there takes nothing. */
  notifySplits: z.array(z.string().max(60)).max(40).readonly().default(defaultPreferences.notifySplits),
  /** People whose words are told whatever split they are in; the handle is for showing them in the settings. */
  notifyPeople: z
    .array(z.object({ id: personId, handle: z.string().max(50) }))
    .max(500)
    .readonly()
    .default(defaultPreferences.notifyPeople),
  /** Notifications say neither who wrote nor what. */
  hideWords: z.boolean().default(defaultPreferences.hideWords),
  quietHours: quietHours.nullable().default(defaultPreferences.quietHours),
  /** Whether the window's title and the app's icon count the unread. */
  badge: z.boolean().default(defaultPreferences.badge),
  /** Client ID of the user's own X app, once typed; not a secret (public client). */
  xClientId: z.string().max(200).default(defaultPreferences.xClientId),
  xSetup: xSetup.default(defaultPreferences.xSetup),
});
export type Preferences = Readonly<z.infer<typeof preferences>>;
