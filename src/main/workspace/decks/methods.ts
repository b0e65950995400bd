import type { Handlers } from '../../../shared/contract/index.ts';
import { accountOf, type FindAccount } from '../account-of.ts';
import type { Decks } from './create-decks.ts';
import type { HandleBook } from './create-handles.ts';
import type { Offers } from './create-offers.ts';
import type { Previews } from './create-previews.ts';

/** The calls about packs, deck and columns. */
export type DecksHandlers = Pick<
  Handlers,
  | 'decks.packs'
  | 'decks.handles'
  | 'decks.checkHandles'
  | 'decks.previewPack'
  | 'decks.build'
  | 'decks.addColumn'
  | 'decks.updateColumn'
  | 'decks.moveColumn'
  | 'decks.removeColumn'
  | 'decks.restoreColumn'
>;

/** Answers the calls about packs, deck and columns. */
export function decksHandlers(
  decks: Decks,
  offers: Offers,
  previews: Previews,
  handleBook: HandleBook,
  findAccount: FindAccount,
): DecksHandlers {
  return {
    'decks.packs': async ({ accountId, sectors }) => ({
      packs: await offers.offers(accountOf(findAccount, accountId), sectors),
    }),
    'decks.handles': ({ accountId, handles }) => handleBook.states(accountId, handles),
    'decks.checkHandles': ({ accountId, handles }) => handleBook.check(accountOf(findAccount, accountId), handles),
    'decks.previewPack': ({ accountId, pack, ask }) => previews.preview(accountOf(findAccount, accountId), pack, ask),
    'decks.build': ({ accountId, packs }) => decks.build(accountId, packs),
    'decks.addColumn': ({ accountId, source, title, colour }) => decks.add(accountId, source, title, colour),
    'decks.updateColumn': ({ columnId, ...change }) => decks.update(columnId, change),
    'decks.moveColumn': ({ columnId, position }) => {
      decks.move(columnId, position);
      return null;
    },
    'decks.removeColumn': ({ columnId }) => {
      decks.remove(columnId);
      return null;
    },
    'decks.restoreColumn': ({ columnId }) => decks.restore(columnId),
  };
}
