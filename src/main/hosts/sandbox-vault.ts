import { join } from 'node:path';
import { z } from 'zod';
import { parseJson } from '../../shared/text/parse-json.ts';
import type { Vault } from '../workspace/ports.ts';
import { readIfThere, writeDurably } from './durable-file.ts';
import { parseTokens } from './stored-tokens.ts';

const entries = z.record(z.string(), z.string());

/** Keeps sandbox tokens, which are no secrets, in `tokens.json` beside the sandbox’s journal. */
export function createSandboxVault(sandboxDirectory: string): Vault {
  const path = join(sandboxDirectory, 'tokens.json');
  const kept = read(path);
  const save = () => writeDurably(path, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
  return {
    kind: 'data-directory',
    async read(accountId) {
      const text = kept.get(accountId);
      return text === undefined ? null : parseTokens(text);
    },
    async write(accountId, tokens) {
      kept.set(accountId, JSON.stringify(tokens));
      save();
    },
    async delete(accountId) {
      if (kept.delete(accountId)) save();
    },
  };
}

/** A damaged file only costs signing in to the sandbox again. */
function read(path: string): Map<string, string> {
  const text = readIfThere(path);
  return new Map(Object.entries(text === null ? {} : (entries.safeParse(parseJson(text)).data ?? {})));
}
