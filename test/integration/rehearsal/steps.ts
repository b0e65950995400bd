import { expect } from 'vitest';
import type { AccountId, StoaError } from '../../../src/shared/model/index.ts';
import type { RefusalName } from '../../../src/simulator/faults/catalogue.ts';
import { written } from '../../builders/written.ts';
import { aPicture, columnError, draftOf, reply, type Stoa, searchesIn, sendError } from './what-stoa-shows.ts';

const minute = 60;
const search = { path: '/2/tweets/search/recent' };
const create = { method: 'POST', path: '/2/tweets' };
/** Form of a Client ID as X gives them to native apps. */
const clientId = 'dGVzdGFwcDoxOm5h';

/** What may come between Stoa and X while it reads the columns. */
const interruptions: readonly (readonly [string, RefusalName | object])[] = [
  ['rate-limit', 'rate-limit'],
  ['over-capacity', 'over-capacity'],
  ['an answer cut in the middle', { malformed: true }],
  ['a broken connection', { drop: true }],
  ['no answer in time', { delayMs: 6000 }],
  ['credits-depleted', 'credits-depleted'],
  ['spend-cap', 'spend-cap'],
  ['usage-capped', 'usage-capped'],
];

/** Takes down what the reader is told of a step and what came of it. */
export type Tell = (step: string, met: string, error: StoaError | null | undefined, came: string) => void;

/** Three consents with an app of one’s own, the last of which is good once there are credits. */
export async function firstRun(stoa: Stoa, tell: Tell): Promise<AccountId> {
  const { meet } = stoa;
  await meet('confidential-client', { path: '/2/oauth2/token' });
  tell(
    'sign in with an app of the wrong type',
    'confidential-client',
    (await stoa.signIn(clientId))?.error,
    'nobody is signed in',
  );
  await meet('over-capacity', { path: '/2/users/me' });
  tell('the first call', 'over-capacity', (await stoa.signIn(clientId))?.error, 'nobody is signed in');
  await meet('credits-depleted', { path: '/2/users/me' });
  const poor = await stoa.signIn(clientId);
  tell('the first call', 'credits-depleted', poor?.error, 'what X agreed to is kept');
  await stoa.lift();
  await stoa.call('accounts.retrySignIn', { attempt: poor?.attempt ?? '' });
  await stoa.pass(1);
  const { signIn: signedIn } = await stoa.call('session.open', {});
  tell('try again', 'nothing', signedIn?.error, 'the account is there, without a second consent');
  const accountId = signedIn?.account?.id;
  if (accountId === undefined) throw new Error('signing in did not work');
  return accountId;
}

/** Packs are checked, the deck is made, its columns fill. */
export async function buildDeck(stoa: Stoa, accountId: AccountId, tell: Tell): Promise<void> {
  const { call, meet, pass } = stoa;
  const look = { accountId, handles: ['mara', 'hannah_lind', 'private_pia', 'stranger', 'newsroom'] };
  await call('decks.checkHandles', { accountId, handles: ['hannah_lind'] });
  await stoa.simulator.control('/__control/person', { handle: 'hannah_lind', rename: 'hannah_l' });
  await stoa.simulator.control('/__control/person', { handle: 'stranger', suspended: true });
  await meet('over-capacity', { path: '/2/users/by' });
  tell('check a pack', 'over-capacity', await stoa.failureOf('decks.checkHandles', look), 'nothing is guessed');
  const standings = (await call('decks.checkHandles', look)).map(({ handle, standing }) => `${handle} ${standing}`);
  expect(standings).toEqual([
    'mara here',
    'hannah_lind renamed',
    'private_pia protected',
    'stranger suspended',
    'newsroom here',
  ]);

  const packs = [
    { key: 'friends' as const, handles: [], terms: [] },
    { key: 'news' as const, handles: ['newsroom'], terms: [] },
  ];
  await meet('bad-gateway', { path: '/2/users/*/following' });
  const failed = await stoa.failureOf('decks.build', { accountId, packs });
  tell('make the deck', 'bad-gateway', failed, 'the next try makes it');
  await meet('unauthorized', search);
  await call('decks.build', { accountId, packs });
  await pass(2);
  const session = await call('session.open', {});
  tell('fill the columns', 'unauthorized', columnError(session), 'the token was renewed, the columns are full');
  expect(session.pages.map(({ rows }) => rows.length)).toEqual([8, 8]);
  expect(session.accounts[0]?.status).toBe('signed-in');
}

