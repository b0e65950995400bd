import fc from 'fast-check';
import { z } from 'zod';
import { type Schema, schema } from './schema-check.ts';

const description = z.object({ schemas: z.record(z.string(), schema) });

/** Deeper than this X's answers do not nest; what would is left empty. */
const deepest = 7;

/** Texts as people write and X sends them: emoji, surrogates, HTML entities, control characters, other scripts. */
const wildText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '&amp;',
        '&lt;b&gt;',
        'https://t.co/a1',
        '@loft',
        '#ink',
        '\u202e',
        'valueOf',
        '👩‍👩‍👧',
        'ﷺ',
        '日本',
        '\0',
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join(' ')),
);

/** Ids as X writes them, near the border of what a double can hold too. */
const anId = fc.oneof(
  fc.bigInt({ min: 1n, max: 9_223_372_036_854_775_807n }).map(String),
  fc.constantFrom('1', '9007199254740993', '1999999999999999999'),
);

/** Values that fit the schemas of an OpenAPI description: `arbitrary('Post')`. */
export function createSchemaArbitrary(document: unknown) {
  const { schemas } = description.parse(document);

  function named(reference: string): Schema {
    const found = schemas[reference.slice(reference.lastIndexOf('/') + 1)];
    if (found === undefined) throw new Error(`The description has no ${reference}.`);
    return found;
  }

  function from(wanted: Schema, name: string, depth: number): fc.Arbitrary<unknown> {
    if (wanted.$ref !== undefined) return from(named(wanted.$ref), name, depth);
    const variants = wanted.oneOf ?? wanted.anyOf;
    if (variants !== undefined) return fc.oneof(...variants.map((variant) => from(variant, name, depth)));
    if (wanted.allOf !== undefined) {
      return fc
        .tuple(...wanted.allOf.map((part) => from(part, name, depth)))
        .map((parts) => Object.assign({}, ...parts) as unknown);
    }
    if (wanted.enum !== undefined) return fc.constantFrom(...wanted.enum);
    if (wanted.type === 'array') {
      return depth >= deepest || wanted.items === undefined
        ? fc.constant([])
        : fc.array(from(wanted.items, name, depth + 1), { maxLength: 3 });
    }
    if (wanted.type === 'integer') return fc.oneof(fc.nat(400), fc.maxSafeInteger());
    if (wanted.type === 'number') return fc.double();
    if (wanted.type === 'boolean') return fc.boolean();
    if (wanted.type === 'string') return textOf(wanted, name);
    return depth >= deepest ? fc.constant({}) : recordOf(wanted, depth);
  }

  function recordOf({ properties = {}, required = [] }: Schema, depth: number): fc.Arbitrary<unknown> {
    const fields = Object.entries(properties).map(([name, field]) => [name, from(field, name, depth + 1)] as const);
    return fc.record(Object.fromEntries(fields), { requiredKeys: required.filter((name) => name in properties) });
  }

  return (name: string) => from(named(name), name, 0);
}

function textOf({ format, pattern }: Schema, name: string): fc.Arbitrary<string> {
  if (format === 'date-time') {
    const noInvalidDate = true;
    return fc
      .date({ min: new Date('2006-03-21'), max: new Date('2040-01-01'), noInvalidDate })
      .map((date) => date.toISOString());
  }
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  if (name === 'id' || /_ids?$/.test(name)) return anId;
  if (name === 'username') return fc.stringMatching(/^[A-Za-z0-9_]{1,15}$/);
  if (/url/.test(name)) return fc.oneof(fc.webUrl(), wildText);
  return wildText;
}

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, '', 0, -1, 1e300, true, [], {}, [[]], [null], 'x'.repeat(3000), { id: null }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** The value with some of its parts, at any depth, replaced by nonsense, left out, or doubled. */
export function spoilt(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(value, fc.array(fc.tuple(fc.nat(), junk, fc.nat(3)), { minLength: 1, maxLength: 4 }))
    .map(([whole, blows]) => {
      const copy: unknown = structuredClone(whole);
      for (const [at, nonsense, way] of blows) strike(copy, at, nonsense, way);
      return copy;
    });
}

function strike(whole: unknown, at: number, nonsense: unknown, way: number): void {
  const places = placesIn(whole);
  const place = places[at % Math.max(1, places.length)];
  if (place === undefined) return;
  const [holder, key] = place;
  if (way === 0) Reflect.deleteProperty(holder, key);
  else if (way === 1 && Array.isArray(holder)) holder.push(structuredClone(Reflect.get(holder, key)));
  // A copy: the same nonsense struck twice would contain itself.
  else Reflect.set(holder, key, structuredClone(nonsense));
}

function placesIn(value: unknown): readonly (readonly [object, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [[value, key] as const, ...placesIn(Reflect.get(value, key))]);
}
