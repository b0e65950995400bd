import { expect, test } from 'vitest';
import { createLists } from '../../../../../src/main/workspace/lists/create-lists.ts';
import type { StoaError } from '../../../../../src/shared/model/index.ts';
import { testAccountId as account } from '../../../../builders/a-database.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { aReadingCore, testAccount } from '../../../../builders/a-reading-core.ts';

const people = ['ada', 'grace', 'ken'].map((handle, index) => aPerson({ id: String(500 + index), handle }));
const words = { name: 'Pioneers', private: true };
const offline: StoaError = { code: 'offline', message: 'No connection.', next: 'Try again.' };

function aCore(scopes: readonly string[] = ['list.read', 'list.write']) {
  const core = aReadingCore();
  core.xApi.people.push(...people);
  const start = () =>
    createLists({
      ...core,
      findAccount: () => ({ ...testAccount, scopes }),
      overBudget: (id, price) => core.ledger.guard.refusal(id, 'hand', price),
      publish: () => undefined,
    });
  const settle = async () => {
    await core.clock.advance(0);
    await core.scheduler.drain();
  };
  return { ...core, start, settle, lists: start() };
}

const adds = (core: ReturnType<typeof aCore>) => core.xApi.calls.filter((call) => call.startsWith('set-list-member'));

test('those chosen are looked up, the list is made, and each is added by a call of their own, for the price said', async () => {
  const core = aCore();
  core.lists.save(account, words, ['ada', 'ken']);
  await core.settle();
  expect(core.xApi.calls).toEqual([
    'people-by-handle ada,ken',
    'create-list Pioneers',
    'set-list-member 7001 500 true',
    'set-list-member 7001 502 true',
  ]);
  expect(core.lists.all(account)).toMatchObject([
    { name: 'Pioneers', private: true, standing: 'done', members: [{ state: 'added' }, { state: 'added' }] },
  ]);
  expect(core.ledger.spend(account).today).toBe(2 * 10 + 10 + 2 * 10);
});

test('whom X confirmed before is not paid for again', async () => {
  const core = aCore();
  await core.handles.check(testAccount, ['ada']);
  core.xApi.calls.length = 0;
  core.lists.save(account, words, ['ada']);
  await core.settle();
  expect(core.xApi.calls[0]).toBe('create-list Pioneers');
});

test('whom X does not give is refused, the others are added', async () => {
  const core = aCore();
  core.lists.save(account, words, ['nobody', 'ada']);
  await core.settle();
  expect(core.lists.all(account)).toMatchObject([
    {
      standing: 'done',
      members: [
        { handle: 'nobody', state: 'refused' },
        { handle: 'ada', state: 'added' },
      ],
    },
  ]);
});

test('what a stop left over is gone on with, and nobody is added twice', async () => {
  const core = aCore();
  const { setListMember } = core.xApi;
  core.xApi.setListMember = (caller, listId, personId, on) => {
    if (personId === '501') core.xApi.failing = offline;
    return setListMember(caller, listId, personId, on);
  };
  core.lists.save(account, words, ['ada', 'grace', 'ken']);
  await core.settle();
  expect(core.lists.all(account)).toMatchObject([{ standing: 'paused', error: { code: 'offline' } }]);

  core.xApi.failing = null;
  core.xApi.setListMember = setListMember;
  const afterRestart = core.start();
  const [list] = afterRestart.all(account);
  expect(list).toMatchObject({ standing: 'paused', members: [{ state: 'added' }, { state: 'waiting' }, {}] });
  if (list !== undefined) afterRestart.resume(list.id);
  await core.settle();
  expect(afterRestart.all(account)).toMatchObject([{ standing: 'done', error: null }]);
  expect(core.xApi.lists.map(({ memberIds }) => [...memberIds])).toEqual([['500', '501', '502']]);
  expect(adds(core).filter((call) => call.includes(' 500 ')).length).toBe(1);
});

test('a limit of X is waited for, and it goes on by itself', async () => {
  const core = aCore();
  const { setListMember } = core.xApi;
  core.xApi.setListMember = (...given) => {
    const resetAt = core.clock.now() + 60_000;
    core.xApi.failing = { code: 'rate-limited', message: 'Too many.', next: 'Wait.', resetAt };
    return setListMember(...given);
  };
  core.lists.save(account, words, ['ada']);
  await core.settle();
  expect(core.lists.all(account)).toMatchObject([{ standing: 'saving', error: { code: 'rate-limited' } }]);
  core.xApi.failing = null;
  core.xApi.setListMember = setListMember;
  await core.clock.advance(70_000);
  await core.scheduler.drain();
  expect(core.lists.all(account)).toMatchObject([{ standing: 'done' }]);
});

test('a list that X made although its answer was lost is found and not made again', async () => {
  const core = aCore();
  const { createList } = core.xApi;
  core.xApi.createList = async (caller, list) => {
    const { receipt } = await createList(caller, list);
    const error: StoaError = { code: 'timed-out', message: 'No answer.', next: 'Wait.' };
    return { ok: false, error, maybeDone: true, receipt: { ...receipt, charges: [] } };
  };
  core.lists.save(account, words, ['ada']);
  await core.settle();
  core.xApi.createList = createList;
  const [list] = core.lists.all(account);
  if (list !== undefined) core.lists.resume(list.id);
  await core.settle();
  expect(core.xApi.lists.map(({ memberIds }) => [...memberIds])).toEqual([['500']]);
  expect(core.lists.all(account)).toMatchObject([{ xId: '7001', standing: 'done' }]);
});

test('taking it back deletes it on X and here', async () => {
  const core = aCore();
  const { id } = core.lists.save(account, words, ['ada']);
  await core.settle();
  await core.lists.remove(id);
  expect([core.xApi.lists, core.lists.all(account)]).toEqual([[], []]);
});

test('taking it back while X is making it leaves nothing behind', async () => {
  const core = aCore();
  await core.handles.check(testAccount, ['ada']);
  const { createList } = core.xApi;
  const { promise: slow, resolve: release } = Promise.withResolvers<null>();
  core.xApi.createList = async (...given) => {
    await slow;
    return createList(...given);
  };
  const { id } = core.lists.save(account, words, ['ada']);
  await core.clock.advance(0);
  const removing = core.lists.remove(id);
  await core.clock.advance(0);
  release(null);
  await removing;
  await core.scheduler.drain();
  expect([core.xApi.lists, core.lists.all(account), adds(core)]).toEqual([[], [], []]);
});

test('without the permission nothing is begun, and it is named', () => {
  const core = aCore(['list.read']);
  expect(() => core.lists.save(account, words, ['ada'])).toThrow(/list\.write/);
  expect(core.lists.all(account)).toEqual([]);
});

test('a list that would pass the budget asks once for all of it, and then goes on to its end', async () => {
  const core = aCore();
  core.money.budget = 40;
  const save = () => core.lists.save(account, words, ['ada', 'ken']);
  expect(save).toThrow(
    expect.objectContaining({ error: expect.objectContaining({ code: 'budget-asks', atMost: 50 }) }),
  );
  expect(core.lists.all(account)).toEqual([]);
  core.money.mayPass = true;
  save();
  core.money.mayPass = false;
  await core.settle();
  expect(core.lists.all(account)).toMatchObject([{ standing: 'done' }]);
});
