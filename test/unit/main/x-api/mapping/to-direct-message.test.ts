import { expect, test } from 'vitest';
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

function mapped(data: readonly unknown[]) {
  return createAnswerReader(() => null, aLog()).directMessages('x', rawAnswer.parse({ data })).messages;
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
