import type { DesktopNotification } from '../../shared/model/index.ts';

/** Notifications of the browser the page is in. */
export const webNotifications = {
  permission,
  /** Asks the person; only to be called when they pressed for it. */
  ask: async () => ('Notification' in window ? await Notification.requestPermission() : 'none'),
  /** Shows one, unless it may not or the person is looking at the page; a press brings the page to the front. */
  show(notification: DesktopNotification, onPress: () => void): void {
    if (permission() !== 'granted' || document.hasFocus()) return;
    const { title, body, conversationId } = notification;
    // The one of the same conversation gives way, so that they do not pile up.
    const shown = new Notification(title, { body, tag: conversationId ?? 'several', icon: '/window-icon.png' });
    shown.onclick = () => {
      window.focus();
      shown.close();
      onPress();
    };
  },
} as const;

/** `none` where the browser has no notifications. */
function permission(): NotificationPermission | 'none' {
  return 'Notification' in window ? Notification.permission : 'none';
}

/** Counts the unread in the page's title, and on its icon where it is installed as an app. */
export function showBadge(count: number): void {
  document.title = count === 0 ? 'Stoa' : `(${count}) Stoa`;
  if (!('setAppBadge' in navigator)) return;
  // A browser that refuses has no icon to count on; the title has said it.
  const done = count === 0 ? navigator.clearAppBadge() : navigator.setAppBadge(count);
  done.catch(() => undefined);
}
