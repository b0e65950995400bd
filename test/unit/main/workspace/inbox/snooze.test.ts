import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTypedTime } from '../../../../../src/shared/typed-times/read-typed-time.ts';
import { wallClockAt } from '../../../../../src/shared/typed-times/zone-calendar.ts';
import { testAccountId } from '../../../../builders/a-database.ts';
import { ada, aTalkingCore, ben, shop, triage } from '../../../../builders/a-talking-core.ts';
import { type FakeClock, fakeClock } from '../../../../builders/fake-clock.ts';
import { written } from '../../../../builders/written.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A computer that slept spreads its work over this time. */
const spread = 3000;

/** Time passes without anything running, as while the computer sleeps; then what had become due runs. */
async function sleepFor(clock: FakeClock, milliseconds: number): Promise<void> {
  await clock.jump(milliseconds);
  await clock.advance(spread);
}

/** A core at work in which Ada asked something, and the conversation with her. */
async function asked(clock = fakeClock()) {
  const core = aTalkingCore({ clock });
  const question = core.xApi.says(ada, '@loftpaper do you ship to Oslo?');
  core.inbox.start();
  await core.scheduler.drain();
  const [conversation] = await core.listed('open');
  if (!conversation) throw new Error('nothing opened');
  return { ...core, question, conversation };
}

/** The same, answered: it waits for Ada. */
async function answered() {
  const core = await asked();
  await core.clock.advance(minute);
  core.xApi.says(shop, '@ada yes', {
    conversationId: core.question.id,
    replyTo: { postId: core.question.id, personId: ada.id },
  });
  await core.refresh();
  const [conversation] = await core.listed('waiting');
  if (!conversation) throw new Error('nothing waits');
  return { ...core, conversation };
}

test('a snoozed conversation is out of the way until its time, then open again and marked, since when they wait unchanged', async () => {
  const { inbox, clock, listed, conversation, events } = await asked();
  await triage(inbox, conversation, { state: 'snoozed', wakeAt: clock.now() + 3 * hour });
  expect([await listed('open'), await listed('snoozed')]).toMatchObject([[], [{ waitingSince: null }]]);
  await sleepFor(clock, 3 * hour - spread - 1000);
  expect(await listed('snoozed')).toHaveLength(1);
  await clock.advance(1000);
  expect(await listed('open')).toEqual([{ ...conversation, returned: 'snooze' }]);
  expect(events.findLast((event) => event.type === 'inbox.changed')).toMatchObject({ counts: { open: 1, snoozed: 0 } });
});

test('what came due while Stoa was closed comes back at the next start', async () => {
  const { db, clock, xApi, inbox, conversation } = await asked();
  await triage(inbox, conversation, { state: 'snoozed', wakeAt: clock.now() + hour });
  inbox.stop();
  await clock.jump(2 * day);
  const again = aTalkingCore({ db, clock, xApi });
  again.inbox.start();
  await again.scheduler.drain();
  expect(await again.listed('open')).toMatchObject([{ id: conversation.id, returned: 'snooze' }]);
});

test('their next words open a snoozed conversation at once, without the mark, and nothing wakes later', async () => {
  const { xApi, inbox, clock, listed, refresh, conversation, question } = await asked();
  await triage(inbox, conversation, { state: 'snoozed', wakeAt: clock.now() + hour });
  await clock.advance(minute);
  xApi.says(ada, '@loftpaper hello?', { conversationId: question.id });
  await refresh();
  expect(await listed('open')).toMatchObject([{ returned: null, wakeAt: null }]);
  const [open] = await listed('open');
  if (!open) throw new Error('nothing opened');
  await triage(inbox, open, { state: 'done' });
  await sleepFor(clock, 2 * hour);
  expect(await listed('done')).toHaveLength(1);
});

test('an answer from elsewhere does not end a snooze: “I will look on Tuesday” is an answer too', async () => {
  const { xApi, inbox, clock, listed, refresh, conversation, question } = await asked();
  await triage(inbox, conversation, { state: 'snoozed', wakeAt: clock.now() + hour });
  await clock.advance(minute);
  xApi.says(shop, '@ada I will look', {
    conversationId: question.id,
    replyTo: { postId: question.id, personId: ada.id },
  });
  await refresh();
  expect(await listed('snoozed')).toMatchObject([{ lastFrom: 'me' }]);
  await sleepFor(clock, hour);
  expect(await listed('open')).toMatchObject([{ returned: 'snooze' }]);
});

