import { type UIEvent, useEffect, useRef, useState } from 'react';
import { useStoa } from '../../store/use-stoa.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { AboutSection } from './about-section.tsx';
import { AccountsSection } from './accounts-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { DataSection } from './data-section.tsx';
import { NotificationsSection } from './notifications-section.tsx';
import { ReadingSection } from './reading-section.tsx';
import { SavedRepliesSection } from './saved-replies-section.tsx';
import { SignatureSection } from './signature-section.tsx';
import { SpendingSection } from './spending-section.tsx';
import { WatchedWordsSection } from './watched-words-section.tsx';
import './preferences.css';

/** The sections in their order; `id` is that of a section's heading. */
const sections = [
  { id: 'preferences-look', title: 'Appearance', Section: AppearanceSection },
  { id: 'preferences-reading', title: 'Reading and sending', Section: ReadingSection },
  { id: 'preferences-spending', title: 'Spending', Section: SpendingSection },
  { id: 'preferences-notifications', title: 'Notifications', Section: NotificationsSection },
  { id: 'preferences-watched', title: 'Watched words', Section: WatchedWordsSection },
  { id: 'preferences-saved-replies', title: 'Saved replies', Section: SavedRepliesSection },
  { id: 'preferences-signature', title: 'Signature', Section: SignatureSection },
  { id: 'preferences-accounts', title: 'Accounts', Section: AccountsSection },
  { id: 'preferences-data', title: 'Data', Section: DataSection },
  { id: 'preferences-about', title: 'About and privacy', Section: AboutSection },
] as const;

/** Everything that can be set, on one page with a list of its sections beside it; each change holds at once and is remembered. */
export function PreferencesDialog() {
  const close = useStoa((state) => state.closeDialog);
  const first = useStoa((state) => (state.dialog?.kind === 'preferences' ? state.dialog.section : undefined));
  const body = useRef<HTMLDivElement>(null);
  const asked = useRef<string>(sections[0].id);
  const [current, setCurrent] = useState<string>(sections[0].id);

  function section(id: string): HTMLElement | null | undefined {
    return body.current?.querySelector(`#${id}`)?.closest('section');
  }

  function follow({ currentTarget: { scrollTop, clientHeight } }: UIEvent<HTMLElement>): void {
    const top = (id: string) => section(id)?.offsetTop ?? Infinity;
    const chosen = top(asked.current);
    // The last sections never come to the top: the one that was asked for stays marked while it is in sight.
    const inSight = chosen >= scrollTop && chosen < scrollTop + clientHeight;
    const reached = sections.filter(({ id }) => top(id) <= scrollTop + clientHeight / 3);
    setCurrent(inSight ? asked.current : (reached.at(-1) ?? sections[0]).id);
  }

  function goTo(id: string): void {
    asked.current = id;
    setCurrent(id);
    const wanted = section(id);
    wanted?.scrollIntoView({ block: 'start' });
    wanted?.querySelector<HTMLElement>('button, input, select, textarea, a[href]')?.focus({ preventScroll: true });
  }

  const goToFirst = useRef(() => first !== undefined && goTo(first));
  // Once the dialog has given the focus to its first control, which it does in the frame it opens in.
  useEffect(() => {
    const timer = setTimeout(() => goToFirst.current(), 0);
    return () => clearTimeout(timer);
  }, []);

  return (
    <Dialog title="Settings" onClose={close} className="preferences">
      <div className="preferences-pages">
        <nav aria-label="Sections of the settings">
          {sections.map(({ id, title }) => (
            <button type="button" key={id} aria-current={id === current ? 'true' : undefined} onClick={() => goTo(id)}>
              {title}
            </button>
          ))}
        </nav>
        <div className="dialog-body" ref={body} onScroll={follow}>
          {sections.map(({ id, Section }) => (
            <Section key={id} />
          ))}
        </div>
      </div>
    </Dialog>
  );
}
