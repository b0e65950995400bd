import type { PackKey } from '../model/index.ts';
import { brand } from './brand.ts';
import { celebrities } from './celebrities.ts';
import { friends } from './friends.ts';
import { industry } from './industry.ts';
import { jobs } from './jobs.ts';
import { news } from './news.ts';
import type { Pack } from './pack.ts';

/** Every pack, in the order they are offered; one that is missing does not compile. */
export const packs = { friends, news, industry, celebrities, jobs, brand } as const satisfies Readonly<
  Record<PackKey, Pack>
>;

export { handlesNamed, handlesTaken, type Pack } from './pack.ts';
