import { expect, test } from 'vitest';
import { createJobs } from '../../../../../src/main/workspace/jobs/create-jobs.ts';
import type { StoaEvent } from '../../../../../src/shared/contract/index.ts';
import { type AccountId, type JobCardId, jobCardId } from '../../../../../src/shared/model/index.ts';
import { testAccountId as account, aDatabase, insertAccount } from '../../../../builders/a-database.ts';
import { jobWordsOf } from '../../../../builders/a-job-card.ts';
import { deleteAccount } from '../../../../builders/delete-account.ts';
import { fakeClock } from '../../../../builders/fake-clock.ts';

const other = 'sandbox:2000' as AccountId;
const [first, second, third]: readonly [JobCardId, JobCardId, JobCardId] = [
  jobCardId.parse('card-1'),
  jobCardId.parse('card-2'),
  jobCardId.parse('card-3'),
];

function open() {
  const db = aDatabase();
  insertAccount(db, other);
  const events: StoaEvent[] = [];
  const clock = fakeClock();
  return { db, clock, events, jobs: createJobs({ db, clock, publish: (event) => void events.push(event) }) };
}

test('what is due comes first, then what was changed last, and every window is told', async () => {
  const { jobs, clock, events } = open();
  jobs.save(account, first, jobWordsOf({ role: 'Editor' }));
  await clock.advance(1000);
  jobs.save(account, second, jobWordsOf({ role: 'Designer' }));
  jobs.save(account, third, jobWordsOf({ role: 'Printer', dueAt: clock.now() }));
  expect(jobs.all(account).map((card) => card.role)).toEqual(['Printer', 'Designer', 'Editor']);
  expect(events.at(-1)).toEqual({ type: 'jobs.changed', accountId: account, cards: jobs.all(account) });
});

test('saving a card again changes it; one deleted comes back under its id', () => {
  const { jobs } = open();
  jobs.save(account, first, jobWordsOf({ stage: 'applied' }));
  jobs.save(account, first, jobWordsOf({ stage: 'offer' }));
  expect(jobs.all(account)).toMatchObject([{ id: first, stage: 'offer' }]);
  jobs.remove(account, first);
  expect(jobs.all(account)).toEqual([]);
  jobs.save(account, first, jobWordsOf());
  expect(jobs.all(account)).toMatchObject([{ id: first }]);
});

test('no account reaches the card of another', () => {
  const { jobs } = open();
  jobs.save(account, first, jobWordsOf({ role: 'Editor' }));
  expect(() => jobs.save(other, first, jobWordsOf({ role: 'Mine' }))).toThrow('belongs to another account');
  jobs.remove(other, first);
  expect(jobs.all(account)).toMatchObject([{ role: 'Editor' }]);
  expect(jobs.all(other)).toEqual([]);
});

test('cards go with their account', async () => {
  const { db, jobs } = open();
  jobs.save(account, first, jobWordsOf());
  await deleteAccount(db, account);
  expect(jobs.all(account)).toEqual([]);
});
