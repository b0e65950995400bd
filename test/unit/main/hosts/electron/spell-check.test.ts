import type { Session } from 'electron';
import { expect, test } from 'vitest';
import { setSpellCheck, spellCheckItems } from '../../../../../src/main/hosts/electron/spell-check.ts';

function host(kept: Record<string, unknown> = {}) {
  const enabled: boolean[] = [];
  const session = { setSpellCheckerEnabled: (enable: boolean) => void enabled.push(enable) } as Session;
  const preferences = { read: () => kept, write: (values: object) => void Object.assign(kept, values) };
  const choice = () => spellCheckItems(session, preferences, 'linux').at(-1);
  return { session, preferences, enabled, choice };
}

test('where a dictionary would be fetched, none is before it was chosen; macOS has its own', () => {
  const { session, preferences, enabled } = host();
  setSpellCheck(session, preferences, 'linux');
  setSpellCheck(session, preferences, 'win32');
  setSpellCheck(session, preferences, 'darwin');
  expect(enabled).toEqual([false, false, true]);
  expect(spellCheckItems(session, preferences, 'darwin')).toEqual([]);
});

test('the choice says who is asked, holds at once and at the next start, and can be taken back', () => {
  const { session, preferences, enabled, choice } = host();
  expect(choice()?.label).toContain('Google');
  Reflect.apply(choice()?.click ?? (() => undefined), null, []);
  setSpellCheck(session, preferences, 'linux');
  Reflect.apply(choice()?.click ?? (() => undefined), null, []);
  expect(enabled).toEqual([true, true, false]);
});
