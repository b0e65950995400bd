import { expect, test } from 'vitest';
import { classifyLines } from '../../../../../../src/main/workspace/inbox/classify/classify-file.ts';

test('lines are answered in order, each with its id as given', () => {
  const { answers } = classifyLines('{"id":7,"text":"thank you!"}\r\n\n{"id":"7","text":"¿dónde está?","lang":"es"}\n');
  expect(answers.map((answer) => JSON.parse(answer))).toEqual([
    { id: 7, label: 'praise', because: '“thank you”' },
    { id: '7', label: 'other', because: 'X takes it for another language (es)' },
  ]);
});

test.each(['not json', '{"id":1}', '{"text":"hi"}', '{"id":true,"text":"hi"}', '[]', 'null'])(
  'the bad line %s is named by its number and the rest goes on',
  (bad) => {
    const { answers, problems } = classifyLines(`{"id":1,"text":"hi","lang":null}\n${bad}\n{"id":3,"text":"hi"}`);
    expect(answers).toHaveLength(2);
    expect(problems).toEqual([expect.stringMatching(/^Line 2 /)]);
  },
);
