import { expect, test } from 'vitest';
import { preferences } from '../../../../../src/shared/model/index.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { ada, aTalkingCore, ben, shop, triage } from '../../../../builders/a-talking-core.ts';
import { aTalkingX } from '../../../../builders/a-talking-x.ts';
import { fakeClock } from '../../../../builders/fake-clock.ts';

const second = 1000;
const hour = 3_600_000;
// The clock begins at 09:00 UTC.
const gathering = 2 * second;
const pause = 30 * second;

/** A core that listens, with nothing said before. */
function listening(given: Parameters<typeof aTalkingCore>[0] = {}) {
  const core = aTalkingCore(given);
  core.notifications.start();
  return {
    ...core,
    titles: () => core.desktop.shown.map(({ title, body }) => `${title}: ${body}`),
    async says(...words: Parameters<typeof core.xApi.says>) {
      const said = core.xApi.says(...words);
      await core.refresh();
      return said;
    },
  };
}

test('what somebody says is told once, with a way to their conversation', async () => {
  const core = listening();
  await core.says(ada, '@loftpaper do you ship to Porto?');
  await core.refresh();
  await core.clock.advance(gathering);
  const { conversation } = await core.newest();
  expect(core.desktop.shown).toEqual([
    {
      accountId: conversation.accountId,
      conversationId: conversation.id,
      title: 'Ada mentioned you',
      body: '@loftpaper do you ship to Porto?',
    },
  ]);
  await core.refresh();
  await core.clock.advance(hour);
  expect(core.desktop.shown).toHaveLength(1);
});

test('what somebody protected said is told without their words', async () => {
  const few = aPerson({ ...ada, protected: true });
  const clock = fakeClock();
  const core = listening({ clock, xApi: aTalkingX(clock, shop, [few]) });
  await core.says(few, '@loftpaper do you ship to Porto?');
  await core.clock.advance(gathering);
  expect(core.titles()).toEqual(['Ada mentioned you: Open Stoa to read.']);
});

test('what was said before Stoa listened is no news', async () => {
  const core = aTalkingCore();
  core.xApi.says(ada, '@loftpaper hello?');
  await core.clock.advance(second);
  core.notifications.start();
  await core.refresh();
  await core.clock.advance(hour);
  expect(core.desktop.shown).toEqual([]);
});

test('of chosen splits and people, nobody else is told', async () => {
  const core = listening({
    preferences: { notify: 'splits', notifySplits: [], notifyPeople: [{ id: ada.id, handle: ada.handle }] },
  });
  await core.says(ben, '@loftpaper do you ship to Porto?');
  await core.says(ada, '@loftpaper and to Lisbon?');
  await core.clock.advance(gathering);
  expect(core.titles()).toEqual(['Ada mentioned you: @loftpaper and to Lisbon?']);
});

test('one’s own words are no news', async () => {
  const core = listening();
  await core.says(shop, 'New paper is in.');
  core.xApi.writes(shop, ada, 'Your parcel left.');
  await core.refresh();
  await core.clock.advance(hour);
  expect(core.desktop.shown).toEqual([]);
});

test('a burst is one notification, and the next comes after a pause', async () => {
  const core = listening();
  core.xApi.says(ada, '@loftpaper one');
  core.xApi.writes(ada, shop, 'two');
  await core.says(ben, '@loftpaper three');
  await core.clock.advance(gathering);
  expect(core.titles()).toEqual(['2 new mentions and 1 message: Ben and Ada']);
  await core.says(ben, '@loftpaper four');
  await core.clock.advance(pause - second);
  expect(core.desktop.shown).toHaveLength(1);
  await core.clock.advance(second);
  expect(core.titles().at(-1)).toBe('Ben mentioned you: @loftpaper four');
});

test('what was read or done meanwhile is not told', async () => {
  const core = listening();
  await core.says(ada, '@loftpaper one');
  const { conversation } = await core.newest();
  await core.inbox.handlers['inbox.markRead']({ conversationId: conversation.id });
  await core.clock.advance(gathering);
  expect(core.desktop.shown).toEqual([]);
});

