import type { StoaEvent } from '../../../shared/contract/index.ts';
import type { Database } from '../../storage/database.ts';
import type { FindAccount } from '../account-of.ts';
import type { CallerOf } from '../caller-of.ts';
import type { Clock, XApi } from '../ports.ts';
import type { Posts } from '../posts/create-posts.ts';
import type { CallX } from '../spend/create-call-x.ts';
import type { Timelines } from '../timelines/create-timelines.ts';
import { createDecks, type Decks } from './create-decks.ts';
import { createFriends } from './create-friends.ts';
import { createHandles, type HandleBook } from './create-handles.ts';
import { createOffers } from './create-offers.ts';
import { createPreviews } from './create-previews.ts';
import { type DecksHandlers, decksHandlers } from './methods.ts';

/** Decks with all that choosing what to read takes: friends, handles, offers of packs and previews. */
export type DecksDomain = {
  readonly handlers: DecksHandlers;
  readonly decks: Decks;
  readonly handles: HandleBook;
};

/** Puts the parts of the domain together. */
export function createDecksDomain(deps: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly xApi: XApi;
  readonly callX: CallX;
  readonly callerOf: CallerOf;
  readonly findAccount: FindAccount;
  readonly posts: Posts;
  readonly timelines: Timelines;
  readonly publish: (event: StoaEvent) => void;
}): DecksDomain {
  const friends = createFriends(deps);
  const decks = createDecks({ ...deps, friends });
  const handles = createHandles(deps);
  const offers = createOffers({ ...deps, friends, handles });
  const previews = createPreviews({ ...deps, friends });
  return { handlers: decksHandlers(decks, offers, previews, handles, deps.findAccount), decks, handles };
}
