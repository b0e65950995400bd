import { expect, test } from 'vitest';
import { createInboxStatuses } from '../../../../../src/main/workspace/inbox/inbox-statuses.ts';
import type { Instant, StoaError } from '../../../../../src/shared/model/index.ts';
import { testAccountId } from '../../../../builders/a-database.ts';

const forbidden: StoaError = { code: 'forbidden', message: 'Not allowed.', next: '', missingScope: 'dm.read' };

test('an inbox is read once mentions and messages were asked for, not with the first of its sources', () => {
  const told: (Instant | null)[] = [];
  const statuses = createInboxStatuses((status) => told.push(status.lastCheckedAt));
  statuses.note(testAccountId, 'own', null, 1);
  statuses.note(testAccountId, 'direct', null, 2);
  statuses.note(testAccountId, 'mention', null, 3);
  statuses.note(testAccountId, 'own', null, 4);
  expect(told).toEqual([null, null, 3, 4]);
});

test('a source that X refuses holds up nobody, and its trouble is told', () => {
  const statuses = createInboxStatuses(() => undefined);
  statuses.note(testAccountId, 'mention', null, 1);
  statuses.note(testAccountId, 'direct', forbidden, 2);
  expect(statuses.of(testAccountId)).toEqual({ accountId: testAccountId, lastCheckedAt: 1, error: forbidden });
});
