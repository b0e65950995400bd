import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const commandNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const installedPaths = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  linux: ['/snap/bin/chromium'],
};

/**
 * Path of a Chromium to run the end-to-end tests in, or undefined: the one STOA_CHROMIUM names, else one on the PATH or in its usual place,
 * else Playwright's own if it was downloaded.
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string | undefined}
 */
export function findChromium(environment = process.env) {
  // A named browser is the only candidate: silently taking another would hide the mistake.
  if (environment.STOA_CHROMIUM !== undefined) return [environment.STOA_CHROMIUM].find(isExecutable);
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => commandNames.map((name) => join(folder, name)));
  const installed = Object.entries(installedPaths).find(([platform]) => platform === process.platform)?.[1] ?? [];
  return [...onPath, ...installed, chromium.executablePath()].find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
