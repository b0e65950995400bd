import { expect, test } from 'vitest';
import { toStoaError } from '../../../../src/main/x-api/errors.ts';
import { accountId } from '../../../../src/shared/model/index.ts';

const now = Date.UTC(2026, 10, 23, 12);
const inFiveMinutes = now + 5 * 60_000;
const inTwentyHours = now + 20 * 3_600_000;
const headers = {
  'x-rate-limit-limit': '15',
  'x-rate-limit-remaining': '0',
  'x-rate-limit-reset': String(inFiveMinutes / 1000),
};
const type = (name: string) => `https://api.x.com/2/problems/${name}`;

function read(
  status: number,
  body: unknown,
  scopes: readonly string[] = [],
  sent: Readonly<Record<string, string>> = {},
) {
  const account = accountId.parse('x:7');
  return toStoaError({ status, body, headers: sent, isWrite: false, accountId: account, scopes, now });
}
function write(status: number, body: unknown, scopes: readonly string[] = []) {
  return toStoaError({ status, body, headers: {}, isWrite: true, accountId: null, scopes, now });
}
const detail = (text: string) => ({ title: 'Forbidden', type: 'about:blank', status: 403, detail: text });

test.each([
  [
    'an ended token',
    read(401, { title: 'Unauthorized', type: 'about:blank' }),
    { code: 'signed-out', accountId: 'x:7' },
  ],
  ['no credits', read(402, { title: 'CreditsDepleted', type: type('credits') }), { code: 'no-credits' }],
  ['402 without words', read(402, undefined), { code: 'no-credits' }],
  ['a spending cap', read(403, { title: 'SpendCapReached', type: 'about:blank' }), { code: 'no-credits' }],
  ['a monthly cap', read(429, { title: 'UsageCapExceeded', type: type('usage-capped') }), { code: 'no-credits' }],
  [
    'a rate limit',
    read(429, { title: 'Too Many Requests', type: 'about:blank' }, [], headers),
    { code: 'rate-limited', resetAt: inFiveMinutes },
  ],
  [
    'a daily limit',
    read(429, {}, [], {
      ...headers,
      'x-user-limit-24hour-remaining': '0',
      'x-user-limit-24hour-reset': String(inTwentyHours / 1000),
    }),
    { code: 'rate-limited', resetAt: inTwentyHours },
  ],
  ['a rate limit without headers', read(429, undefined), { code: 'rate-limited', resetAt: now + 15 * 60_000 }],
  [
    'a rate limit that ended already',
    read(429, {}, [], { ...headers, 'x-rate-limit-reset': '1000' }),
    { code: 'rate-limited', resetAt: now + 60_000 },
  ],
  [
    'a rate limit that would end in years',
    read(429, {}, [], { ...headers, 'x-rate-limit-reset': String(now) }),
    { code: 'rate-limited', resetAt: now + 16 * 60_000 },
  ],
  [
    'an app outside of a project',
    read(403, { title: 'Client Forbidden', reason: 'client-not-enrolled', type: type('client-forbidden') }),
    { code: 'no-credits', why: 'not-enrolled' },
  ],
  [
    'a named scope',
    read(403, detail('Missing required scope: dm.read'), ['tweet.read', 'dm.read']),
    { code: 'forbidden', missingScope: 'dm.read' },
  ],
  [
    'a token of the wrong kind',
    write(403, { title: 'Unsupported Authentication', type: type('unsupported-authentication') }, [
      'tweet.read',
      'dm.write',
    ]),
    { code: 'forbidden', missingScope: 'dm.write' },
  ],
  ['another’s protected posts', read(403, detail('Forbidden')), { code: 'forbidden', missingScope: null }],
  ['something gone', read(404, { title: 'Not Found' }), { code: 'not-found' }],
  ['a wrong query', read(400, { title: 'Invalid Request', type: type('invalid-request') }), { code: 'invalid-input' }],
  ['a fault of X', read(503, { title: 'Service Unavailable' }), { code: 'x-unavailable', status: 503 }],
  ['a page of X', read(500, undefined), { code: 'x-unavailable', status: 500 }],
  ['a page with 403', read(400, undefined), { code: 'x-unavailable', status: 400 }],
  [
    'the reply rule of July 2026',
    write(403, detail('You can only reply to or quote posts where you are mentioned or are the author.')),
    { code: 'refused', rule: 'not-summoned' },
  ],
  [
    'the reply rule of February 2026',
    write(
      403,
      detail('Reply to this conversation is not allowed because you have not been mentioned or otherwise engaged'),
    ),
    { code: 'refused', rule: 'not-summoned' },
  ],
  [
    'the same text twice',
    write(403, detail('You are not allowed to create a Tweet with duplicate content.')),
    { code: 'refused', rule: 'duplicate' },
  ],
  [
    'a deleted post',
    write(403, detail('You attempted to reply to a Tweet that is deleted or not visible to you.')),
    { code: 'refused', rule: 'gone' },
  ],
  [
    'a limited conversation',
    write(403, detail('The original Tweet author restricted who can reply to this Tweet.')),
    { code: 'refused', rule: 'reply-restricted' },
  ],
  ['a long text', write(403, detail('Your Tweet text is too long.')), { code: 'refused', rule: 'too-long' }],
  ['something else', write(403, detail('Something new')), { code: 'refused', rule: 'other' }],
  ['a write about something gone', write(404, { title: 'Not Found' }), { code: 'refused', rule: 'gone' }],
  [
    'the oldest error format',
    write(403, { errors: [{ code: 187, message: 'Status is a duplicate content.' }] }),
    { code: 'refused', rule: 'duplicate' },
  ],
])('%s', (_, error, expected) => {
  expect(error).toMatchObject(expected);
  expect(`${error.message} ${error.next}`).not.toMatch(/undefined|null|\.\./);
});
