/** A shortcut as shortcuts are compared: composed, lower case. */
export function comparableShortcut(written: string): string {
  return written.normalize('NFC').toLowerCase();
}
