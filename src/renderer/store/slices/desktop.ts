import type { DesktopNotification } from '../../../shared/model/index.ts';
import type { DesktopPermission, SliceContext } from '../state.ts';

export type DesktopSlice = {
  /** Unread conversations that the window's title and the app's icon count. */
  readonly badge: number;
  /** Whether the browser lets the page show notifications; `none` where there is no such thing. */
  readonly notificationPermission: DesktopPermission;
  /** Asks for it; only to be called when the person pressed for it. */
  askForNotifications(): Promise<void>;
  /** Shows it on the desktop; a press on it opens what it speaks of. */
  showNotification(notification: DesktopNotification): void;
  /** Leads to the conversation a notification speaks of, or to the inbox when it speaks of several. */
  openNotified(notification: DesktopNotification): Promise<void>;
};

/** What is told outside of the window. */
export function createDesktopSlice({ set, get, desktop }: SliceContext): DesktopSlice {
  return {
    badge: 0,
    notificationPermission: desktop.permission(),
    async askForNotifications() {
      set({ notificationPermission: await desktop.ask() });
    },
    showNotification: (notification) => desktop.show(notification, () => void get().openNotified(notification)),
    async openNotified({ accountId, conversationId }) {
      if (accountId !== get().activeAccountId) return;
      get().closeDialog();
      get().closeThread();
      get().showInboxTab('open');
      get().goToInbox();
      if (conversationId !== null) await get().openConversation(conversationId, 'conversation');
    },
  };
}
