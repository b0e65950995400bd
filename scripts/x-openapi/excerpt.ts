import { endpoints as asked } from '../../src/main/x-api/endpoints.ts';
import { endpoints as served } from '../../src/simulator/endpoints.ts';

type Json = Readonly<Record<string, unknown>>;

/** What of X's description is kept: no prose, nothing of routes that neither Stoa nor its sandbox knows. */
export type Excerpt = {
  readonly source: string;
  readonly operations: Readonly<Record<string, Json>>;
  readonly parameters: Json;
  readonly schemas: Json;
};

const methods = ['get', 'post', 'put', 'delete'];

/** The method and path of a route with every variable part as `{}`: X and Stoa name them differently. */
function routeKey(route: string): string {
  return route.replace(/:\w+|\{\w+\}/g, '{}');
}

/** Every route Stoa asks for or its sandbox serves. */
export function routesOfInterest(): ReadonlySet<string> {
  const keys = [
    ...Object.values(asked).map(({ key }) => key),
    ...Object.values(served).map(({ method, path }) => `${method} ${path}`),
  ];
  return new Set(keys.map(routeKey));
}

/** The part of an OpenAPI description of X that tells of these routes. */
export function excerptOf(document: unknown, routes: ReadonlySet<string>): Excerpt {
  const { info, paths, components } = object(document);
  const operations: Record<string, Json> = {};
  for (const [path, item] of Object.entries(object(paths))) {
    for (const method of methods) {
      const operation = object(item)[method];
      const key = `${method.toUpperCase()} ${path}`;
      if (operation === undefined || !routes.has(routeKey(key))) continue;
      const { parameters, requestBody, responses, security } = object(operation);
      operations[key] = withoutProse({
        ...(parameters === undefined ? {} : { parameters }),
        ...(requestBody === undefined ? {} : { requestBody }),
        responses,
        security,
      });
    }
  }
  const known = object(components);
  const parameters: Record<string, unknown> = {};
  const schemas: Record<string, unknown> = {};
  const follow = (value: unknown): void => {
    for (const [section, name] of referencesIn(value)) {
      const kept = section === 'schemas' ? schemas : parameters;
      if (name in kept) continue;
      kept[name] = withoutProse(object(object(known[section])[name]));
      follow(kept[name]);
    }
  };
  follow(operations);
  return {
    source: `X API v2 OpenAPI description ${String(object(info).version)} (https://api.x.com/2/openapi.json): the routes used here, without prose`,
    operations: sorted(operations),
    parameters: sorted(parameters),
    schemas: sorted(schemas),
  };
}

/** One operation, parameter or schema a line, so that a newer description shows as a readable difference. */
export function writeExcerpt({ source, ...sections }: Excerpt): string {
  const written = Object.entries(sections).map(([name, entries]) => {
    const lines = Object.entries(entries).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return `${JSON.stringify(name)}: {\n${lines.join(',\n')}\n}`;
  });
  return `{\n${[`"source": ${JSON.stringify(source)}`, ...written].join(',\n')}\n}\n`;
}

/** Prose of the description; where a schema names its properties, such a name is a property and stays. */
const prose = new Set(['description', 'example', 'examples', 'summary', 'externalDocs']);

function withoutProse(value: Json): Json {
  return object(strip(value, false));
}

function strip(value: unknown, namesProperties: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => strip(item, false));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => namesProperties || !(prose.has(key) || key.startsWith('x-')));
  return Object.fromEntries(kept.map(([key, item]) => [key, strip(item, !namesProperties && key === 'properties')]));
}

function* referencesIn(value: unknown): Generator<readonly ['schemas' | 'parameters', string]> {
  if (typeof value === 'string') {
    const [, section, name] = /^#\/components\/(schemas|parameters)\/(\w+)$/.exec(value) ?? [];
    if (name !== undefined) yield [section === 'schemas' ? 'schemas' : 'parameters', name];
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) yield* referencesIn(item);
  }
}

function sorted<Value>(entries: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(entries).sort(([left], [right]) => (left < right ? -1 : 1)));
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
