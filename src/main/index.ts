import { runElectronHost } from './hosts/electron/run-electron-host.ts';

/** Entry of the desktop app; Electron loads it as package.json's `main`. */
runElectronHost(import.meta.dirname);
