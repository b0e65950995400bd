import { expect, test } from 'vitest';
import { parseJson } from '../../../../src/shared/text/parse-json.ts';

test.each([
  ['{"a":[1]}', { a: [1] }],
  ['null', null],
  ['', undefined],
  ['{"a":', undefined],
  ['<html>', undefined],
])('%s is read as %o', (text, value) => {
  expect(parseJson(text)).toEqual(value);
});
