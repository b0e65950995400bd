import { randomUUID } from 'node:crypto';
import type { StoaEvent } from '../../../shared/contract/index.ts';
import type { ImportedReplies, SavedRepliesImport } from '../../../shared/contract/saved-replies.ts';
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
  /** Takes an import back; what was changed or begun since under its shortcuts stays. */
  undoImport(taken: ImportedReplies): void;
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
        const added = new Set<string>();
        const replaced = new Map<string, SavedReply>();
        let same = 0;
        for (const words of replies) {
          const before = readSavedReplyByShortcut(db, words.shortcut);
          const id = before?.id ?? randomUUID();
          if (before === null) added.add(id);
          else if (before.text === words.text && before.shortcut === words.shortcut) same += 1;
          // A file may name a shortcut twice: what was here before it is what undo brings back.
          else if (!added.has(id) && !replaced.has(id)) replaced.set(id, before);
          writeSavedReply(db, { id, ...words });
        }
        if (added.size + replaced.size > 0) tell();
        const taken = { added: [...added], replaced: [...replaced.values()] };
        return { added: added.size, changed: replaced.size, same, problems, taken };
      });
    },
    undoImport({ added, replaced }) {
      db.transaction(() => {
        for (const id of added) deleteSavedReply(db, id);
        for (const reply of replaced) {
          const holder = readSavedReplyByShortcut(db, reply.shortcut);
          if (holder === null || holder.id === reply.id) writeSavedReply(db, reply);
        }
        tell();
      });
    },
  };
}
