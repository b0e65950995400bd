import { lazy, Suspense } from 'react';
import { activeAccount } from '../../store/active-account.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { AboutSection } from './about-section.tsx';
import { AccountsSection } from './accounts-section.tsx';
import { Choice } from './choice.tsx';
import { DataSection } from './data-section.tsx';
import { DollarsField } from './dollars-field.tsx';
import './preferences.css';

// Files and forms are not needed before the settings are opened.
const SavedRepliesSection = lazy(async () => ({
  default: (await import('./saved-replies-section.tsx')).SavedRepliesSection,
}));

const SignatureSection = lazy(async () => ({ default: (await import('./signature-section.tsx')).SignatureSection }));

/** Everything that can be set; each change holds at once and is remembered. */
export function PreferencesDialog() {
  const close = useStoa((state) => state.closeDialog);
  const preferences = useStoa((state) => state.preferences);
  const change = useStoa((state) => state.changePreferences);
  const openDialog = useStoa((state) => state.openDialog);
  const sandbox = useStoa((state) => activeAccount(state)?.network === 'sandbox');
  return (
    <Dialog title="Settings" onClose={close} className="preferences">
      <div className="dialog-body">
        <section aria-labelledby="preferences-look">
          <h3 id="preferences-look">Appearance</h3>
          <Choice
            label="Theme"
            value={preferences.theme}
            options={[
              ['system', 'As the system'],
              ['light', 'Light'],
              ['dark', 'Dark'],
            ]}
            onChange={(theme) => void change({ theme })}
          />
          <Choice
            label="Density"
            value={preferences.density}
            options={[
              ['comfortable', 'Comfortable'],
              ['compact', 'Compact'],
            ]}
            onChange={(density) => void change({ density })}
          />
          <Choice
            label="Text size"
            value={String(preferences.textSize)}
            options={['80', '90', '100', '110', '125', '150'].map((size) => [size, `${size} %`])}
            onChange={(textSize) => void change({ textSize: Number(textSize) })}
          />
        </section>
        <section aria-labelledby="preferences-reading">
          <h3 id="preferences-reading">Reading and sending</h3>
          <DollarsField
            label={sandbox ? 'Daily budget on X' : 'Daily budget'}
            hint="Background reading stops before it is passed; a fifth of it is kept for the inbox. Days are UTC, as X counts them."
            mills={preferences.dailyBudget}
            onChange={(dailyBudget) => void change({ dailyBudget, raisedBudget: null })}
          />
          {sandbox ? (
            <DollarsField
              label="Daily budget in the sandbox"
              hint="Play money at X’s prices; lower it to see how Stoa keeps to a budget."
              mills={preferences.sandboxBudget}
              onChange={(sandboxBudget) => void change({ sandboxBudget, raisedBudget: null })}
            />
          ) : null}
          <Choice
            label="Time to undo a send"
            value={String(preferences.undoPeriod)}
            options={[
              ['0', 'None'],
              ['5000', '5 seconds'],
              ['8000', '8 seconds'],
              ['20000', '20 seconds'],
              ['60000', '1 minute'],
            ]}
            onChange={(undoPeriod) => void change({ undoPeriod: Number(undoPeriod) })}
          />
          <Choice
            label="After a conversation"
            value={preferences.autoAdvance ? 'next' : 'list'}
            options={[
              ['next', 'Open the next'],
              ['list', 'Back to the list'],
            ]}
            onChange={(after) => void change({ autoAdvance: after === 'next' })}
          />
          <Choice
            label="Single-letter keys"
            value={preferences.singleKeys ? 'on' : 'off'}
            options={[
              ['on', 'On'],
              ['off', 'Off'],
            ]}
            onChange={(keys) => void change({ singleKeys: keys === 'on' })}
          />
          <div className="preference">
            <span>Columns</span>
            <button type="button" className="button" onClick={() => openDialog({ kind: 'packs' })}>
              Change packs…
            </button>
          </div>
        </section>
        <Suspense fallback={null}>
          <SavedRepliesSection />
          <SignatureSection />
        </Suspense>
        <AccountsSection />
        <DataSection />
        <AboutSection />
      </div>
    </Dialog>
  );
}
