import Conf from 'conf';
import type { PreferencesFile } from '../../workspace/ports.ts';
import { preferencesName } from '../preferences-guard.ts';

/** `preferences.json` through conf: the same file electron-store keeps in Electron. */
export function openPreferencesFile(dataDirectory: string): PreferencesFile {
  const store = new Conf<Record<string, unknown>>({ cwd: dataDirectory, configName: preferencesName });
  return {
    read: () => store.store,
    write: (values) => store.set({ ...values }),
  };
}
