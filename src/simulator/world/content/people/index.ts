import { says, saysLater } from '../says/index.ts';
import type { PersonContent } from '../types.ts';
import { celebritiesOne } from './celebrities-one.ts';
import { celebritiesTwo } from './celebrities-two.ts';
import { customers } from './customers.ts';
import { friendsCommonOne } from './friends-common-one.ts';
import { friendsCommonThree } from './friends-common-three.ts';
import { friendsCommonTwo } from './friends-common-two.ts';
import { friendsDesign } from './friends-design.ts';
import { friendsHannah } from './friends-hannah.ts';
import { friendsPaper } from './friends-paper.ts';
import { friendsPolicy } from './friends-policy.ts';
import { industryDesign } from './industry-design.ts';
import { industryEnergy } from './industry-energy.ts';
import { industryPaper } from './industry-paper.ts';
import { newsrooms } from './newsrooms.ts';
import { nuisances } from './nuisances.ts';
import { nuisancesTwo } from './nuisances-two.ts';
import { personas } from './personas.ts';
import { publicFans } from './public-fans.ts';
import { publicHome } from './public-home.ts';
import { publicReaders } from './public-readers.ts';
import { publicTown } from './public-town.ts';
import { publicTrades } from './public-trades.ts';
import { publicWorld } from './public-world.ts';

/** Whoever comes first has the first choice of pictures. */
const everybody: readonly PersonContent[] = [
  ...personas,
  ...friendsPaper,
  ...friendsDesign,
  ...friendsPolicy,
  ...friendsHannah,
  ...friendsCommonOne,
  ...friendsCommonTwo,
  ...friendsCommonThree,
  ...newsrooms,
  ...celebritiesOne,
  ...celebritiesTwo,
  ...industryPaper,
  ...industryDesign,
  ...industryEnergy,
  ...customers,
  ...nuisances,
  ...publicReaders,
  ...publicFans,
  ...publicTrades,
  ...publicTown,
  ...publicHome,
  ...publicWorld,
  ...nuisancesTwo,
];

/** Everybody in the world, with all they say by themselves. */
export const people: readonly PersonContent[] = everybody.map((person) => ({
  ...person,
  says: [...person.says, ...(says[person.handle] ?? [])],
  saysLater: saysLater[person.handle] ?? [],
}));
