import { z } from 'zod';
import { type SavedReply, savedReply } from '../saved-replies/saved-reply.ts';
import type { FileProblem } from '../text/csv.ts';
import { command } from './method.ts';

/** The longest file that is read, in UTF-16 units. */
export const longestSavedRepliesFile = 2_000_000;

/** What takes an import back: the ids it brought, and those it took the place of as they were. */
export const importedReplies = z
  .object({
    added: z.array(savedReply.unwrap().shape.id).readonly(),
    replaced: z.array(savedReply).readonly(),
  })
  .readonly();
export type ImportedReplies = z.infer<typeof importedReplies>;

/** What became of a file's entries: how many were new, took the place of another text, or were here already. */
export type SavedRepliesImport = {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Entries that could not be used; `line` counts entries when the file is JSON. */
  readonly problems: readonly FileProblem[];
  readonly taken: ImportedReplies;
};

/** Texts to start an answer from. They are part of the snapshot and of the event `saved-replies.changed`, so no call lists them. */
export const savedRepliesMethods = {
  /** `id` is null for a new one. Fails with `invalid-input` when another has the shortcut, with `not-found` when it is gone. */
  'saved-replies.save': command<SavedReply>()(
    z.object({
      id: savedReply.unwrap().shape.id.nullable(),
      shortcut: savedReply.unwrap().shape.shortcut,
      text: savedReply.unwrap().shape.text,
    }),
  ),
  /** Removing one that is gone already is no failure. */
  'saved-replies.remove': command<null>()(z.object({ id: savedReply.unwrap().shape.id })),
  /** Reads a file's text, CSV or JSON; an entry whose shortcut is here already takes its place. */
  'saved-replies.import': command<SavedRepliesImport>()(z.object({ content: z.string().max(longestSavedRepliesFile) })),
  /** Takes an import back; a shortcut that another one has meanwhile stays with that. */
  'saved-replies.undo-import': command<null>()(importedReplies),
};
