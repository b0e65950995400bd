import { expect, test } from 'vitest';
import { writeSignature } from '../../../../../src/main/storage/repositories/accounts.ts';
import { writeSavedReply } from '../../../../../src/main/storage/repositories/saved-replies.ts';
import { sql } from '../../../../../src/main/storage/sql.ts';
import { figuresHandlers } from '../../../../../src/main/workspace/figures/methods.ts';
import type { ComposeTarget, Person } from '../../../../../src/shared/model/index.ts';
import { testAccountId } from '../../../../builders/a-database.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { ada, aTalkingCore, aTalkingDatabase, ben, shop } from '../../../../builders/a-talking-core.ts';
import { aTalkingX } from '../../../../builders/a-talking-x.ts';
import { fakeClock } from '../../../../builders/fake-clock.ts';
import { written } from '../../../../builders/written.ts';

const day = 86_400_000;
const zone = 'Europe/Lisbon';
const cleo = aPerson({ id: '4000', handle: 'cleo', name: 'Cleo' });
const sorry = 'We are sorry that your order came late; the carrier lost it for three days.';

/** A shop that can answer, and whoever just spoke to it. */
function aShop() {
  const db = aTalkingDatabase();
  const clock = fakeClock();
  const core = aTalkingCore({ db, clock, xApi: aTalkingX(clock, shop, [ada, ben, cleo]) });
  core.compose.start();

  async function spokenTo(by: Person, text = '@loftpaper my order is late'): Promise<ComposeTarget> {
    core.xApi.says(by, text);
    await core.refresh();
    const { conversation, replyTo } = await core.newest();
    if (replyTo === null) throw new Error('there is nothing to answer');
    return { kind: 'reply', accountId: testAccountId, postId: replyTo, conversationId: conversation.id };
  }
  return {
    ...core,
    spokenTo,
    async answers(by: Person, text: string) {
      await core.compose.handlers['compose.send']({ target: await spokenTo(by), writing: written(text) });
      await clock.advance(60_000);
    },
    async advised(target: ComposeTarget, text: string) {
      return core.voice.handlers['voice.advise']({ target, text, zone });
    },
  };
}

test('nearly the same words to a third person within a week are pointed out, with who got them', async () => {
  const shop = aShop();
  await shop.answers(ada, `Hi Ada, ${sorry}`);
  const toBen = await shop.spokenTo(ben);
  expect(await shop.advised(toBen, sorry)).toEqual([]);
  await shop.compose.handlers['compose.send']({ target: toBen, writing: written(`Ben, ${sorry}`) });

  const toCleo = await shop.spokenTo(cleo);
  const nearly = `Hello Cleo! ${sorry.replace('three', '4')} ^MK`;
  expect(await shop.advised(toCleo, nearly)).toEqual([{ kind: 'repeated', people: 2, handles: ['ben', 'ada'] }]);
  expect(await shop.advised(toCleo, 'Ours was packed on Tuesday, Cleo: I have asked the driver where it is.')).toEqual(
    [],
  );
});

test('words of a script that says much in few characters are compared as well', async () => {
  const shop = aShop();
  const late = '配送が遅れて大変申し訳ございません';
  await shop.answers(ada, late);
  await shop.answers(ben, late);
  expect(await shop.advised(await shop.spokenTo(cleo), late)).toMatchObject([{ kind: 'repeated', people: 2 }]);
});

test('the same words twice to one person, or courtesies to many, are nobody’s business', async () => {
  const shop = aShop();
  await shop.answers(ada, sorry);
  await shop.answers(ada, sorry);
  expect(await shop.advised(await shop.spokenTo(cleo), sorry)).toEqual([]);
  await shop.answers(ada, 'Thank you so much!');
  await shop.answers(ben, 'Thank you so much!');
  expect(await shop.advised(await shop.spokenTo(cleo), 'Thank you so much!')).toEqual([]);
});

test('after a week words are one’s own again', async () => {
  const shop = aShop();
  await shop.answers(ada, sorry);
  await shop.answers(ben, sorry);
  await shop.clock.jump(7 * day);
  expect(await shop.advised(await shop.spokenTo(cleo), sorry)).toEqual([]);
});

test('a saved reply as it stands is pointed out', async () => {
  const shop = aShop();
  writeSavedReply(shop.db, { id: '1', shortcut: 'thanks', text: 'Thank you, {name}, that made our day here.' });
  const target = await shop.spokenTo(ada);
  expect(await shop.advised(target, 'Thank you, Ada, that made our day here.')).toEqual([{ kind: 'bare-saved-reply' }]);
  expect(await shop.advised(target, 'Thank you, Ada! The green one is my favourite, too.')).toEqual([]);
});

test.each([
  ['@loftpaper great notebooks', true],
  ['@loftpaper where can I buy them?', false],
  ['@loftpaper は東京で買えますか？', false],
  ['@loftpaper see https://example.com/mine', false],
])('a link to whoever wrote %j: pointed out %s', async (theirs, pushed) => {
  const shop = aShop();
  const target = await shop.spokenTo(ada, theirs);
  expect(await shop.advised(target, 'Look here: https://example.com/shop')).toEqual(
    pushed ? [{ kind: 'unasked-link' }] : [],
  );
});

test('an answer leaves with the account’s initials, once, and comes back with them', async () => {
  const shop = aShop();
  writeSignature(shop.db, testAccountId, { initials: '^MK', where: 'public' });
  const target = await shop.spokenTo(ada);
  const [item] = await shop.compose.handlers['compose.send']({ target, writing: written('It left today.') });
  if (item === undefined) throw new Error('nothing was promised');
  expect(item.text).toBe('It left today. ^MK');
  const { parts, audience, remindAt } = await shop.compose.handlers['compose.undo']({ outboxId: item.id });
  await shop.compose.handlers['compose.send']({ target, writing: { parts, audience, remindAt } });
  await shop.clock.advance(10_000);
  expect(shop.xApi.arrived.map((one) => one.text)).toEqual(['It left today. ^MK']);
});

test('figures count what was really sent, not what is only promised', async () => {
  const shop = aShop();
  await shop.answers(ada, sorry);
  const target = await shop.spokenTo(ben);
  await shop.compose.handlers['compose.send']({ target, writing: written(sorry) });
  const figures = figuresHandlers({ db: shop.db, clock: shop.clock });
  const { total, days } = await figures['figures.answers']({ accountId: testAccountId, zone });
  expect(days).toHaveLength(30);
  expect(total).toMatchObject({ asked: 2, answered: 1 });
});

test('whoever only said words that are watched has asked nothing', async () => {
  const shop = aShop();
  await shop.answers(ada, sorry);
  await shop.spokenTo(ben);
  shop.db.run(sql`UPDATE conversations SET source = 'watched' WHERE person_id = ${ben.id}`);
  const figures = figuresHandlers({ db: shop.db, clock: shop.clock });
  const { total } = await figures['figures.answers']({ accountId: testAccountId, zone });
  expect(total).toMatchObject({ asked: 1, answered: 1 });
});
