import { join } from 'node:path';
import { z } from 'zod';
import type { AccountId } from '../../shared/model/index.ts';
import { parseJson } from '../../shared/text/parse-json.ts';
import { readIfThere, writeDurably } from './durable-file.ts';

/** Where Electron keeps what the system's keychain has sealed. */
export const sealedTokensName = 'tokens.sealed.json';

const sealed = z.record(z.string(), z.base64());

/** The sealed entries by account. */
export function readSealedTokens(dataDirectory: string): Readonly<Record<string, string>> {
  return parseSealed(readIfThere(join(dataDirectory, sealedTokensName)) ?? '{}');
}

/** Replaces them all. */
export function writeSealedTokens(dataDirectory: string, entries: Readonly<Record<string, string>>): void {
  writeDurably(join(dataDirectory, sealedTokensName), `${JSON.stringify(entries, null, 2)}\n`);
}

/** Takes one out, which needs no keychain. */
export function forgetSealedTokens(dataDirectory: string, accountId: AccountId): void {
  const { [accountId]: gone, ...rest } = readSealedTokens(dataDirectory);
  if (gone !== undefined) writeSealedTokens(dataDirectory, rest);
}

/** A damaged file only costs signing in again. */
function parseSealed(text: string): Readonly<Record<string, string>> {
  return sealed.safeParse(parseJson(text)).data ?? {};
}
