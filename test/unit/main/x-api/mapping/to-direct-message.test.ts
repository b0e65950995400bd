import { expect, test } from 'vitest';
import { createPictureAddresses } from '../../../../../src/main/media/picture-address.ts';
import { rawAnswer } from '../../../../../src/main/x-api/mapping/answer-schema.ts';
import { createAnswerReader } from '../../../../../src/main/x-api/mapping/read-answer.ts';
import { aLog } from '../../../../builders/a-log.ts';

const message = {
  id: '1990000000000000001',
  event_type: 'MessageCreate',
  dm_conversation_id: '7-9',
  sender_id: '9',
  created_at: '2026-11-23T11:00:00.000Z',
  text: 'hi &lt;3 @ann',
};
const mention = { mentions: [{ start: 9, end: 13, username: 'ann', id: '12' }] };

function mapped(data: readonly unknown[], media: readonly unknown[] = []) {
  const addresses = createPictureAddresses(Buffer.alloc(32));
  return createAnswerReader(addresses.address, aLog()).directMessages(
    'x',
    rawAnswer.parse({ data, includes: { media } }),
  ).messages;
}

test.each([
  ['below entities, as X’s specification 2.167 has it', { entities: mention }],
  ['beside the text, as 2.166 has it', mention],
])('a message keeps its mentions %s', (_, entities) => {
  expect(mapped([{ ...message, ...entities }])).toEqual([
    {
      id: message.id,
      conversationId: '7-9',
      senderId: '9',
      createdAt: Date.UTC(2026, 10, 23, 11),
      text: 'hi <3 @ann',
      spans: [{ kind: 'mention', start: 6, end: 10, handle: 'ann', personId: '12' }],
      media: [],
    },
  ]);
});

test('people joining and leaving are no messages, and one unreadable message takes no other along', () => {
  const messages = mapped([
    { id: '1', event_type: 'ParticipantsJoin', participant_ids: ['9'] },
    { ...message, sender_id: null },
    message,
  ]);

  expect(messages.map(({ id }) => id)).toEqual([message.id]);
});

const link = { start: 5, end: 28, url: 'https://t.co/aBcDeFgHiJ', display_url: 'pic.x.com/aBcDeFgHiJ' };
const pictured = {
  ...message,
  text: 'Look https://t.co/aBcDeFgHiJ',
  entities: { urls: [link] },
  attachments: { media_keys: ['3_1'] },
};

test('a picture is told with its description, and its address is no part of the words', () => {
  const photo = { media_key: '3_1', type: 'photo', url: 'https://pbs.twimg.com/dm/1.jpg', alt_text: 'A torn box' };
  expect(mapped([pictured], [photo])).toMatchObject([
    {
      text: 'Look',
      spans: [],
      media: [{ kind: 'photo', alt: 'A torn box', picture: expect.stringContaining('/media/') }],
    },
  ]);
});

test.each([
  [
    'lies where only X’s own apps may look',
    [{ media_key: '3_1', type: 'photo', url: 'https://ton.twitter.com/1.1/ton/data/dm/1/2/a.jpg' }],
  ],
  ['is not described', []],
])('a picture that %s is told without an address', (_, media) => {
  expect(mapped([pictured], media)).toMatchObject([{ text: 'Look', media: [{ key: '3_1', picture: null }] }]);
});

test('a message of nothing but a picture stays a message', () => {
  const { text: _, ...wordless } = pictured;
  expect(mapped([{ ...wordless, entities: {} }])).toMatchObject([{ text: '', media: [{ key: '3_1' }] }]);
});
