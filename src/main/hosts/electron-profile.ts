import { join } from 'node:path';

/** Where Chromium's own files are when Stoa runs in Electron, apart from Stoa's. */
export function electronProfile(dataDirectory: string): string {
  return join(dataDirectory, 'electron');
}
