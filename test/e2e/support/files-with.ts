import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files below `directory` that hold these words, as their bytes are on the disk. */
export function filesWith(directory: string, words: string): readonly string[] {
  const found: string[] = [];
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && readFileSync(path).includes(words)) found.push(path.slice(directory.length + 1));
  }
  return found;
}
