import { expect, test } from 'vitest';
import { createMoneyGuard } from '../../../../src/main/sync/money.ts';
import { testAccountId as account } from '../../../builders/a-database.ts';

test('what was set aside is given back once, however often it is told', async () => {
  const nothing = () => 0;
  const guard = createMoneyGuard({
    budget: () => 1000,
    spentToday: nothing,
    spentByInbox: nothing,
    spentByWatched: nothing,
    mayPass: () => false,
  });
  const release = guard.reserve(account, 400);
  guard.reserve(account, 400);
  release();
  release();
  // 400 are still set aside: of a budget of 1,000 there is room for 600 more.
  expect(guard.room(account, 'inbox', 600)).toBe(null);
  expect(guard.room(account, 'inbox', 601)).not.toBe(null);
});
