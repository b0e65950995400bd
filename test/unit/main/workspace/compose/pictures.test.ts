import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { XAnswer, XUpload } from '../../../../../src/main/workspace/ports.ts';
import type { Attachment, ComposeTarget, StoaError } from '../../../../../src/shared/model/index.ts';
import { testAccountId } from '../../../../builders/a-database.ts';
import { aPng } from '../../../../builders/a-picture.ts';
import { ada, aTalkingCore, shop } from '../../../../builders/a-talking-core.ts';
import type { Fate } from '../../../../builders/a-talking-x.ts';
import { anAttachment } from '../../../../builders/an-attachment.ts';
import { lastTold } from '../../../../builders/last-told.ts';

const second = 1000;
const minute = 60 * second;
const post: ComposeTarget = { kind: 'post', accountId: testAccountId };
const { length } = aPng();
const invalid: StoaError = { code: 'refused', rule: 'picture', message: 'Your media IDs are invalid.', next: '' };

type Core = ReturnType<typeof aTalkingCore>;

async function send(core: Core, media: readonly Attachment[], text = 'Look', target = post) {
  const writing = { parts: [{ text, media }], audience: 'everyone' as const, remindAt: null };
  const [item] = await core.compose.handlers['compose.send']({ target, writing });
  if (item === undefined) throw new Error('nothing was promised');
  return item;
}

function started(given: Parameters<typeof aTalkingCore>[0] = {}) {
  const core = aTalkingCore(given);
  core.compose.start();
  return core;
}

const upload = (id: number, use = 'tweet_image', type = 'image/png') => [
  `initialize-upload ${use} ${type} ${length}`,
  `append-upload ${id} 0 ${length}`,
  `finalize-upload ${id}`,
];

function uploadingTold({ events }: Pick<Core, 'events'>) {
  return events.filter((event) => event.type === 'outbox.uploading');
}

/** X works on every picture until `ready` milliseconds from now, and says to ask again in a minute. */
function worksUntil({ xApi, clock }: Core, ready: number) {
  const until = clock.now() + ready;
  const { finalizeUpload, uploadStatus } = xApi;
  const working = <T extends XAnswer<XUpload>>(answer: T): T =>
    answer.ok && clock.now() < until ? { ...answer, value: { ...answer.value, checkAfter: minute } } : answer;
  xApi.finalizeUpload = async (...given) => working(await finalizeUpload(...given));
  xApi.uploadStatus = async (...given) => working(await uploadStatus(...given));
}

test('pictures are brought to X and described before the post that names them in their order', async () => {
  const core = started();
  await send(core, [anAttachment('a', { alt: 'A card' }), anAttachment('b')]);
  await core.clock.advance(7999);
  expect(core.xApi.uploads).toEqual([]);

  await core.clock.advance(1);

  expect(core.xApi.uploads).toEqual([...upload(9001), 'describe-upload 9001 A card', ...upload(9002)]);
  expect(core.xApi.arrived).toEqual([{ text: 'Look', to: null, media: ['9001', '9002'] }]);
  expect(uploadingTold(core)).toEqual([]);
});

test('a message takes its picture as one of messages, and needs no words', async () => {
  const core = aTalkingCore();
  core.xApi.writes(ada, shop, 'Which one?');
  await core.refresh();
  core.compose.start();
  const { conversation } = await core.newest();
  await send(core, [anAttachment()], '', {
    kind: 'direct',
    accountId: testAccountId,
    conversationId: conversation.id,
  });
  core.xApi.fates.push('answer-lost');

  await core.clock.advance(minute);

  expect(core.xApi.uploads).toEqual(upload(9001, 'dm_image'));
  expect(core.xApi.arrived).toEqual([{ text: '', to: ada.id, media: ['9001'] }]);
  expect(core.compose.snapshot(testAccountId).outbox).toEqual([]);
});

test('killed in the middle of an upload, it is uploaded again and posted once', async () => {
  const core = started();
  const { appendUpload } = core.xApi;
  core.xApi.appendUpload = (...given) => appendUpload(...given).finally(core.kill);
  await send(core, [anAttachment()]);
  await core.clock.advance(8 * second);
  core.xApi.appendUpload = appendUpload;

  const again = started({ db: core.db, clock: core.clock, xApi: core.xApi });
  await again.settle();
  await again.clock.advance(minute);

  expect(core.xApi.uploads.filter((step) => step.startsWith('finalize'))).toEqual(['finalize-upload 9002']);
  expect(core.xApi.arrived).toEqual([{ text: 'Look', to: null, media: ['9002'] }]);
});

test('a picture X has is not uploaded again: neither when the post is refused nor when its outcome is unknown', async () => {
  const core = started();
  core.xApi.fates.push({ code: 'refused', rule: 'duplicate', message: 'Twice.', next: '' }, 'request-lost', 'taken');
  await send(core, [anAttachment()], 'Same');
  await core.clock.advance(8 * second);
  await send(core, [anAttachment()], 'Other');

  await core.clock.advance(minute);

  expect(core.xApi.uploads).toEqual(upload(9001));
  expect(core.xApi.arrived).toEqual([{ text: 'Other', to: null, media: ['9001'] }]);
});

test('an answer lost after a post with a picture is found on X, and nothing is sent twice', async () => {
  const core = started();
  core.xApi.fates.push('answer-lost');
  await send(core, [anAttachment()]);
  await core.clock.advance(minute);
  expect(core.xApi.arrived).toHaveLength(1);
  expect(core.compose.snapshot(testAccountId).outbox).toEqual([]);
});

