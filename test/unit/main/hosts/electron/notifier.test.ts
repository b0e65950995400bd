import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { beforeEach, expect, test, vi } from 'vitest';
import { openNotifier } from '../../../../../src/main/hosts/electron/notifier.ts';
import type { StoaEvent } from '../../../../../src/shared/contract/index.ts';
import { type AccountId, conversationId, type DesktopNotification } from '../../../../../src/shared/model/index.ts';

const desktop = vi.hoisted(() => ({
  notifications: [] as { options: Electron.NotificationConstructorOptions; shown: boolean; emit(name: string): void }[],
  focused: false,
  badge: 0,
}));
vi.mock('electron', () => ({
  app: {
    setBadgeCount(count: number) {
      desktop.badge = count;
      return true;
    },
  },
  BrowserWindow: { getFocusedWindow: () => (desktop.focused ? {} : null) },
  Notification: class extends EventEmitter {
    static isSupported = () => true;
    shown = false;
    readonly options: Electron.NotificationConstructorOptions;
    constructor(options: Electron.NotificationConstructorOptions) {
      super();
      this.options = options;
      desktop.notifications.push(this);
    }
    show() {
      this.shown = true;
    }
    close() {
      this.shown = false;
      this.emit('close');
    }
  },
}));

const one: DesktopNotification = {
  accountId: 'x:1' as AccountId,
  conversationId: conversationId.parse('conversation-1'),
  title: 'Ada mentioned you',
  body: 'Hello?',
};
const events: StoaEvent[] = [];
let focused = 0;
const open = () =>
  openNotifier(
    (event) => void events.push(event),
    () => {
      focused += 1;
    },
  );

beforeEach(() => {
  Object.assign(desktop, { notifications: [], focused: false, badge: 0 });
  events.length = 0;
  focused = 0;
});

test('a press brings the window to the front and opens what the notification speaks of', () => {
  open().show(one);
  expect(desktop.notifications).toMatchObject([{ shown: true, options: { title: one.title, body: one.body } }]);
  desktop.notifications[0]?.emit('click');
  expect([focused, events]).toEqual([1, [{ type: 'notification.opened', notification: one }]]);
});

test('whoever looks at the window is not told beside it', () => {
  desktop.focused = true;
  open().show(one);
  expect(desktop.notifications).toEqual([]);
});

test('a newer one of the same conversation takes the place of the older', () => {
  const notifier = open();
  notifier.show(one);
  notifier.show({ ...one, body: 'Anybody?' });
  expect(desktop.notifications.map(({ shown, options }) => [options.body, shown])).toEqual([
    ['Hello?', false],
    ['Anybody?', true],
  ]);
});

test('the icon counts', () => {
  open().badge(3);
  expect(desktop.badge).toBe(3);
});
