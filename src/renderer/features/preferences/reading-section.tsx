import { useStoa } from '../../store/use-stoa.ts';
import { Choice } from './choice.tsx';

/** How reading, sending and the keys behave. */
export function ReadingSection() {
  const preferences = useStoa((state) => state.preferences);
  const change = useStoa((state) => state.changePreferences);
  const openDialog = useStoa((state) => state.openDialog);
  return (
    <section aria-labelledby="preferences-reading">
      <h3 id="preferences-reading">Reading and sending</h3>
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
