import type { Says } from '../types.ts';
import { friendsNear } from './friends-near.ts';
import { hiringSays } from './hiring.ts';
import { designSays } from './industry-design.ts';
import { energySays } from './industry-energy.ts';
import { paperSays } from './industry-paper.ts';
import { starsMusic } from './stars-music.ts';
import { starsSport } from './stars-sport.ts';
import { starsStage } from './stars-stage.ts';

/** What people say besides what stands with them in content/people. */
export const says: Says = {
  ...friendsNear,
  ...starsSport,
  ...starsMusic,
  ...starsStage,
  ...hiringSays,
  ...designSays,
  ...paperSays,
  ...energySays,
};