test('without an answer by the time of the reminder it is open again and says why; with one, it is open for that', async () => {
  const silent = await answered();
  await triage(silent.inbox, silent.conversation, { state: 'waiting', wakeAt: silent.clock.now() + 2 * day });
  await sleepFor(silent.clock, 2 * day);
  expect(await silent.listed('open')).toMatchObject([{ returned: 'no-answer', lastFrom: 'me' }]);

  const talking = await answered();
  await triage(talking.inbox, talking.conversation, { state: 'waiting', wakeAt: talking.clock.now() + 2 * day });
  await talking.clock.advance(hour);
  talking.xApi.says(ada, '@loftpaper great', { conversationId: talking.question.id });
  await talking.refresh();
  expect(await talking.listed('open')).toMatchObject([{ returned: null, wakeAt: null }]);
});

test('a clock that is put back wakes nothing early, and one put forward wakes what is due then, once', async () => {
  const { inbox, clock, listed, conversation, events } = await asked();
  const wakeAt = clock.now() + 5 * hour;
  await triage(inbox, conversation, { state: 'snoozed', wakeAt });
  clock.setBack(3 * hour);
  await sleepFor(clock, 6 * hour);
  expect(await listed('snoozed')).toHaveLength(1);
  await sleepFor(clock, 2 * hour);
  expect(await listed('open')).toMatchObject([{ returned: 'snooze' }]);
  const told = () => events.filter((event) => event.type === 'inbox.changed').length;
  const before = told();
  await sleepFor(clock, hour);
  expect(told()).toBe(before);
});

test('many move at once or not at all, and what they wrote after the reader looked keeps one of them open', async () => {
  const { xApi, inbox, clock, listed, refresh, question } = await asked();
  xApi.says(ben, '@loftpaper and to Faro?');
  await refresh();
  const seen = await listed('open');
  await clock.advance(minute);
  xApi.says(ada, '@loftpaper hello?', { conversationId: question.id });
  await refresh();
  await triage(inbox, seen, { state: 'done' });
  expect([(await listed('open')).length, (await listed('done')).length]).toEqual([1, 1]);

  const [open] = await listed('open');
  if (!open) throw new Error('nothing is open');
  const gone = { ...open, id: `${open.id}x` as typeof open.id };
  await expect(async () => triage(inbox, [open, gone], { state: 'done' })).rejects.toThrow();
  expect(await listed('open')).toHaveLength(1);
});

test('an answer of one’s own that the reader had not seen, as from the phone, keeps nothing open', async () => {
  const { inbox, conversation, question } = await answered();
  const [moved] = await triage(inbox, { ...conversation, lastAt: question.createdAt }, { state: 'done' });
  expect(moved?.state).toBe('done');
});

test('snoozed conversations stand in the order in which they come back', async () => {
  const { xApi, inbox, clock, listed, refresh } = await asked();
  xApi.says(ben, '@loftpaper and to Faro?');
  await refresh();
  for (const [index, one] of (await listed('open')).entries())
    await triage(inbox, one, { state: 'snoozed', wakeAt: clock.now() + (3 - index) * hour });
  const times = (await listed('snoozed')).map((one) => one.wakeAt ?? 0);
  expect(times).toEqual(times.toSorted((one, other) => one - other));
});

test('an empty inbox knows how many were answered today and when the next snoozed one comes back', async () => {
  const { xApi, inbox, clock, refresh, listed, conversation } = await answered();
  const midnight = Date.UTC(2026, 10, 23);
  xApi.says(ben, '@loftpaper and to Faro?');
  await refresh();
  const [other] = await listed('open');
  if (!other) throw new Error('nothing is open');
  const wakeAt = clock.now() + day;
  await triage(inbox, other, { state: 'snoozed', wakeAt });
  await triage(inbox, conversation, { state: 'waiting', wakeAt: clock.now() + hour });
  const ask = (since: number) => inbox.handlers['inbox.day']({ accountId: testAccountId, since });
  expect(await ask(midnight)).toEqual({ answered: 1, nextWakeAt: wakeAt });
  expect(await ask(midnight + day)).toEqual({ answered: 0, nextWakeAt: wakeAt });
});

