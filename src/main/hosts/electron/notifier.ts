import { app, BrowserWindow, Notification } from 'electron';
import type { EventHub } from '../../rpc/event-hub.ts';
import type { Notifier } from '../../workspace/ports.ts';

/** The system's notifications and the count on the app's icon; `focus` brings the window to the front. */
export function openNotifier(publish: EventHub['publish'], focus: () => void): Notifier {
  // Kept until they are gone: one that was collected could not be pressed any more.
  const shown = new Map<string, Notification>();
  return {
    show(notification) {
      if (!Notification.isSupported() || BrowserWindow.getFocusedWindow() !== null) return;
      const key = notification.conversationId ?? 'several';
      const { title, body } = notification;
      const made = new Notification({ title, body });
      const forget = () => {
        if (shown.get(key) === made) shown.delete(key);
      };
      shown.get(key)?.close();
      shown.set(key, made);
      made.on('close', forget);
      made.on('click', () => {
        forget();
        focus();
        publish({ type: 'notification.opened', notification });
      });
      made.show();
    },
    badge: (count) => void app.setBadgeCount(count),
  };
}
