import { expect, test } from 'vitest';
import { toStoaError } from '../../../../src/main/x-api/errors.ts';

const now = Date.UTC(2026, 10, 23, 12);

function refused(status: number, detail: string, more: Readonly<Record<string, unknown>> = {}) {
  const body = { title: 'Forbidden', type: 'about:blank', status, detail, ...more };
  return toStoaError({ status, body, headers: {}, isWrite: true, accountId: null, scopes: [], now });
}

test.each([
  ['You have been blocked from the author of this Tweet.', 'blocked', 'blocked'],
  ['You can’t reply: the author has blocked you', 'blocked', 'blocked'],
  [
    'To protect our users from spam, this account is temporarily locked. Please log in to unlock your account.',
    'account',
    'locked',
  ],
  ['Your account is suspended and is not permitted to access this feature.', 'account', 'suspended this account'],
  ['User has been suspended.', 'gone', 'suspended'],
  ['You cannot send messages to this user.', 'closed-messages', 'private messages'],
  ['You do not have permission to DM one or more participants.', 'closed-messages', 'private messages'],
  ['You cannot send messages to users who are not following you.', 'closed-messages', 'private messages'],
  ['You are not authorized to view this protected Tweet', 'reply-restricted', 'protected'],
  ['Quoting this post is not allowed.', 'on-x-only', 'quote'],
  ['This request looks like it might be automated.', 'on-x-only', 'spam'],
  ['User is over daily status update limit.', 'daily-limit', 'as much as X allows'],
  ['Your media IDs are invalid.', 'picture', 'picture'],
  ['A post may hold only one cashtag.', 'other', 'cashtag'],
])('“%s” has its own sentence and its next step', (detail, rule, says) => {
  const error = refused(403, detail);
  expect(error).toMatchObject({ code: 'refused', rule });
  expect(error.message).toContain(says);
  expect(error.next.length).toBeGreaterThan(10);
});

test.each([
  [402, 'Your enrolled account [7] does not have any credits', {}, 'credits', null],
  [
    403,
    'Your enrolled account [7] has reached its spend cap. Requests are blocked until the next cycle begins on 2026-12-09.',
    { title: 'SpendCapReached' },
    'spending-limit',
    Date.UTC(2026, 11, 9),
  ],
  [429, 'Usage cap exceeded: Monthly product cap', { title: 'UsageCapExceeded' }, 'usage-cap', null],
  [403, 'When authenticating requests…', { reason: 'client-not-enrolled' }, 'not-enrolled', null],
  [403, 'The user is not enrolled', { reason: 'user-not-enrolled' }, 'not-enrolled', null],
])('%i %s stops everything, with the day it ends where X names one', (status, detail, more, why, until) => {
  const error = refused(status, detail, more);
  expect(error).toMatchObject({ code: 'no-credits', why, until });
  expect(`${error.message} ${error.next}`).not.toMatch(/undefined|null|\[7\]/);
});
