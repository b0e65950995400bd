import type { MenuItemConstructorOptions, Session } from 'electron';
import { z } from 'zod';
import type { PreferencesFile } from '../../workspace/ports.ts';

const chosen = z.object({ spellCheck: z.boolean() });

/**
 * Checks spelling where that asks nobody: macOS has dictionaries of its own. Elsewhere Electron fetches them from Google,
 * which is done only for who chose it. To be called before the first window.
 */
export function setSpellCheck(session: Session, preferences: PreferencesFile, platform: NodeJS.Platform): void {
  session.setSpellCheckerEnabled(platform === 'darwin' || isChosen(preferences));
}

/** The choice, in the menu of every field; none where there is nothing to choose. */
export function spellCheckItems(
  session: Session,
  preferences: PreferencesFile,
  platform: NodeJS.Platform,
): readonly MenuItemConstructorOptions[] {
  if (platform === 'darwin') return [];
  const checks = isChosen(preferences);
  return [
    { type: 'separator' },
    {
      label: checks ? 'Check spelling' : 'Check spelling (fetches a dictionary from Google)',
      type: 'checkbox',
      checked: checks,
      click() {
        preferences.write({ spellCheck: !checks });
        session.setSpellCheckerEnabled(!checks);
      },
    },
  ];
}

function isChosen(preferences: PreferencesFile): boolean {
  const read = chosen.safeParse(preferences.read());
  return read.success && read.data.spellCheck;
}
