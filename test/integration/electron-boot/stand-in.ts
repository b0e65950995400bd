import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Electron from 'electron';
import type { Answer, Question } from './questions.ts';

/**
 * The members of Electron that Stoa and electron-store use, without windows. The test asks over Node's own channel what the app did
 * and plays the page; everything else is as Electron's documents say (https://www.electronjs.org/docs/latest/api/app).
 */
type IpcHandler = (event: Electron.IpcMainInvokeEvent, ...values: unknown[]) => unknown;

const paths = new Map<string, string>();
const appEvents = new EventEmitter();
const openedOutside: string[] = [];
const boxes: string[] = [];
const privileged: Electron.CustomScheme[] = [];
const schemes = new Map<string, (request: Request) => Response | Promise<Response>>();
const ipcHandlers = new Map<string, IpcHandler>();
const windows: StandInWindow[] = [];
const processes: ChildProcess[] = [];
let permissionRequest: Parameters<Electron.Session['setPermissionRequestHandler']>[0] = null;
let permissionCheck: Parameters<Electron.Session['setPermissionCheckHandler']>[0] = null;

/** An event that a listener may refuse. */
class Asking {
  defaultPrevented = false;
  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

class StandInContents extends EventEmitter {
  openHandler: (details: Electron.HandlerDetails) => Electron.WindowOpenHandlerResponse = () => ({ action: 'allow' });
  readonly mainFrame = { url: 'about:blank' };
  setWindowOpenHandler(handler: StandInContents['openHandler']): void {
    this.openHandler = handler;
  }
  isDestroyed(): boolean {
    return false;
  }
  send(_channel: string, value: unknown): void {
    structuredClone(value);
  }
}

class StandInWindow extends EventEmitter {
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly webContents = new StandInContents();
  shown = false;
  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    windows.push(this);
  }
  static getAllWindows(): StandInWindow[] {
    return windows;
  }
  async loadURL(url: string): Promise<void> {
    this.webContents.mainFrame.url = url;
    queueMicrotask(() => this.emit('ready-to-show'));
  }
  show(): void {
    this.shown = true;
  }
  getNormalBounds(): Electron.Rectangle {
    return { x: 0, y: 0, width: 1440, height: 900 };
  }
  static getFocusedWindow(): StandInWindow | null {
    return null;
  }
  isMinimized(): boolean {
    return false;
  }
  restore(): void {
    this.shown = true;
  }
  focus(): void {
    this.shown = true;
  }
}

/** Electron's `app`; quitting asks `before-quit` first and closes the windows after it. */
export const app = {
  isPackaged: false,
  getVersion: () => '0.0.0-stand-in',
  getPath: (name) => paths.get(name) ?? join(tmpdir(), 'stoa-stand-in'),
  setPath: (name, path) => void paths.set(name, path),
  requestSingleInstanceLock: () => true,
  whenReady: async () => undefined,
  exit: (status = 0) => process.exit(status),
  setBadgeCount: () => true,
  quit() {
    const event = new Asking();
    appEvents.emit('before-quit', event);
    if (event.defaultPrevented) return;
    for (const window of windows.splice(0)) {
      window.emit('close', new Asking());
      window.emit('closed');
    }
    process.exit(0);
  },
  on: ((name: string, listener: (...values: unknown[]) => void) =>
    void appEvents.on(name, listener)) as unknown as typeof Electron.app.on,
} satisfies Pick<
  typeof Electron.app,
  | 'isPackaged'
  | 'getVersion'
  | 'getPath'
  | 'setPath'
  | 'requestSingleInstanceLock'
  | 'whenReady'
  | 'exit'
  | 'setBadgeCount'
  | 'quit'
  | 'on'
>;

export const BrowserWindow = StandInWindow;

export const dialog = {
  showErrorBox: (title, content) => void process.stderr.write(`[box] ${title}: ${content}\n`),
  showMessageBox: (async (options: Electron.MessageBoxOptions) => {
    boxes.push(options.message);
    // As whoever is asked would first answer no, and the next time yes.
    return { response: boxes.length === 1 ? (options.cancelId ?? 0) : 0, checkboxChecked: false };
  }) as typeof Electron.dialog.showMessageBox,
} satisfies Pick<typeof Electron.dialog, 'showErrorBox' | 'showMessageBox'>;

export const shell = {
  openExternal: async (url) => void openedOutside.push(url),
  openPath: async () => '',
} satisfies Pick<typeof Electron.shell, 'openExternal' | 'openPath'>;

export const protocol = {
  registerSchemesAsPrivileged: (schemesGiven) => void privileged.push(...schemesGiven),
  handle: (scheme, handler) => void schemes.set(scheme, handler),
} satisfies Pick<typeof Electron.protocol, 'registerSchemesAsPrivileged' | 'handle'>;

