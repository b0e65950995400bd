import { z } from 'zod';
import { SecretText } from '../model/secret-text.ts';
import { xVaultKind } from '../model/x-vault.ts';
import { command } from './method.ts';

/** Marks an input that nobody may see again: handlers get it wrapped, so that neither a log nor an answer can repeat it. */
const secret = z
  .string()
  .min(1)
  .max(1000)
  .transform((text) => new SecretText(text));

/** Where sign-ins to X are kept. The passphrase comes this way once and nothing of it goes back. */
export const vaultMethods = {
  /** Keeps sign-ins there from now on and moves those that can be reached; a new `passphrase` locks the file anew. */
  'vault.choose': command<null>()(z.object({ kind: xVaultKind, passphrase: secret.nullable() })),
  'vault.unlock': command<null>()(z.object({ passphrase: secret })),
  /** Leaves the file locked; its accounts stay, signed out. */
  'vault.postpone': command<null>()(z.object({})),
  /** Gives up a locked file, which is deleted, or a damaged one, which is set aside; its accounts sign in again. */
  'vault.giveUp': command<null>()(z.object({})),
};
