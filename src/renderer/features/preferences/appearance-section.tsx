import { useStoa } from '../../store/use-stoa.ts';
import { Choice } from './choice.tsx';

/** How the window looks. */
export function AppearanceSection() {
  const preferences = useStoa((state) => state.preferences);
  const change = useStoa((state) => state.changePreferences);
  return (
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
  );
}
