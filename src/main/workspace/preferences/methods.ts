import type { Handlers } from '../../../shared/contract/index.ts';
import type { Preferences } from '../../../shared/model/index.ts';
import type { PreferencesService } from './create-preferences.ts';

/** The calls about preferences. */
export type PreferencesHandlers = Pick<Handlers, 'preferences.change'>;

/** `changed` gets the former and the new preferences. */
export function preferencesHandlers(
  service: PreferencesService,
  changed: (before: Preferences, after: Preferences) => void,
): PreferencesHandlers {
  return {
    'preferences.change': (patch) => {
      const before = service.current();
      const after = service.change(patch);
      changed(before, after);
      return after;
    },
  };
}