const done = { state: 'done', wakeAt: null, returned: null } as const;

test('an answer can be sent and the conversation be done with it; taken back, both are as they were', async () => {
  const { inbox, compose, clock, listed, conversation, question } = await asked();
  const wakeAt = clock.now() + day;
  await triage(inbox, conversation, { state: 'snoozed', wakeAt });
  const [item] = await compose.handlers['compose.send']({
    target: { kind: 'reply', accountId: testAccountId, postId: question.id, conversationId: conversation.id },
    writing: written('Yes, we do'),
    afterwards: { standing: done, seen: conversation.lastAt },
  });
  expect(await listed('done')).toMatchObject([{ snippet: 'Yes, we do' }]);
  if (!item) throw new Error('nothing was promised');
  await compose.handlers['compose.undo']({ outboxId: item.id });
  expect(await listed('snoozed')).toMatchObject([{ wakeAt, snippet: conversation.snippet }]);
});

test('an answer that X refuses brings back the conversation that was done with it', async () => {
  const { xApi, inbox, compose, clock, listed, conversation, question } = await asked();
  compose.start();
  xApi.fates.push({ code: 'refused', rule: 'reply-restricted', message: 'No.', next: '' });
  await compose.handlers['compose.send']({
    target: { kind: 'reply', accountId: testAccountId, postId: question.id, conversationId: conversation.id },
    writing: written('Yes, we do'),
    afterwards: { standing: done, seen: conversation.lastAt },
  });
  await clock.advance(9000);
  expect(await listed('open')).toMatchObject([{ id: conversation.id, hasDraft: true }]);
  inbox.stop();
});

test('words of theirs that the reader had not seen are not put away with an answer', async () => {
  const { xApi, compose, clock, listed, refresh, conversation, question } = await asked();
  await clock.advance(minute);
  xApi.says(ada, '@loftpaper and how much is it?', { conversationId: question.id });
  await refresh();
  await compose.handlers['compose.send']({
    target: { kind: 'reply', accountId: testAccountId, postId: question.id, conversationId: conversation.id },
    writing: written('Yes, we do'),
    afterwards: { standing: done, seen: conversation.lastAt },
  });
  expect(await listed('open')).toHaveLength(1);
});

test('a reminder that leaves with an answer counts from then on', async () => {
  const { compose, clock, listed, conversation, question } = await asked();
  compose.start();
  await compose.handlers['compose.send']({
    target: { kind: 'reply', accountId: testAccountId, postId: question.id, conversationId: conversation.id },
    writing: written('Yes, we do'),
    afterwards: {
      standing: { state: 'waiting', wakeAt: clock.now() + 5 * minute, returned: null },
      seen: conversation.lastAt,
    },
  });
  await clock.advance(5 * minute + 1);
  expect(await listed('open')).toMatchObject([{ returned: 'no-answer', snippet: 'Yes, we do' }]);
});

const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'America/Santiago', 'Asia/Kolkata'];

test('a time typed in any zone, on either side of a change of its clocks, wakes when the clocks there show it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...zones),
      fc.integer({ min: Date.UTC(2026, 0, 1) / minute, max: Date.UTC(2027, 11, 31) / minute }),
      fc.constantFrom('tue', 'in 3 days', 'tomorrow', 'next week', 'next month'),
      fc.integer({ min: 4, max: 22 }),
      async (zone, startMinute, days, wanted) => {
        const clock = fakeClock(startMinute * minute);
        const read = readTypedTime(`${days} ${wanted}:30`, { now: clock.now(), zone });
        if (!read.ok) throw new Error(read.problem);
        const { inbox, listed, conversation } = await asked(clock);
        await triage(inbox, conversation, { state: 'snoozed', wakeAt: read.at });
        await sleepFor(clock, read.at - clock.now() - spread - 1000);
        expect(await listed('snoozed')).toHaveLength(1);
        await clock.advance(1000 + spread);
        expect(await listed('open')).toHaveLength(1);
        // No zone's clocks change between four in the morning and eleven at night.
        expect(wallClockAt(read.at, zone)).toMatchObject({ hour: wanted, minute: 30 });
        inbox.stop();
      },
    ),
    { numRuns: 25 },
  );
});
