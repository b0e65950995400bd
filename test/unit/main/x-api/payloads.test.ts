import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { mapAnswer, UnusableFile } from '../../../../src/main/x-api/map-file.ts';
import { person, postContent } from '../../../../src/shared/model/index.ts';

const folder = join(import.meta.dirname, '../../../fixtures/x-payloads');
const ids = z
  .preprocess((value) => (Array.isArray(value) || value === undefined ? value : [value]), z.array(z.unknown()))
  .optional();
const sample = z.object({
  source: z.string(),
  payload: z.looseObject({
    data: ids,
    includes: z.object({ tweets: ids, users: ids }).partial().optional(),
    errors: z.array(z.looseObject({ resource_id: z.string().optional() })).optional(),
  }),
});

test.each(readdirSync(folder))('the sample %s of X’s documentation is mapped without loss', (file) => {
  const { payload } = sample.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const having = (field: string, items: readonly unknown[] = []) =>
    items.flatMap((item) =>
      typeof item === 'object' && item !== null && field in item ? [Reflect.get(item, 'id')] : [],
    );

  const mapped = mapAnswer(JSON.stringify(payload));

  expect({
    posts: mapped.posts.map((post) => postContent.parse(post).id),
    included: mapped.included.map((post) => postContent.parse(post).id),
    people: mapped.people.map((somebody) => person.parse(somebody).id),
    missing: mapped.missing,
    error: mapped.error,
  }).toEqual({
    posts: having('text', payload.data),
    included: having('text', payload.includes?.tweets),
    people: [...having('username', payload.data), ...having('username', payload.includes?.users)],
    missing: (payload.errors ?? []).flatMap((problem) => problem.resource_id ?? []),
    error: null,
  });
});

test.each([
  ['{"title":"CreditsDepleted","status":402,"detail":"…","type":"https://api.x.com/2/problems/credits"}', 'no-credits'],
  ['{"errors":[{"code":88,"message":"Rate limit exceeded"}]}', 'rate-limited'],
  ['{"errors":[{"resource_type":"user","title":"Not Found Error","detail":"Could not find user"}]}', 'not-found'],
  ['{"title":"Invalid Request","detail":"…","type":"https://api.x.com/2/problems/invalid-request"}', 'invalid-input'],
])('the refusal %s is told as %s', (text, code) => {
  expect(mapAnswer(text).error).toMatchObject({ code });
});

test.each(['', '{"data":', '[]', '7', '{"hello":1}'])('%j is not an answer', (text) => {
  expect(() => mapAnswer(text)).toThrow(UnusableFile);
});
