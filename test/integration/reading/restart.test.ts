import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aRunningStoa } from '../../builders/a-running-stoa.ts';

test('after a restart without network, deck, rows, place and spend are as they were', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'stoa-restart-'));
  const first = await aRunningStoa({ directory });
  const accountId = await first.signIn('ninaokafor');
  const { packs } = await first.call('decks.packs', { accountId, sectors: null });
  const chosen = packs
    .slice(0, 2)
    .map(({ key, handles, terms }) => ({ key, handles: [...handles], terms: [...terms] }));
  await first.call('decks.build', { accountId, packs: chosen });
  await first.advance(10);
  const { pages } = await first.call('session.open', {});
  const [column] = pages;
  const anchor = column?.rows.filter((row) => row.kind === 'post')[7];
  if (!column?.place || anchor?.kind !== 'post') throw new Error('the first column is too short');
  const place = { anchor: anchor.postId, offset: -31.5, shownTop: column.place.shownTop };
  await first.call('timelines.savePlace', { columnId: column.columnId, place });
  const before = await first.call('session.open', {});
  await first.close();

  const second = await aRunningStoa({ directory, offline: true });
  const after = await second.call('session.open', {});
  await second.close();
  rmSync(directory, { recursive: true });
  expect(after.pages[0]?.place).toEqual(place);
  expect(after.pages.map((page) => page.rows)).toEqual(before.pages.map((page) => page.rows));
  expect(after.columns).toEqual(before.columns);
  expect(after.spend?.today).toBe(before.spend?.today);
});
