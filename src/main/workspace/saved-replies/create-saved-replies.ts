import { randomUUID } from 'node:crypto';
import type { StoaEvent } from '../../../shared/contract/index.ts';
import type { SavedRepliesImport } from '../../../shared/contract/saved-replies.ts';
import { StoaFailure } from '../../../shared/model/index.ts';
import { readSavedReplies as readFile } from '../../../shared/saved-replies/saved-replies-file.ts';
import type { SavedReply, SavedReplyWords } from '../../../shared/saved-replies/saved-reply.ts';
import type { Database } from '../../storage/database.ts';
import {
  deleteSavedReply,
  hasSavedReply,
  readSavedReplies,
  readSavedReplyByShortcut,
  writeSavedReply,
} from '../../storage/repositories/saved-replies.ts';

/** Texts to start an answer from, the same for every account. */
export type SavedReplies = {
  /** By shortcut. */
  all(): readonly SavedReply[];
  /** Without an id a new one; fails with `invalid-input` when another has the shortcut and `not-found` when it is gone. */
  save(id: string | null, words: SavedReplyWords): SavedReply;
  remove(id: string): void;
  /** Takes what can be used of a CSV or JSON text. */
  importFile(content: string): SavedRepliesImport;
};

/** Each change is told to every window after its commit. */
export function createSavedReplies(deps: {
  readonly db: Database;
  readonly publish: (event: StoaEvent) => void;
}): SavedReplies {
  const { db, publish } = deps;

  function tell(): void {
    db.afterCommit(() => publish({ type: 'saved-replies.changed', replies: readSavedReplies(db) }));
  }

  return {
    all: () => readSavedReplies(db),
    save(id, words) {
      return db.transaction(() => {
        const holder = readSavedReplyByShortcut(db, words.shortcut);
        if (holder !== null && holder.id !== id) {
          throw new StoaFailure({
            code: 'invalid-input',
            message: `Another saved reply has the shortcut “${holder.shortcut}”.`,
            next: 'Choose another shortcut.',
          });
        }
        if (id !== null && !hasSavedReply(db, id)) {
          throw new StoaFailure({
            code: 'not-found',
            message: 'This saved reply was deleted meanwhile.',
            next: 'Add it as a new one.',
          });
        }
        const reply: SavedReply = { id: id ?? randomUUID(), ...words };
        writeSavedReply(db, reply);
        tell();
        return reply;
      });
    },
    remove(id) {
      db.transaction(() => {
        if (deleteSavedReply(db, id)) tell();
      });
    },
    importFile(content) {
      const { replies, problems } = readFile(content);
      return db.transaction(() => {
        let [added, changed, same] = [0, 0, 0];
        for (const words of replies) {
          const before = readSavedReplyByShortcut(db, words.shortcut);
          if (before === null) added += 1;
          else if (before.text === words.text && before.shortcut === words.shortcut) same += 1;
          else changed += 1;
          writeSavedReply(db, { id: before?.id ?? randomUUID(), ...words });
        }
        if (added + changed > 0) tell();
        return { added, changed, same, problems };
      });
    },
  };
}
