import type { Handlers } from '../../../shared/contract/index.ts';
import type { SavedReplies } from './create-saved-replies.ts';

/** The calls about saved replies. */
export type SavedRepliesHandlers = Pick<
  Handlers,
  'saved-replies.save' | 'saved-replies.remove' | 'saved-replies.import' | 'saved-replies.undo-import'
>;

/** Answers the calls about saved replies. */
export function savedRepliesHandlers(service: SavedReplies): SavedRepliesHandlers {
  return {
    'saved-replies.save': ({ id, shortcut, text }) => service.save(id, { shortcut, text }),
    'saved-replies.remove': ({ id }) => {
      service.remove(id);
      return null;
    },
    'saved-replies.import': ({ content }) => service.importFile(content),
    'saved-replies.undo-import': (taken) => {
      service.undoImport(taken);
      return null;
    },
  };
}
