import type { StoaEvent } from '../../../shared/contract/index.ts';
import type { PreferencesPatch } from '../../../shared/contract/preferences.ts';
import { defaultPreferences } from '../../../shared/model/default-preferences.ts';
import { type Notice, type Preferences, preferences } from '../../../shared/model/index.ts';
import type { Log, PreferencesFile } from '../ports.ts';

/** What the reader chose, kept in the host's `preferences.json`. */
export type PreferencesService = {
  current(): Preferences;
  change(patch: PreferencesPatch): Preferences;
  /** Told when values could not be read and defaults took their place. */
  readonly notices: readonly Notice[];
};

/** Reads the file once; values that do not parse give way to their defaults. */
export function createPreferences(deps: {
  readonly file: PreferencesFile;
  readonly log: Log;
  readonly publish: (event: StoaEvent) => void;
}): PreferencesService {
  const { file, log, publish } = deps;
  const { values, damaged } = readValues(file.read());
  let current: Preferences = values;
  if (damaged.length > 0) log.warn('preferences: values were damaged and defaults took their place', { damaged });

  return {
    current: () => current,
    change(patch) {
      const next: Preferences = preferences.parse({ ...current, ...withoutUndefined(patch) });
      // Only what changed is written: the file also holds what the host keeps there, such as the window's place.
      file.write(withoutUndefined(patch));
      current = next;
      publish({ type: 'preferences.changed', preferences: next });
      return next;
    },
    notices:
      damaged.length === 0
        ? []
        : [
            {
              id: 'damaged-preferences',
              message: `Some settings could not be read (${damaged.join(', ')}), so their defaults are used.`,
              next: 'Set them again in the settings.',
            },
          ],
  };
}

/** Each value on its own, so that one bad value does not cost the others. */
function readValues(raw: unknown): { readonly values: Preferences; readonly damaged: readonly string[] } {
  if (raw === undefined || raw === null) return { values: defaultPreferences, damaged: [] };
  if (typeof raw !== 'object') return { values: defaultPreferences, damaged: ['the whole file'] };
  const given = new Map(Object.entries(raw));
  const damaged: string[] = [];
  const sound: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(preferences.shape)) {
    if (!given.has(key)) continue;
    if (schema.safeParse(given.get(key)).success) sound[key] = given.get(key);
    else damaged.push(key);
  }
  return { values: preferences.parse(sound), damaged };
}

function withoutUndefined(patch: PreferencesPatch): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}
