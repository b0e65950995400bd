import type { DesktopNotification, PersonId, Preferences } from '../../../shared/model/index.ts';
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
  /** Has the words of one person told on the desktop, or no more; offers undo. */
  setNotified(person: Preferences['notifyPeople'][number], told: boolean): Promise<void>;
};

/** Whether the words of this person are told for their own sake. */
export function isToldOf({ notify, notifyPeople }: Preferences, personId: PersonId): boolean {
  return notify !== 'off' && notifyPeople.some(({ id }) => id === personId);
}

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
    async setNotified(person, told) {
      const { notify, notifySplits, notifyPeople } = get().preferences;
      const others = notifyPeople.filter(({ id }) => id !== person.id);
      // Off until now: from here on this person is told, and no split.
      const begins = told && notify === 'off' ? { notify: 'splits' as const, notifySplits: [] } : {};
      await get().changePreferences({ ...begins, notifyPeople: told ? [...others, person] : others });
      if (told && get().notificationPermission === 'default') await get().askForNotifications();
      get().showToast({
        text: told
          ? `You are told when @${person.handle} writes to you`
          : `No more notifications for @${person.handle}`,
        undo: () => get().changePreferences({ notify, notifySplits, notifyPeople }),
      });
    },
  };
}