/** Reading goes on by itself after everything X can say; what is here stays here, and nobody asks on and on. */
export async function readOn(stoa: Stoa, tell: Tell): Promise<void> {
  let missed = 0;
  for (const [met, what] of interruptions) {
    await stoa.meet(what, search, null);
    await stoa.simulator.control('/__control/post', { as: 'newsroom', text: `News before ${met}` });
    missed += 1;
    const before = searchesIn(stoa);
    await stoa.pass(2 * minute, 15);
    const during = await stoa.call('session.open', {});
    tell('read the columns', met, columnError(during), 'what is here stays; the missed post comes later');
    expect(during.pages.map(({ rows }) => rows.length)).toEqual([8, 8]);
    // Where X answers nothing any more, only the questions already on their way get there: at most one of each column.
    expect(searchesIn(stoa) - before).toBeLessThan(columnError(during)?.code === 'no-credits' ? 4 : 12);
    await stoa.lift();
    // Credits do not come by themselves: the person says that there are some.
    if (during.spend?.stopped) await stoa.call('spend.tryAgain', { accountId: during.spend.accountId });
    await stoa.pass(20 * minute, 30);
    const after = await stoa.call('session.open', {});
    expect([met, columnError(after), after.statuses.reduce((sum, { newPosts }) => sum + newPosts, 0)]).toEqual([
      met,
      null,
      missed,
    ]);
  }
}

/** Mentions come, and are answered. */
export async function answerMentions(stoa: Stoa, accountId: AccountId, tell: Tell): Promise<void> {
  const { call, meet, pass } = stoa;
  await meet('rate-limit', { path: '/2/users/*/mentions' }, null);
  await stoa.simulator.control('/__control/post', { as: 'mara', text: '@loftpaper which ink is this?' });
  await stoa.simulator.control('/__control/post', { as: 'ferry', text: '@loftpaper is the shop open?' });
  await pass(5 * minute, 15);
  const limited = (await call('session.open', {})).inboxStatus?.error;
  tell('read mentions', 'rate-limit', limited, 'both come once the pause is over');
  await stoa.lift();
  await pass(20 * minute, 15);
  const list = () => call('inbox.list', { accountId, state: 'open', shown: [], limit: 20 });
  const open = (await list()).conversations;
  expect(open.map(({ snippet }) => snippet).sort()).toEqual([
    '@loftpaper is the shop open?',
    '@loftpaper which ink is this?',
  ]);

  const [first, second] = open;
  if (first === undefined || second === undefined) throw new Error('the mentions are missing');
  await meet('reply-rule', create);
  await reply(stoa, first, 'Iron gall.');
  await pass(20);
  const draft = await draftOf(stoa);
  tell('answer', 'reply-rule', draft?.refusal, 'the text is a draft again');
  expect(draft?.parts.map(({ text }) => text)).toEqual(['Iron gall.']);

  await meet({ drop: 'after' }, create);
  await reply(stoa, second, 'Until six.');
  await pass(2 * minute, 2);
  tell('answer', 'an answer that is lost', await sendError(stoa), 'found on X, not sent again');
}

/** Posts with pictures, threads, and the same text twice. */
export async function write(stoa: Stoa, accountId: AccountId, tell: Tell): Promise<void> {
  const { call, meet, pass } = stoa;
  const target = { kind: 'post' as const, accountId };
  await meet('server-error', { method: 'POST', path: '/2/media/upload/*/finalize' });
  const media = [await aPicture(stoa)];
  await call('compose.send', { target, writing: { ...written(), parts: [{ text: 'New paper', media }] } });
  await pass(3 * minute, 2);
  tell('post a picture', 'server-error', await sendError(stoa), 'uploaded once, posted once');

  await stoa.simulator.control('/__faults', [{ match: create, after: 1, times: 1, do: { problem: 'spend-cap' } }]);
  const [first] = await call('compose.send', { target, writing: written('one', 'two', 'three') });
  await pass(30);
  const stopped = (await call('session.open', {})).outbox.find(({ state }) => state === 'stopped');
  tell('post a thread', 'spend-cap', stopped?.error, 'the rest waits and goes on there');
  await stoa.lift();
  if (first === undefined) throw new Error('nothing was promised');
  await call('compose.sendNow', { outboxId: first.id });
  await pass(40, 2);

  await meet('duplicate', create);
  await call('compose.send', { target, writing: written('New paper') });
  await pass(20);
  tell('post again', 'duplicate', (await draftOf(stoa))?.refusal, 'the text is a draft again');
}

