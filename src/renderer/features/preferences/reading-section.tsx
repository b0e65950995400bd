import { activeAccount } from '../../store/active-account.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { DollarsField } from '../../ui/dollars-field.tsx';
import { Choice } from './choice.tsx';

/** What reading may cost, and how sending and the keys behave. */
export function ReadingSection() {
  const preferences = useStoa((state) => state.preferences);
  const change = useStoa((state) => state.changePreferences);
  const openDialog = useStoa((state) => state.openDialog);
  const sandbox = useStoa((state) => activeAccount(state)?.network === 'sandbox');
  return (
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
  );
}
