import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice } from '../../shared/model/index.ts';
import { parseJson } from '../../shared/text/parse-json.ts';
import { readIfThere } from './durable-file.ts';

/** Name without ending of the file that electron-store and conf both keep. */
export const preferencesName = 'preferences';

/**
 * Sets a `preferences.json` that is not JSON aside before the store opens it (the store would empty it and keep no copy).
 * Answers what to tell the reader; null when the file is sound or absent.
 */
export function setAsideDamagedPreferences(dataDirectory: string, now: Date): Notice | null {
  const path = join(dataDirectory, `${preferencesName}.json`);
  const text = readIfThere(path);
  if (text === null || isObject(text)) return null;
  const kept = `${preferencesName}.damaged-${now.toISOString().replaceAll(/[:.]/g, '-')}.json`;
  renameSync(path, join(dataDirectory, kept));
  return {
    id: 'preferences-damaged',
    message: 'Your settings could not be read, so Stoa started with its defaults.',
    next: `Set them again in the settings; the old file is kept as ${kept}.`,
  };
}

function isObject(text: string): boolean {
  const value = parseJson(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