/** Private messages and bookmarks. */
export async function messagesAndMarks(stoa: Stoa, accountId: AccountId, tell: Tell): Promise<void> {
  const { call, meet, pass } = stoa;
  // The spending limit met before has stopped reading for a while.
  await pass(30 * minute, 30);
  await meet('over-capacity', { path: '/2/dm_events' }, null);
  await stoa.simulator.control('/__control/message', { from: 'mara', to: 'loftpaper', text: 'May I return it?' });
  await pass(10 * minute, 15);
  const unread = (await call('session.open', {})).inboxStatus?.error;
  tell('read messages', 'over-capacity', unread, 'it comes later');
  await stoa.lift();
  await pass(20 * minute, 15);
  const { conversations } = await call('inbox.list', { accountId, state: 'open', shown: [], limit: 20 });
  const direct = conversations.find(({ kind }) => kind === 'direct');
  if (direct === undefined) throw new Error('the message is missing');
  await meet({ drop: true }, { method: 'POST', path: '/2/dm_conversations' });
  await call('compose.send', {
    target: { kind: 'direct', accountId, conversationId: direct.id },
    writing: written('Of course.'),
  });
  await pass(3 * minute, 2);
  tell('answer a message', 'a broken connection', await sendError(stoa), 'sent once');

  const { pages } = await call('session.open', {});
  const row = pages[1]?.rows.find(({ kind }) => kind === 'post');
  if (row?.kind !== 'post') throw new Error('the column is empty');
  const mark = { accountId, postId: row.postId, bookmarked: true };
  await meet('missing-scope', { method: 'POST', path: '/2/users/*/bookmarks' });
  tell(
    'bookmark',
    'missing-scope',
    await stoa.failureOf('posts.setBookmarked', mark),
    'taken back; the next try is kept',
  );
  await call('posts.setBookmarked', mark);
}

/** A list is saved on X, one person after the other, and the balance is read. */
export async function saveList(stoa: Stoa, accountId: AccountId, tell: Tell): Promise<void> {
  const { call, meet, pass } = stoa;
  await stoa.simulator.control('/__faults', [
    { match: { method: 'POST', path: '/2/lists/*/members' }, after: 1, times: 1, do: { problem: 'over-capacity' } },
  ]);
  const handles = ['mara', 'newsroom', 'ferry'];
  const { id: listId } = await call('lists.save', { accountId, name: 'Ink', private: true, handles });
  await pass(30);
  const list = async () => (await call('lists.all', { accountId })).find(({ id }) => id === listId);
  tell('save a list', 'over-capacity', (await list())?.error, 'it goes on with the next person');
  await call('lists.resume', { listId });
  await pass(30);
  expect([(await list())?.standing, (await list())?.members.map(({ state }) => state)]).toEqual([
    'done',
    ['added', 'added', 'added'],
  ]);

  await meet('unauthorized', { path: '/2/usage/credits' }, 2);
  tell(
    'read the balance',
    'unauthorized twice',
    await stoa.failureOf('spend.readBalance', { accountId }),
    'read later',
  );
  // A fresh token that X refuses is X's trouble: the account stays, and is left alone for a while.
  expect((await call('session.open', {})).accounts[0]?.status).toBe('signed-in');
  await pass(20 * minute, 30);
  expect((await call('spend.readBalance', { accountId })).total).toBe(25_000 - (await stoa.charged()));
}

/** What was deleted on X leaves the columns. */
export async function followX(stoa: Stoa, accountId: AccountId, tell: Tell): Promise<void> {
  const { pages } = await stoa.call('session.open', {});
  const postIds = pages
    .flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'post' ? [row.postId] : [])))
    .slice(-3);
  const [deleted] = postIds;
  await stoa.simulator.control('/__control/delete', { id: deleted });
  await stoa.meet('rate-limit', { path: '/2/tweets' });
  const limited = await stoa.call('copies.check', { accountId, postIds });
  tell('open a post', 'rate-limit', limited.error, 'the copies stay');
  expect(limited.gone).toEqual([]);
  await stoa.pass(20 * minute, 30);
  expect((await stoa.call('copies.check', { accountId, postIds })).gone).toEqual([deleted]);
  const after = await stoa.call('session.open', {});
  const left = after.pages.flatMap(({ rows }) => rows.map((row) => (row.kind === 'post' ? row.postId : null)));
  expect(left).not.toContain(deleted);
}

/** Ended between promise and sending, Stoa sends what was promised once it is back. */
export async function killed(stoa: Stoa, accountId: AccountId): Promise<void> {
  await stoa.call('compose.send', { target: { kind: 'post', accountId }, writing: written('Good night') });
  await stoa.startAgain();
  await stoa.pass(30);
}

/** Signing out takes everything along, also when X does not answer. */
export async function signOut(stoa: Stoa, accountId: AccountId, tell: Tell): Promise<void> {
  await stoa.meet('over-capacity', { path: '/2/oauth2/revoke' }, null);
  const left = await stoa.failureOf('accounts.signOut', { accountId, wipe: true });
  tell('sign out', 'over-capacity', left, 'nothing of the account is left here');
  expect([stoa.vault.kept.size, (await stoa.call('session.open', {})).accounts]).toEqual([0, []]);
}
