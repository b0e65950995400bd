import { loftpaperInbox } from './inbox/loftpaper.ts';
import type { Script } from './types.ts';

/** Everything written by hand that is more than one person's own words: stories of the week and the personas' inboxes. */
export const scripts: readonly Script[] = [...loftpaperInbox];
