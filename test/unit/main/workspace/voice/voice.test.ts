import { expect, test } from 'vitest';
import { writeSignature } from '../../../../../src/main/storage/repositories/accounts.ts';
import { writeSavedReply } from '../../../../../src/main/storage/repositories/saved-replies.ts';
import type { ComposeTarget } from '../../../../../src/shared/model/index.ts';
import { testAccountId } from '../../../../builders/a-database.ts';
import { aShop, cleo, promised } from '../../../../builders/a-shop.ts';
import { ada, ben } from '../../../../builders/a-talking-core.ts';

const day = 86_400_000;
const sorry = 'We are sorry that your order came late; the carrier lost it for three days.';

async function advised({ voice }: ReturnType<typeof aShop>, target: ComposeTarget, text: string) {
  return voice.handlers['voice.advise']({ target, text, zone: 'Europe/Lisbon' });
}

test('nearly the same words to a third person within a week are pointed out, with who got them', async () => {
  const shop = aShop();
  await shop.answers(ada, `Hi Ada, ${sorry}`);
  const toBen = await shop.spokenTo(ben);
  expect(await advised(shop, toBen, sorry)).toEqual([]);
  await promised(shop, toBen, `Ben, ${sorry}`);

  const toCleo = await shop.spokenTo(cleo);
  const nearly = `Hello Cleo! ${sorry.replace('three', '4')} ^MK`;
  expect(await advised(shop, toCleo, nearly)).toEqual([{ kind: 'repeated', people: 2, handles: ['ben', 'ada'] }]);
  expect(await advised(shop, toCleo, 'Ours was packed on Tuesday, Cleo: I have asked the driver where it is.')).toEqual(
    [],
  );
});

test('words of a script that says much in few characters are compared as well', async () => {
  const shop = aShop();
  const late = '配送が遅れて大変申し訳ございません';
  await shop.answers(ada, late);
  await shop.answers(ben, late);
  expect(await advised(shop, await shop.spokenTo(cleo), late)).toMatchObject([{ kind: 'repeated', people: 2 }]);
});

test('posts that begin with somebody’s handle are said to them: the third with much the same words, or a link, is pointed out', async () => {
  const shop = aShop();
  const post = { kind: 'post', accountId: testAccountId } as const;
  const offer = 'have a look at our new grey notebooks, they are made for you.';
  await promised(shop, post, `@ada ${offer}`);
  await shop.answers(ben, offer);
  expect(await advised(shop, post, `@ada ${offer}`)).toEqual([]);
  expect(await advised(shop, post, `@stranger ${offer}`)).toEqual([
    { kind: 'repeated', people: 2, handles: ['ben', 'ada'] },
  ]);
  expect(await advised(shop, post, '@stranger https://example.com/grey')).toEqual([{ kind: 'unasked-link' }]);
  expect(await advised(shop, post, 'Out today, thanks to @stranger: https://example.com/grey')).toEqual([]);
});

test('the same words twice to one person, or courtesies to many, are nobody’s business', async () => {
  const shop = aShop();
  await shop.answers(ada, sorry);
  await shop.answers(ada, sorry);
  expect(await advised(shop, await shop.spokenTo(cleo), sorry)).toEqual([]);
  await shop.answers(ada, 'Thank you so much!');
  await shop.answers(ben, 'Thank you so much!');
  expect(await advised(shop, await shop.spokenTo(cleo), 'Thank you so much!')).toEqual([]);
});

test('after a week words are one’s own again', async () => {
  const shop = aShop();
  await shop.answers(ada, sorry);
  await shop.answers(ben, sorry);
  await shop.clock.jump(7 * day);
  expect(await advised(shop, await shop.spokenTo(cleo), sorry)).toEqual([]);
});

test('a saved reply as it stands is pointed out', async () => {
  const shop = aShop();
  writeSavedReply(shop.db, { id: '1', shortcut: 'thanks', text: 'Thank you, {name}, that made our day here.' });
  const target = await shop.spokenTo(ada);
  expect(await advised(shop, target, 'Thank you, Ada, that made our day here.')).toEqual([
    { kind: 'bare-saved-reply' },
  ]);
  expect(await advised(shop, target, 'Thank you, Ada! The green one is my favourite, too.')).toEqual([]);
});

test.each([
  ['@loftpaper great notebooks', true],
  ['@loftpaper where can I buy them?', false],
  ['@loftpaper は東京で買えますか？', false],
  ['@loftpaper see https://example.com/mine', false],
])('a link to whoever wrote %j: pointed out %s', async (theirs, pushed) => {
  const shop = aShop();
  const target = await shop.spokenTo(ada, theirs);
  expect(await advised(shop, target, 'Look here: https://example.com/shop')).toEqual(
    pushed ? [{ kind: 'unasked-link' }] : [],
  );
});

test('an answer leaves with the account’s initials, once, and comes back with them', async () => {
  const shop = aShop();
  writeSignature(shop.db, testAccountId, { initials: '^MK', where: 'public' });
  const target = await shop.spokenTo(ada);
  const item = await promised(shop, target, 'It left today.');
  expect(item.text).toBe('It left today. ^MK');
  const { parts, audience, remindAt } = await shop.compose.handlers['compose.undo']({ outboxId: item.id });
  await shop.compose.handlers['compose.send']({ target, writing: { parts, audience, remindAt } });
  await shop.clock.advance(10_000);
  expect(shop.xApi.arrived.map((one) => one.text)).toEqual(['It left today. ^MK']);
});
