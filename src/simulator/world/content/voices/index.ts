import type { Voice } from '../types.ts';
import { friendsHome } from './friends-home.ts';
import { friendsLanguages } from './friends-languages.ts';
import { friendsOutdoors } from './friends-outdoors.ts';
import { friendsPastimes } from './friends-pastimes.ts';
import { industryDesignVoices } from './industry-design.ts';
import { industryEnergyVoices } from './industry-energy.ts';
import { industryPaperVoices } from './industry-paper.ts';
import { moreFriends } from './more-friends.ts';
import { moreIndustry } from './more-industry.ts';
import { moreNews } from './more-news.ts';
import { moreTrades } from './more-trades.ts';
import { newsBusiness, newsBusinessDesk, newsMarkets } from './news-business.ts';
import { newsCulture, newsCultureDesk } from './news-culture.ts';
import { newsLocal, newsLocalDesk } from './news-local.ts';
import { newsHealth, newsScience, newsScienceDesk } from './news-science.ts';
import { newsFootball, newsSport, newsSportDesk } from './news-sport.ts';
import { newsWorld, newsWorldDesk } from './news-world.ts';
import { publicEnglish } from './public-english.ts';
import { publicLanguages } from './public-languages.ts';
import { starVoices } from './stars.ts';
import { starVoicesLanguages } from './stars-languages.ts';
import { tailSlots, tails } from './tails.ts';
import { toPersonas } from './to-personas.ts';

const subjects: readonly Voice[] = [
  newsWorld,
  newsWorldDesk,
  newsBusiness,
  newsBusinessDesk,
  newsMarkets,
  newsScience,
  newsScienceDesk,
  newsHealth,
  newsLocal,
  newsLocalDesk,
  newsFootball,
  newsSport,
  newsSportDesk,
  newsCulture,
  newsCultureDesk,
  ...friendsOutdoors,
  ...friendsHome,
  ...friendsPastimes,
  ...friendsLanguages,
  ...industryPaperVoices,
  ...industryDesignVoices,
  ...industryEnergyVoices,
  ...starVoices,
  ...starVoicesLanguages,
  ...toPersonas,
  ...publicEnglish,
  ...publicLanguages,
];

/** Every subject people speak about by themselves. */
export const voices: readonly Voice[] = subjects.map((voice) => {
  const own = tails[voice.key];
  const slot = tailSlots[voice.key];
  const frames = [
    ...voice.frames,
    ...(moreNews[voice.key] ?? []),
    ...(moreFriends[voice.key] ?? []),
    ...(moreIndustry[voice.key] ?? []),
    ...(moreTrades[voice.key] ?? []),
  ];
  return own === undefined
    ? { ...voice, frames }
    : { ...voice, frames, tails: own, ...(slot === undefined ? {} : { tailSlot: slot }) };
});
