import { expect, test } from 'vitest';
import { createLog } from '../../../../../src/main/logging/create-log.ts';
import { rawAnswer } from '../../../../../src/main/x-api/mapping/answer-schema.ts';
import { createAnswerReader } from '../../../../../src/main/x-api/mapping/read-answer.ts';

function noted(...answers: readonly object[]): readonly string[] {
  const lines: string[] = [];
  const reader = createAnswerReader(() => null, createLog({ sink: (line) => lines.push(line) }));
  for (const answer of answers) reader.posts('x', rawAnswer.parse(answer));
  return lines.map((line) => {
    const { part, field, value } = JSON.parse(line);
    return `${part} ${field ?? value}`;
  });
}

const post = { id: '5', text: 'My secret words', author_id: '7' };

test('fields and values X invents are used around and noted once, by name alone', () => {
  const answer = {
    data: [
      {
        ...post,
        mood: 'My secret mood',
        reply_settings: 'my_circle',
        referenced_tweets: [{ type: 'remixed', id: '4' }],
      },
    ],
    includes: {
      users: [{ id: '7', username: 'ann', verified_type: 'robot', connection_status: ['following', 'adopted'] }],
      media: [{ media_key: '3_1', type: 'hologram', depth: 3 }],
      polls: [{ id: '1', options: [], voting_status: 'paused' }],
    },
  };
  expect([...noted(answer, answer)].sort()).toEqual([
    'media depth',
    'media type=hologram',
    'person connection_status=adopted',
    'person verified_type=robot',
    'poll voting_status=paused',
    'post mood',
    'post referenced_tweets=remixed',
    'post reply_settings=my_circle',
  ]);
});

test('a name that could be somebody’s words is not written down', () => {
  const answer = { data: [{ ...post, 'Meet me at nine': 1, reply_settings: 'only my mother' }] };
  expect(noted(answer)).toEqual(['post unnamed', 'post reply_settings=unnamed']);
});

test('what Stoa reads is nothing new', () => {
  expect(noted({ data: [{ ...post, reply_settings: 'following', withheld: { country_codes: ['DE'] } }] })).toEqual([]);
});
