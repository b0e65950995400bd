import { Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';
import type { PreferencesFile } from '../../workspace/ports.ts';
import { spellCheckItems } from './spell-check.ts';

/** Right-click: spelling suggestions first, then the usual editing commands. */
export function attachContextMenu(contents: WebContents, preferences: PreferencesFile): void {
  contents.on('context-menu', (_event, point) => {
    const items: MenuItemConstructorOptions[] = point.dictionarySuggestions.map((word) => ({
      label: word,
      click: () => contents.replaceMisspelling(word),
    }));
    if (point.misspelledWord !== '') {
      items.push(
        {
          label: 'Add to dictionary',
          click: () => contents.session.addWordToSpellCheckerDictionary(point.misspelledWord),
        },
        { type: 'separator' },
      );
    }
    if (point.isEditable)
      items.push(
        { role: 'undo' },
        { role: 'redo' },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        ...spellCheckItems(contents.session, preferences, process.platform),
      );
    else if (point.selectionText !== '') items.push({ role: 'copy' });
    if (items.length > 0) Menu.buildFromTemplate(items).popup();
  });
}
