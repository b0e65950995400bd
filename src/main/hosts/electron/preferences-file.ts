import Store from 'electron-store';
import type { PreferencesFile } from '../../workspace/ports.ts';
import { preferencesName } from '../preferences-guard.ts';

/** `preferences.json` through electron-store, in Stoa's data directory. */
export function openPreferencesFile(dataDirectory: string): PreferencesFile {
  const store = new Store<Record<string, unknown>>({ cwd: dataDirectory, name: preferencesName });
  return {
    read: () => store.store,
    write: (values) => store.set({ ...values }),
  };
}
