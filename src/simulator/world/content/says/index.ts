import type { Says } from '../types.ts';
import { friendsLater } from './friends-later.ts';
import { friendsNear } from './friends-near.ts';
import { friendsWeek } from './friends-week.ts';
import { hiringSays } from './hiring.ts';
import { designSays } from './industry-design.ts';
import { energySays } from './industry-energy.ts';
import { paperSays } from './industry-paper.ts';
import { newsLater } from './news-later.ts';
import { newsWeek } from './news-week.ts';
import { starsLater } from './stars-later.ts';
import { starsMusic } from './stars-music.ts';
import { starsSport } from './stars-sport.ts';
import { starsStage } from './stars-stage.ts';
import { starsWeek } from './stars-week.ts';
import { tradesLater } from './trades-later.ts';
import { tradesWeek } from './trades-week.ts';

/** What people say besides what stands with them in content/people. */
export const says: Says = joined([
  friendsNear,
  friendsWeek,
  starsSport,
  starsMusic,
  starsStage,
  starsWeek,
  hiringSays,
  designSays,
  paperSays,
  energySays,
  tradesWeek,
  newsWeek,
]);

/** What people say on the days after the epoch. */
export const saysLater: Says = joined([friendsLater, starsLater, tradesLater, newsLater]);

function joined(parts: readonly Says[]): Says {
  const all: Record<string, Says[string]> = {};
  for (const part of parts) {
    for (const [handle, said] of Object.entries(part)) all[handle] = [...(all[handle] ?? []), ...said];
  }
  return all;
}
