import { expect, test } from 'vitest';
import { commands } from '../../../../../src/renderer/app/commands/index.ts';
import { PreferencesDialog } from '../../../../../src/renderer/features/preferences/preferences-dialog.tsx';
import { aSnapshot, ok } from '../../../../builders/a-window.ts';
import { inWindow } from '../../../../builders/in-window.tsx';

test('each command that leads into the settings leads to a part that is there', async () => {
  const window = await inWindow(<PreferencesDialog />, { 'session.open': () => ok(aSnapshot()) });
  const missing = commands
    .filter(({ title }) => title.startsWith('Settings: '))
    .filter(({ run }) => {
      run(window.store.getState());
      const { dialog } = window.store.getState();
      return dialog?.kind !== 'preferences' || document.getElementById(dialog.section ?? '') === null;
    })
    .map(({ title }) => title);
  expect(missing).toEqual([]);
});
