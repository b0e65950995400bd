import { expect, test } from 'vitest';
import { deleteContacts, readCallLog } from '../../../../../src/main/storage/repositories/contacts.ts';
import { createContacts } from '../../../../../src/main/workspace/spend/create-contacts.ts';
import { aReadingCore } from '../../../../builders/a-reading-core.ts';

const never = Number.MAX_SAFE_INTEGER;

test('calls of the ledger and requests outside of it stand in one list, newest first, with what they were for', async () => {
  const core = aReadingCore();
  const contacts = createContacts(core);
  contacts.note({ host: 'api.x.com', what: 'POST /2/oauth2/token', status: 200 });
  await core.clock.advance(1000);
  const caller = core.callerOf();
  const purpose = { endpoint: 'search', payer: 'inbox', atMost: 150 } as const;
  await core.callX(caller, purpose, () => core.xApi.search(caller, 'from:ada secret', { maxResults: 10 }));
  await core.clock.advance(1000);
  contacts.note({ host: 'pbs.twimg.com', what: 'GET a picture', status: 404 });
  const log = readCallLog(core.db, never, 10);
  expect(log).toMatchObject([
    { host: 'pbs.twimg.com', what: 'GET a picture', status: 404, price: null, payer: null },
    { host: 'this computer', what: 'search', status: 200, price: 0, payer: 'inbox', underWay: false },
    { host: 'api.x.com', what: 'POST /2/oauth2/token', status: 200, price: null, payer: null },
  ]);
  expect(JSON.stringify(log)).not.toContain('secret');
  expect(readCallLog(core.db, log[1]?.at ?? 0, 10)).toHaveLength(1);
  deleteContacts(core.db);
  expect(readCallLog(core.db, never, 10)).toHaveLength(1);
});

test('of each kind the last two thousand stay', async () => {
  const core = aReadingCore();
  const contacts = createContacts(core);
  const caller = core.callerOf();
  core.db.transaction(() => {
    for (let count = 0; count < 2010; count += 1)
      contacts.note({ host: 'api.x.com', what: `GET ${count}`, status: 200 });
  });
  const purpose = { endpoint: 'search', payer: 'inbox', atMost: 0 } as const;
  const receipt = { endpoint: 'GET /2/x', at: core.clock.now(), status: 200, charges: [], rateLimit: null };
  for (let count = 0; count < 2010; count += 1) {
    await core.callX(caller, purpose, async () => ({ ok: true, value: null, receipt }));
  }
  const log = readCallLog(core.db, never, 10_000);
  expect(log.filter(({ payer }) => payer === null)).toHaveLength(2000);
  expect(log.filter(({ payer }) => payer === 'inbox')).toHaveLength(2000);
});
