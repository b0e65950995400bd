import { expect, test } from 'vitest';
import { createData } from '../../../../../src/main/workspace/data/create-data.ts';
import { dataHandlers } from '../../../../../src/main/workspace/data/methods.ts';
import type { StoaEvent } from '../../../../../src/shared/contract/index.ts';
import { StoaFailure } from '../../../../../src/shared/model/index.ts';
import { aDataDirectory } from '../../../../builders/a-data-directory.ts';
import { aDatabase } from '../../../../builders/a-database.ts';
import { fakeClock } from '../../../../builders/fake-clock.ts';

function setUp() {
  const db = aDatabase();
  const clock = fakeClock();
  const directory = aDataDirectory();
  const events: StoaEvent[] = [];
  const data = createData({
    db,
    clock,
    directory,
    departures: { finished: async () => void directory.done.push('finish departures') },
    removeAccounts: async () => void directory.done.push('remove accounts'),
    sweepPictures: async () => void directory.done.push('sweep pictures'),
    resetPreferences: () => void directory.done.push('reset preferences'),
    publish: (event) => events.push(event),
  });
  return { clock, directory, events, data, handlers: dataHandlers(data, directory) };
}

test('wiping begins with files, for they make the room that deleting rows needs', async () => {
  const { handlers, directory } = setUp();
  await handlers['data.wipe']({ confirmation: 'wipe', backups: true });
  expect(directory.done).toEqual([
    'delete backups',
    'delete pictures',
    'remove accounts',
    'reset preferences',
    'delete pictures',
    'finish departures',
    'sweep pictures',
    'delete remains',
  ]);
});

test('backups stay unless they were named', async () => {
  const { handlers, directory } = setUp();
  await handlers['data.wipe']({ confirmation: 'wipe', backups: false });
  expect(directory.done).not.toContain('delete backups');
});

test('a backup is named by its time and made once, however often it is asked for', async () => {
  const { handlers, directory } = setUp();
  const [first, second] = await Promise.all([handlers['data.backUp']({}), handlers['data.backUp']({})]);
  expect(first).toEqual({ path: '/somewhere/stoa/backups/stoa-2026-11-23T09-00-00.db', bytes: 4096 });
  expect(second).toBe(first);
  expect(directory.done).toEqual(['finish departures', 'back up']);
});

test('only a backup that takes longer than a second tells how far it is', async () => {
  const { clock, directory, events, data } = setUp();
  await data.backUp();
  expect(events).toEqual([]);
  const quick = directory.backUp;
  Object.assign(directory, {
    async backUp(name: string, progress: (share: number) => void) {
      await clock.advance(1500);
      return quick(name, progress);
    },
  });
  await data.backUp();
  expect(events).toEqual([{ type: 'data.backing-up', share: 0.5 }]);
});

test('a disk that does not do it is told as it is', async () => {
  const { handlers, directory } = setUp();
  const full = new StoaFailure({ code: 'storage', message: 'The disk is full.', next: 'Free some space.' });
  directory.fail('back up', full);
  await expect(handlers['data.backUp']({})).rejects.toBe(full);
});

test('a browser that cannot open the folder gets its path', async () => {
  const { handlers } = setUp();
  await expect(handlers['data.openFolder']({})).rejects.toMatchObject({
    error: { code: 'invalid-input', next: expect.stringContaining('/somewhere/stoa') },
  });
});