test('a line that breaks off during an upload is waited for, and progress is told meanwhile', async () => {
  const core = started();
  const { appendUpload } = core.xApi;
  core.xApi.appendUpload = async (...given) => {
    await new Promise<void>((resolve) => core.clock.after(2 * second, resolve));
    return appendUpload(...given);
  };
  core.xApi.uploadFates.push('taken', 'unreachable');
  const item = await send(core, [anAttachment()]);

  await core.clock.advance(minute);

  expect(core.xApi.arrived).toHaveLength(1);
  expect(uploadingTold(core)).toEqual([
    { type: 'outbox.uploading', outboxId: item.id, share: 1 },
    { type: 'outbox.uploading', outboxId: item.id, share: null },
  ]);
});

test.each([
  ['X refuses it', (core: Core) => void core.xApi.uploadFates.push(invalid)],
  ['its file is gone', (core: Core) => void core.lost.add(anAttachment().file)],
])('when %s, the draft comes back with its picture and the reason', async (_, spoil) => {
  const core = started();
  spoil(core);
  await send(core, [anAttachment('a', { alt: 'A card' })]);
  await core.clock.advance(minute);
  expect(core.xApi.arrived).toEqual([]);
  expect(core.compose.snapshot(testAccountId).drafts).toMatchObject([
    { parts: [{ text: 'Look', media: [{ alt: 'A card' }] }], refusal: { rule: 'picture' } },
  ]);
});

test('what X works on for a while is posted once it is ready, whatever X says when to ask', async () => {
  const core = started();
  worksUntil(core, minute);
  await send(core, [anAttachment('a', { type: 'image/gif' })]);
  await core.clock.advance(58 * second);
  expect(core.xApi.arrived).toEqual([]);
  await core.clock.advance(10 * second);
  expect(core.xApi.arrived).toEqual([{ text: 'Look', to: null, media: ['9001'] }]);
});

test('what X works on for longer than two minutes is said and uploaded again later', async () => {
  const core = started();
  worksUntil(core, 4 * minute);
  await send(core, [anAttachment('a', { type: 'image/gif' })]);
  await core.clock.advance(150 * second);
  expect(lastTold(core)).toMatchObject({ state: 'queued', error: 'x-unavailable' });
  await core.clock.advance(10 * minute);
  expect(core.xApi.arrived).toHaveLength(1);
});

test('an upload X has forgotten is made again, once', async () => {
  const core = started();
  core.xApi.fates.push({ code: 'refused', rule: 'duplicate', message: 'Twice.', next: '' }, invalid, invalid);
  await send(core, [anAttachment()], 'Same');
  await core.clock.advance(8 * second);
  await send(core, [anAttachment()], 'Other');

  await core.clock.advance(minute);

  expect(core.xApi.uploads).toEqual([...upload(9001), ...upload(9002)]);
  expect(core.compose.snapshot(testAccountId).drafts).toMatchObject([{ refusal: { rule: 'picture' } }]);
});

test('what is taken back during its upload does not leave', async () => {
  const core = started();
  const { appendUpload } = core.xApi;
  core.xApi.appendUpload = async (...given) => {
    await new Promise<void>((resolve) => core.clock.after(5 * second, resolve));
    return appendUpload(...given);
  };
  const item = await send(core, [anAttachment()]);
  await core.clock.advance(10 * second);

  const draft = await core.compose.handlers['compose.undo']({ outboxId: item.id });
  await core.clock.advance(minute);

  expect(draft.parts).toMatchObject([{ text: 'Look', media: [{ file: anAttachment().file }] }]);
  expect(core.xApi.arrived).toEqual([]);
});

test.each([
  ['five pictures', ['a', 'b', 'c', 'd', 'e'].map((name) => anAttachment(name)), 'at most 4'],
  ['a GIF beside a picture', [anAttachment('a', { type: 'image/gif' }), anAttachment('b')], 'alone'],
])('%s are not promised', async (_, media, words) => {
  const core = started();
  await expect(send(core, media)).rejects.toThrow(words);
});

test('a picture sent is shown with its own post at once', async () => {
  const core = started();
  await send(core, [anAttachment('a', { alt: 'A card' })]);
  await core.clock.advance(8 * second);
  const [made] = core.xApi.posts;
  if (made === undefined) throw new Error('nothing arrived');
  const [own] = core.posts.bundle(testAccountId, [made.id]).posts;
  expect(own?.media).toMatchObject([{ kind: 'photo', alt: 'A card', width: 60, picture: anAttachment().address }]);
});

const fate = fc.constantFrom<Fate>('taken', 'answer-lost', 'request-lost', 'unreachable');

test('whatever breaks and whenever it is killed, a post with two pictures arrives exactly once, with both', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fate, { maxLength: 10 }),
      fc.array(fate, { maxLength: 4 }),
      fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 4 }),
      async (uploadFates, fates, kills) => {
        let core = started();
        core.xApi.uploadFates.push(...uploadFates);
        core.xApi.fates.push(...fates);
        await send(core, [anAttachment('a', { alt: 'A card' }), anAttachment('b')]);
        for (const milliseconds of kills) {
          await core.clock.advance(milliseconds);
          core.kill();
          core = started({ db: core.db, clock: core.clock, xApi: core.xApi });
          await core.settle();
        }
        await core.clock.advance(30 * minute);

        expect(core.xApi.arrived).toMatchObject([{ text: 'Look', media: [expect.any(String), expect.any(String)] }]);
        expect(core.compose.snapshot(testAccountId)).toEqual({ drafts: [], outbox: [] });
      },
    ),
    { numRuns: 60 },
  );
});
