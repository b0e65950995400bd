import { expect, test } from 'vitest';
import { sql } from '../../../../../src/main/storage/sql.ts';
import { figuresHandlers } from '../../../../../src/main/workspace/figures/methods.ts';
import { testAccountId } from '../../../../builders/a-database.ts';
import { aShop, promised } from '../../../../builders/a-shop.ts';
import { ada, ben } from '../../../../builders/a-talking-core.ts';

const sorry = 'We are sorry that your order came late; the carrier lost it for three days.';

async function figuresOf({ db, clock }: ReturnType<typeof aShop>) {
  return figuresHandlers({ db, clock })['figures.answers']({ accountId: testAccountId, zone: 'Europe/Lisbon' });
}

test('figures count what was really sent, not what is only promised', async () => {
  const shop = aShop();
  await shop.answers(ada, sorry);
  const target = await shop.spokenTo(ben);
  await promised(shop, target, sorry);
  const { total, days } = await figuresOf(shop);
  expect(days).toHaveLength(30);
  expect(total).toMatchObject({ asked: 2, answered: 1 });
});

test('whoever only said words that are watched has asked nothing', async () => {
  const shop = aShop();
  await shop.answers(ada, sorry);
  await shop.spokenTo(ben);
  shop.db.run(sql`UPDATE conversations SET source = 'watched' WHERE person_id = ${ben.id}`);
  const { total } = await figuresOf(shop);
  expect(total).toMatchObject({ asked: 1, answered: 1 });
});
