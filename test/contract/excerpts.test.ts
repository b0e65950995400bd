import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { excerptOf, routesOfInterest, writeExcerpt } from '../../scripts/x-openapi/excerpt.ts';
import { excerptText } from '../builders/x-description.ts';

/** A folder with X's own descriptions as `x-openapi-<version>.json`; they are megabytes, so only their excerpts are kept here. */
const originals = process.env.STOA_X_OPENAPI;

test.skipIf(originals === undefined).each(['2.166', '2.167'] as const)(
  'the excerpt of %s is what X’s own description says of the routes used',
  (version) => {
    const original: unknown = JSON.parse(readFileSync(join(originals ?? '', `x-openapi-${version}.json`), 'utf8'));
    expect(excerptText(version)).toBe(writeExcerpt(excerptOf(original, routesOfInterest())));
  },
);

test('an excerpt keeps what routes of interest refer to and leaves prose and everything else', () => {
  const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const document = {
    info: { version: '9' },
    paths: {
      '/2/lists/{id}': {
        get: {
          summary: 'Prose',
          parameters: [{ $ref: '#/components/parameters/Fields' }],
          responses: { 200: { content: { 'application/json': { schema: schema('List') } } } },
          security: [],
        },
      },
      '/2/spaces': { get: { responses: { 200: schema('Space') } } },
    },
    components: {
      parameters: { Fields: { name: 'list.fields', in: 'query', description: 'Prose', schema: { type: 'string' } } },
      schemas: {
        List: { type: 'object', properties: { description: schema('Text') }, example: 'Prose' },
        Text: { type: 'string', description: 'Prose' },
        Space: { type: 'object' },
      },
    },
  };

  const excerpt = excerptOf(document, new Set(['GET /2/lists/{}']));

  expect(JSON.parse(writeExcerpt(excerpt))).toEqual({
    source: expect.stringContaining('description 9'),
    operations: {
      'GET /2/lists/{id}': {
        parameters: [{ $ref: '#/components/parameters/Fields' }],
        responses: { 200: { content: { 'application/json': { schema: schema('List') } } } },
        security: [],
      },
    },
    parameters: { Fields: { name: 'list.fields', in: 'query', schema: { type: 'string' } } },
    schemas: { List: { type: 'object', properties: { description: schema('Text') } }, Text: { type: 'string' } },
  });
});
