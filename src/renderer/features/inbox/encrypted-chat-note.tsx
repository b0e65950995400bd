import { Lock, X } from 'lucide-react';
import { chatPage } from '../../../shared/hand-over/web-pages.ts';
import { webBase } from '../../store/active-account.ts';
import { useStoa, useStoaStore } from '../../store/use-stoa.ts';
import { IconButton } from '../../ui/button.tsx';
import { OutLink } from '../post/out-link.tsx';
import './encrypted-chat-note.css';

/** Says that X gives no app the encrypted chats, and where they are; until it is closed. */
export function EncryptedChatNote() {
  const store = useStoaStore();
  const shown = useStoa((state) => state.preferences.encryptedChatNote);
  const base = useStoa(webBase);
  if (!shown) return null;

  function close(): void {
    const { changePreferences, showToast, focusInbox } = store.getState();
    // The button goes with the note.
    focusInbox('list');
    void changePreferences({ encryptedChatNote: false });
    showToast({
      text: 'Encrypted chats are only on X',
      undo: () => changePreferences({ encryptedChatNote: true }),
    });
  }

  return (
    <p className="encrypted-chat-note">
      <Lock aria-hidden="true" />
      <span>
        Encrypted chats cannot be read here ·{' '}
        <OutLink href={base === null ? null : chatPage(base)}>Open X Chat</OutLink>
      </span>
      <IconButton label="Close this note" onClick={close}>
        <X aria-hidden="true" />
      </IconButton>
    </p>
  );
}
