import type { DesktopNotification } from '../../../shared/model/index.ts';

/** What Stoa runs in. */
export type Host = 'electron' | 'browser';

/** Opens an address outside of Stoa (https, or loopback for the sandbox); a no-op in the browser host, whose pages are plain links. */
export type Opener = { open(url: string): Promise<void> };

/** Tells the person on the desktop, outside of the window. */
export type Notifier = {
  /** Shows nothing while the person looks at Stoa: they see it there. A press on it opens what it speaks of. */
  show(notification: DesktopNotification): void;
  /** Unread conversations on the app's icon, where the system has such a count; 0 takes it away. */
  badge(count: number): void;
};
