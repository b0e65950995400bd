import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files below `directory` that hold these words, as their bytes are on the disk. */
export function filesWith(directory: string, words: string): readonly string[] {
  const found: string[] = [];
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && holds(path, words)) found.push(path.slice(directory.length + 1));
  }
  return found;
}

/** A file deleted since it was listed holds nothing. */
function holds(path: string, words: string): boolean {
  try {
    return readFileSync(path).includes(words);
  } catch (error) {
    if (existsSync(path)) throw error;
    return false;
  }
}
