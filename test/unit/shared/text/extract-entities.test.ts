import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractEntities, hasLink, type TextEntity } from '../../../../src/shared/text/extract-entities.ts';
import { extractCases, validateCases } from './conformance-fixture.ts';

// Cases of a validator of whole addresses; in a post X links neither user names in addresses, nor bare IP numbers, nor a final "+" in a query.
const validatorOnly = new Set([
  'Valid url: port and userinfo',
  'Valid url: ipv4',
  'Valid url: ipv6',
  'Valid url: sub delims and question marks',
]);

const signed = { mention: 'screen_name', hashtag: 'hashtag', cashtag: 'cashtag', link: 'url' } as const;

function nameOf(entity: TextEntity): string {
  switch (entity.kind) {
    case 'mention':
      return entity.username;
    case 'hashtag':
      return entity.tag;
    case 'cashtag':
      return entity.symbol;
    case 'link':
      return entity.url;
  }
}

function namesIn(text: string, kind: TextEntity['kind']): readonly string[] {
  return extractEntities(text)
    .filter((entity) => entity.kind === kind)
    .map(nameOf);
}

function placesIn(text: string, kind: TextEntity['kind']) {
  return extractEntities(text)
    .filter((entity) => entity.kind === kind)
    .map((entity) => ({ [signed[kind]]: nameOf(entity), indices: [entity.start, entity.end] }));
}

function isWhole(text: string, kind: TextEntity['kind']): boolean {
  return extractEntities(text).some((entity) => entity.kind === kind && entity.end - entity.start === text.length);
}

describe("twitter-text's cases: what is found", () => {
  test.each([
    ...extractCases.mentions.map((one) => ({ ...one, kind: 'mention' as const })),
    ...extractCases.urls.map((one) => ({ ...one, kind: 'link' as const })),
    ...extractCases.tco_urls_with_params.map((one) => ({ ...one, kind: 'link' as const })),
    ...extractCases.hashtags.map((one) => ({ ...one, kind: 'hashtag' as const })),
    ...extractCases.hashtags_from_astral.map((one) => ({ ...one, kind: 'hashtag' as const })),
    ...extractCases.cashtags.map((one) => ({ ...one, kind: 'cashtag' as const })),
  ])('$kind: $description', ({ text, kind, expected }) => {
    expect(namesIn(text, kind)).toEqual(expected);
  });
});

describe("twitter-text's cases: where it is found", () => {
  test.each([
    ...extractCases.mentions_with_indices.map((one) => ({ ...one, kind: 'mention' as const })),
    ...extractCases.urls_with_indices.map((one) => ({ ...one, kind: 'link' as const })),
    ...extractCases.urls_with_directional_markers.map((one) => ({ ...one, kind: 'link' as const })),
    ...extractCases.hashtags_with_indices.map((one) => ({ ...one, kind: 'hashtag' as const })),
    ...extractCases.cashtags_with_indices.map((one) => ({ ...one, kind: 'cashtag' as const })),
  ])('$kind: $description', ({ text, kind, expected }) => {
    expect(placesIn(text, kind)).toEqual(expected);
  });
});

describe("twitter-text's cases: whole texts", () => {
  test.each([
    ...validateCases.usernames.map((one) => ({ ...one, kind: 'mention' as const })),
    ...validateCases.hashtags.map((one) => ({ ...one, kind: 'hashtag' as const })),
    ...[...validateCases.urls, ...validateCases.urls_without_protocol]
      .filter((one) => !validatorOnly.has(one.description))
      .map((one) => ({ ...one, kind: 'link' as const })),
  ])('$kind: $description', ({ text, kind, expected }) => {
    expect(isWhole(text, kind)).toBe(expected);
  });
});

test('a mention inside a link is part of the link', () => {
  expect(extractEntities('https://example.com/@ada and @ada').map((entity) => entity.kind)).toEqual([
    'link',
    'mention',
  ]);
});

test('offsets count UTF-16 units after an emoji', () => {
  expect(extractEntities('👩‍🚀 #space')).toEqual([{ kind: 'hashtag', start: 6, end: 12, tag: 'space' }]);
});

test('a link right after a word that ends like a protocol is found', () => {
  expect(namesIn('a.com日本http://b.com', 'link')).toEqual(['a.com', 'http://b.com']);
});

test('a price that looks like a host name is no link', () => {
  expect([hasLink('Only 3.50 now...great'), hasLink('see stoa.example.org')]).toEqual([false, true]);
});

test('entities of any text are in order, apart, and inside it', () => {
  const parts = fc.constantFrom(
    'http://',
    'a.com',
    '@ada',
    '#tag',
    '$ABC',
    ' ',
    '/',
    '.',
    '語',
    '(',
    ')',
    '?q=1',
    '👍',
    '\uD83D',
    '_',
    '-',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts, { maxLength: 20 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let position = 0;
      for (const entity of extractEntities(text)) {
        expect(entity.start).toBeGreaterThanOrEqual(position);
        expect(entity.end).toBeGreaterThan(entity.start);
        expect(text.slice(entity.start, entity.end)).toContain(nameOf(entity));
        position = entity.end;
      }
      expect(position).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});
