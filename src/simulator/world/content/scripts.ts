import { clips } from './forms/clips.ts';
import { formsForPersonas } from './forms/for-personas.ts';
import { formsInColumns } from './forms/in-columns.ts';
import { brandTalk } from './inbox/brand-talk.ts';
import { hannahInbox } from './inbox/hannah.ts';
import { loftpaperInbox } from './inbox/loftpaper.ts';
import { loftpaperLater } from './inbox/loftpaper-later.ts';
import { loftpaperWeek } from './inbox/loftpaper-week.ts';
import { loftpaperWeekBefore } from './inbox/loftpaper-week-before.ts';
import { ninaInbox } from './inbox/ninaokafor.ts';
import { othersWeek } from './inbox/others-week.ts';
import { tomasInbox } from './inbox/tomasreyes.ts';
import { cupFinal } from './stories/cup-final.ts';
import { launch } from './stories/launch.ts';
import { portStrike } from './stories/port-strike.ts';
import { storm } from './stories/storm.ts';
import { thisMorningFriends } from './stories/this-morning-friends.ts';
import { thisMorningPublic } from './stories/this-morning-public.ts';
import { thisMorningTrades } from './stories/this-morning-trades.ts';
import type { Script } from './types.ts';

/** Everything written by hand that is more than one person's own words: stories of the week and the personas' inboxes. */
export const scripts: readonly Script[] = [
  ...loftpaperInbox,
  ...ninaInbox,
  ...tomasInbox,
  ...hannahInbox,
  ...portStrike,
  ...storm,
  ...cupFinal,
  ...launch,
  ...thisMorningPublic,
  ...thisMorningTrades,
  ...thisMorningFriends,
  ...formsInColumns,
  ...clips,
  ...formsForPersonas,
  ...loftpaperWeek,
  ...loftpaperWeekBefore,
  ...loftpaperLater,
  ...othersWeek,
  ...brandTalk,
];