test('what comes back by the clock is told: one that was snoozed, and one without an answer', async () => {
  const core = listening();
  const asked = await core.says(ada, '@loftpaper do you ship to Porto?');
  await core.clock.advance(gathering + pause);
  const { conversation } = await core.newest();
  await core.inbox.handlers['inbox.markRead']({ conversationId: conversation.id });
  core.inbox.start();
  await triage(core.inbox, conversation, { state: 'snoozed', wakeAt: core.clock.now() + hour });
  await core.clock.advance(hour + gathering);
  expect(core.titles().slice(1)).toEqual(['Ada: back from snooze: @loftpaper do you ship to Porto?']);

  const replyTo = { postId: asked.id, personId: ada.id };
  await core.says(shop, '@ada yes', { conversationId: asked.conversationId, replyTo });
  const [answered] = await core.listed('waiting');
  if (answered === undefined) throw new Error('nothing waits');
  await triage(core.inbox, answered, { state: 'waiting', wakeAt: core.clock.now() + hour });
  await core.clock.advance(hour + gathering);
  expect(core.titles().slice(2)).toEqual(['No answer from Ada: You: yes']);
});

test('a conversation that comes back beside new words is counted for itself, and names nobody when hidden', async () => {
  const core = listening({ preferences: { hideWords: true } });
  await core.says(ada, '@loftpaper do you ship to Porto?');
  await core.clock.advance(gathering + pause);
  const { conversation } = await core.newest();
  core.inbox.start();
  await triage(core.inbox, conversation, { state: 'snoozed', wakeAt: core.clock.now() + hour });
  await core.clock.advance(hour - second);
  await core.says(ben, '@loftpaper hello');
  await core.clock.advance(second + gathering);
  expect(core.titles().slice(1)).toEqual(['1 new mention and 1 reminder: Open Stoa to read.']);
});

test('in quiet hours nothing is told; what came meanwhile is told once when they end', async () => {
  const core = listening({ preferences: { quietHours: { from: '08:00', to: '10:00' } } });
  await core.says(ada, '@loftpaper one');
  await core.clock.advance(hour / 2);
  await core.says(ben, '@loftpaper two');
  await core.clock.advance(hour / 2 - second);
  expect([core.desktop.shown, core.desktop.badges.at(-1)]).toEqual([[], 2]);
  await core.clock.advance(second);
  expect(core.titles()).toEqual(['2 new mentions: Ada and Ben']);
});

test('content is hidden when wanted, and only the splits that matter are told', async () => {
  const core = listening({ preferences: { notify: 'splits', hideWords: true } });
  await core.says(ben, '@loftpaper I love the red one!');
  await core.says(ada, '@loftpaper my order arrived broken and nobody answers, this is a disgrace');
  await core.clock.advance(gathering);
  expect(core.titles()).toEqual(['New mention: Open Stoa to read.']);
});

test('switched off, nothing is told, not even what waited', async () => {
  const core = listening();
  await core.says(ada, '@loftpaper one');
  core.settings.preferences = preferences.parse({ notify: 'off' });
  core.notifications.settingsChanged();
  await core.clock.advance(hour);
  expect(core.desktop.shown).toEqual([]);
});

test('the badge counts unread conversations, and nothing when it is switched off', async () => {
  const core = listening();
  await core.says(ada, '@loftpaper one');
  await core.says(ben, '@loftpaper two');
  await core.clock.advance(second);
  const { conversation } = await core.newest();
  await core.inbox.handlers['inbox.markRead']({ conversationId: conversation.id });
  await core.clock.advance(second);
  core.settings.preferences = preferences.parse({ badge: false });
  core.notifications.settingsChanged();
  await core.clock.advance(second);
  expect(core.desktop.badges).toEqual([2, 1, 0]);
});