export class Notification extends EventEmitter {
  static isSupported(): boolean {
    return true;
  }
  show(): void {
    this.emit('show');
  }
  close(): void {
    this.emit('close');
  }
}

export const Menu = {
  setApplicationMenu: () => undefined,
  buildFromTemplate: () => ({}) as Electron.Menu,
} satisfies Pick<typeof Electron.Menu, 'setApplicationMenu' | 'buildFromTemplate'>;

export const ipcMain = {
  handle(channel, handler) {
    if (ipcHandlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    ipcHandlers.set(channel, handler);
  },
  removeHandler: (channel) => void ipcHandlers.delete(channel),
  on: () => ({}) as Electron.IpcMain,
} satisfies Pick<typeof Electron.ipcMain, 'handle' | 'removeHandler' | 'on'>;

export const safeStorage = {
  isAsyncEncryptionAvailable: async () => false,
  getSelectedStorageBackend: () => 'basic_text',
  encryptStringAsync: async (text) => Buffer.from(text),
  decryptStringAsync: async (sealed) => ({ result: sealed.toString(), shouldReEncrypt: false }),
} satisfies Pick<
  typeof Electron.safeStorage,
  'isAsyncEncryptionAvailable' | 'getSelectedStorageBackend' | 'encryptStringAsync' | 'decryptStringAsync'
>;

export const screen = {
  getDisplayMatching: () => ({ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }) as Electron.Display,
} satisfies Pick<typeof Electron.screen, 'getDisplayMatching'>;

export const session = {
  defaultSession: {
    clearData: async () => undefined,
    setSpellCheckerEnabled: () => undefined,
    setPermissionRequestHandler(handler) {
      permissionRequest = handler;
    },
    setPermissionCheckHandler(handler) {
      permissionCheck = handler;
    },
  } satisfies Pick<
    Electron.Session,
    'clearData' | 'setSpellCheckerEnabled' | 'setPermissionRequestHandler' | 'setPermissionCheckHandler'
  >,
};

export const utilityProcess = {
  // A utility process has no standard input: Electron allows nothing but `ignore` there.
  fork(entry: string, args: string[] = []) {
    const child = fork(entry, args, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    processes.push(child);
    process.once('exit', () => child.kill());
    return child as unknown as Electron.UtilityProcess;
  },
} satisfies Pick<typeof Electron.utilityProcess, 'fork'>;

async function answer(question: Question): Promise<unknown> {
  const [window] = windows;
  if (window === undefined) return null;
  const contents = window.webContents;
  switch (question.kind) {
    case 'window':
      return {
        options: window.options,
        shown: window.shown,
        address: contents.mainFrame.url,
        userData: paths.get('userData'),
        privileged,
      };
    case 'fetch': {
      const handler = schemes.get('stoa');
      if (handler === undefined) return null;
      const { url, method, base64 } = question;
      const body = base64 === undefined ? {} : { body: Buffer.from(base64, 'base64') };
      const reply = await handler(new Request(url, { method, ...body }));
      return { status: reply.status, headers: Object.fromEntries(reply.headers), body: await reply.text() };
    }
    case 'navigate': {
      const event = Object.assign(new Asking(), { url: question.url });
      contents.emit('will-navigate', event);
      return { prevented: event.defaultPrevented };
    }
    case 'open-window': {
      const { action } = contents.openHandler({ url: question.url } as Electron.HandlerDetails);
      return { action, openedOutside: openedOutside.splice(0) };
    }
    case 'permission': {
      const { promise, resolve } = Promise.withResolvers<boolean>();
      const { permission } = question;
      if (permissionRequest === null || permissionCheck === null) return null;
      permissionRequest({} as Electron.WebContents, permission, resolve, {} as Electron.PermissionRequest);
      return {
        asked: await promise,
        checked: permissionCheck(null, permission, '', {} as Electron.PermissionCheckHandlerHandlerDetails),
      };
    }
    case 'invoke': {
      const handler = ipcHandlers.get(question.channel);
      if (handler === undefined) return { refused: `no handler for ${question.channel}` };
      const main = contents.mainFrame;
      const inner = { url: main.url };
      const event = { sender: contents, senderFrame: question.from === 'inner frame' ? inner : main };
      const own = main.url;
      if (question.from === 'foreign page') main.url = 'https://example.com/';
      try {
        return { reply: await handler(event as unknown as Electron.IpcMainInvokeEvent, ...question.values) };
      } catch (failure) {
        return { refused: failure instanceof Error ? failure.message : String(failure) };
      } finally {
        main.url = own;
      }
    }
    case 'processes':
      return processes.map((child) => ({ running: child.exitCode === null }));
    case 'boxes':
      return boxes;
    case 'quit':
      app.quit();
      return null;
  }
}

process.on('message', (message) => {
  const { id, question } = message as { readonly id: number; readonly question: Question };
  void answer(question).then((value) => process.send?.({ id, value } satisfies Answer));
});
