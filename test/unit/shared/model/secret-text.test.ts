import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { createLog } from '../../../../src/main/logging/create-log.ts';
import { SecretText } from '../../../../src/shared/model/index.ts';

test('a secret text is seen by nobody who prints, logs or sends what it is in', () => {
  const lines: string[] = [];
  const words = 'seven quiet herons';
  const input = { given: new SecretText(words), list: [new SecretText(words)] };
  createLog({ sink: (line) => lines.push(line) }).error('call failed', { input, why: new Error(`${input.given}`) });
  const shown = [...lines, JSON.stringify(input), `${input.given}`, inspect(input, { depth: 9, showHidden: true })];
  expect(shown.filter((text) => text.includes(words))).toEqual([]);
  expect(input.given.reveal()).toBe(words);
});
