import { expect, test } from 'vitest';
import { createPreferences } from '../../../../../src/main/workspace/preferences/create-preferences.ts';
import { aLog } from '../../../../builders/a-log.ts';

function open(raw: unknown) {
  const written: unknown[] = [];
  const file = { read: () => raw, write: (values: unknown) => void written.push(values) };
  return { written, service: createPreferences({ file, log: aLog(), publish: () => undefined }) };
}

test('a new file has the defaults and says nothing', () => {
  const { service } = open({});
  expect({ budget: service.current().dailyBudget, notices: service.notices }).toEqual({ budget: 2000, notices: [] });
});

test('one damaged value does not cost the others, and is named', () => {
  const { service } = open({ theme: 'dark', dailyBudget: 'lots', window: { width: 900 } });
  expect(service.current()).toMatchObject({ theme: 'dark', dailyBudget: 2000 });
  expect(service.notices.map((notice) => notice.message)).toEqual([
    'Some settings could not be read (dailyBudget), so their defaults are used.',
  ]);
});

test('a change writes only what changed, so that the window’s own values stay', () => {
  const { service, written } = open({ window: { width: 900 } });
  service.change({ theme: 'light' });
  expect(written).toEqual([{ theme: 'light' }]);
  expect(service.current().theme).toBe('light');
});
