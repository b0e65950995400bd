import { z } from 'zod';
import { quietHours } from '../notifications/quiet-hours.ts';
import { xSetup } from '../sign-in/setup-steps.ts';
import { mills, network, personId } from './ids.ts';

/** What `preferences.json` holds; every field has a default so that an older or newer file still opens. */
export const preferences = z.object({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  density: z.enum(['comfortable', 'compact']).default('comfortable'),
  /** Percent of the normal text size. */
  textSize: z.number().int().min(80).max(150).default(100),
  /** Most that background reading on X may cost per UTC day. */
  dailyBudget: mills.min(0).default(2000),
  /** The same for the sandbox, whose money is simulated: wide enough to explore for a day. */
  sandboxBudget: mills.min(0).default(20_000),
  /** A budget raised for one UTC day only (`2026-11-23`), for the accounts of one network. */
  raisedBudget: z
    .object({ day: z.iso.date(), network, to: mills.min(0) })
    .nullable()
    .default(null),
  /** The UTC day on which what is asked for by hand may pass the budget, for the accounts of one network. */
  passedBudget: z.object({ day: z.iso.date(), network }).nullable().default(null),
  /** How long a send can be taken back, in milliseconds. */
  undoPeriod: z.number().int().min(0).max(60_000).default(8000),
  singleKeys: z.boolean().default(true),
  inboxFolded: z.boolean().default(false),
  /** Whether list and conversation stand side by side; null: where the window is wide. */
  inboxWide: z.boolean().nullable().default(null),
  /** Id of the split of the inbox looked at last; `all` for the whole. */
  inboxSplit: z.string().max(60).default('all'),
  /** Whether the next conversation opens by itself once one is dealt with. */
  autoAdvance: z.boolean().default(true),
  /** Whether the inbox says that encrypted chats are not in it. */
  encryptedChatNote: z.boolean().default(true),
  /** Days that posts are kept on this disk; null: for good. */
  keepPosts: z
    .union([z.literal(7), z.literal(30), z.literal(90)])
    .nullable()
    .default(null),
  /** Most that asking X again for copies of earlier days may cost per UTC day; 0: not asked by itself. */
  copiesBudget: mills.min(0).default(0),
  /** Which new words are told on the desktop; `splits`: those in the splits of `notifySplits` and those of `notifyPeople`. */
  notify: z.enum(['off', 'splits', 'all']).default('off'),
  /** Ids of splits, of whichever account; a split that is not there takes nothing. */
  notifySplits: z.array(z.string().max(60)).max(40).readonly().default(['vip', 'complaints']),
  /** People whose words are told whatever split they are in; the handle is for showing them in the settings. */
  notifyPeople: z
    .array(z.object({ id: personId, handle: z.string().max(50) }))
    .max(500)
    .readonly()
    .default([]),
  /** Notifications say neither who wrote nor what. */
  hideWords: z.boolean().default(false),
  quietHours: quietHours.nullable().default(null),
  /** Whether the window's title and the app's icon count the unread. */
  badge: z.boolean().default(true),
  /** Client ID of the user's own X app, once typed; not a secret (public client). */
  xClientId: z.string().max(200).default(''),
  xSetup: xSetup.default({ open: false, done: [] }),
});
export type Preferences = Readonly<z.infer<typeof preferences>>;
