import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { createSchemaCheck, type Schema, schema } from './schema-check.ts';

const reference = z.object({ $ref: z.string() });
const parameter = z.object({
  name: z.string(),
  in: z.string(),
  required: z.boolean().optional(),
  schema,
});
const content = z.record(z.string(), z.object({ schema }));
const operation = z.object({
  parameters: z.array(z.union([reference, parameter])).default([]),
  requestBody: z.object({ content, required: z.boolean().optional() }).optional(),
  responses: z.record(z.string(), z.object({ content: content.optional() })),
  security: z.array(z.record(z.string(), z.array(z.string()))),
});
const excerpt = z.object({
  operations: z.record(z.string(), operation),
  parameters: z.record(z.string(), parameter),
  schemas: z.record(z.string(), schema),
});
type Operation = z.infer<typeof operation>;

/** The versions of X's description: the last in legacy names, and the one that renamed them. */
export type Version = '2.166' | '2.167';

/** Routes in neither version of X's description, with where they come from. */
export const undescribed: Readonly<Record<string, string>> = {
  'GET /2/usage/credits': 'docs.x.com/x-api/usage/get-usage-credits, August 2026, younger than 2.167',
  'POST /2/oauth2/token': 'docs.x.com, OAuth 2.0 authorization code flow with PKCE',
  'POST /2/oauth2/revoke': 'docs.x.com, OAuth 2.0 authorization code flow with PKCE',
};

/** A request as X's description looks at it: `body` is parsed JSON or the fields of a form; undefined when there is none. */
export type DescribedRequest = {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
};

/** One version of X's description of its API. */
export type XDescription = {
  /** What it calls this route, e.g. `GET /2/lists/{id}`; null when it has none such. */
  route(method: string, path: string): string | null;
  /** Scopes it demands of a user's token. */
  scopes(route: string): readonly string[];
  /** What it objects to in a request for a route it has. */
  objections(request: DescribedRequest): readonly string[];
  /** What it objects to in an answer; `body` is parsed JSON. */
  faults(route: string, status: number, body: unknown): readonly string[];
};

/** The text of a version's excerpt, kept beside the tests. */
export function excerptText(version: Version): string {
  return readFileSync(join(import.meta.dirname, '../fixtures/x-openapi', `${version}.json`), 'utf8');
}

/** Reads a version of X's description. */
export function xDescription(version: Version): XDescription {
  const { operations, parameters, schemas } = excerpt.parse(JSON.parse(excerptText(version)));
  const check = createSchemaCheck(schemas);
  const routes = Object.keys(operations)
    // `/2/users/me` before `/2/users/{id}`.
    .toSorted((left, right) => left.split('{').length - right.split('{').length)
    .map((route) => ({ route, pattern: new RegExp(`^${route.replace(/\{\w+\}/g, '([^/]+)')}$`) }));
  const named = (name: string): Operation => {
    const found = operations[name];
    if (found === undefined) throw new RangeError(`Version ${version} has no ${name}.`);
    return found;
  };
  const parametersOf = ({ parameters: own }: Operation) =>
    own.flatMap((one) => ('$ref' in one ? (parameters[one.$ref.split('/').at(-1) ?? ''] ?? []) : [one]));
  const resolved = (wanted: Schema): Schema =>
    wanted.$ref === undefined ? wanted : resolved(schemas[wanted.$ref.split('/').at(-1) ?? ''] ?? {});

  const route = (method: string, path: string): string | null =>
    routes.find(({ pattern }) => pattern.test(`${method} ${path}`))?.route ?? null;

  return {
    route,
    scopes: (name) => named(name).security.find((way) => 'OAuth2UserToken' in way)?.OAuth2UserToken ?? [],
    objections({ method, path, query, body }) {
      const name = route(method, path);
      if (name === null) return [`${method} ${path} is not in version ${version}`];
      const described = named(name);
      const known = parametersOf(described);
      const inPath = known.filter((one) => one.in === 'path');
      const names = Array.from(name.matchAll(/\{(\w+)\}/g), ([, found = '']) => found);
      const values = new RegExp(`^${name.replace(/\{\w+\}/g, '([^/]+)')}$`).exec(`${method} ${path}`)?.slice(1) ?? [];
      return [
        ...inPath.flatMap((one) => check(values[names.indexOf(one.name)], one.schema, `${name} {${one.name}}`)),
        ...known
          .filter((one) => one.in === 'query' && one.required === true && !(one.name in query))
          .map((one) => `${name} ?${one.name}: missing`),
        ...Object.entries(query).flatMap(([key, text]) => {
          const one = known.find((candidate) => candidate.in === 'query' && candidate.name === key);
          if (one === undefined) return [`${name} ?${key}: unknown`];
          return check(fromText(text, resolved(one.schema)), one.schema, `${name} ?${key}`);
        }),
        ...bodyObjections(name, described, body),
      ];
    },
    faults(name, status, body) {
      const { responses } = named(name);
      const wanted = responses[String(status)] ?? (status >= 400 ? responses.default : undefined);
      if (wanted === undefined) return [`${name}: it never answers ${status}`];
      const kinds = Object.values(wanted.content ?? {});
      const tried = kinds.map((kind) => check(body, kind.schema, `${name} ${status}`));
      return tried.find((faults) => faults.length === 0) ?? tried.at(-1) ?? [];
    },
  };

  function bodyObjections(name: string, { requestBody }: Operation, body: unknown): readonly string[] {
    const isEmpty = body === undefined || (typeof body === 'object' && body !== null && Object.keys(body).length === 0);
    if (requestBody === undefined) return isEmpty ? [] : [`${name} takes no body`];
    if (body === undefined) return requestBody.required === true ? [`${name}: the body is missing`] : [];
    const [kind] = Object.values(requestBody.content);
    return kind === undefined ? [] : check(body, kind.schema, `${name} body`);
  }
}

/** A query parameter as the value its schema speaks of: X takes lists with commas between. */
function fromText(text: string, wanted: Schema): unknown {
  if (wanted.type === 'array') return text.split(',');
  if (wanted.type === 'integer' || wanted.type === 'number') return text.trim() === '' ? text : Number(text);
  return wanted.type === 'boolean' && /^(?:true|false)$/.test(text) ? text === 'true' : text;
}

const newNames: ReadonlyMap<string, string | null> = new Map([
  ['referenced_tweets.id', 'referenced_posts'],
  // Version 2.167 expands what a referenced post has along with it.
  ['referenced_tweets.id.author_id', null],
  ['referenced_tweets.id.attachments.media_keys', null],
  ['note_tweet', 'note_post'],
  // Expansions alone in version 2.167.
  ['author_id', null],
  ['in_reply_to_user_id', null],
  ['referenced_tweets', null],
  ['edit_history_tweet_ids', null],
]);

/** A request's fields in the names of version 2.167. */
export function inNewNames(query: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => {
      if (name === 'tweet.fields') return ['post.fields', translated(value, false)];
      // Who sent a message is an expansion alone.
      if (name === 'dm_event.fields') return [name, value.replace(/,sender_id\b/, '')];
      return name === 'expansions' ? [name, translated(value, true)] : [name, value];
    }),
  );
}

function translated(names: string, areExpansions: boolean): string {
  return names
    .split(',')
    .flatMap((name) => {
      if (areExpansions && (name === 'author_id' || name === 'in_reply_to_user_id')) return [name];
      const renamed = newNames.get(name);
      return renamed === undefined ? [name] : (renamed ?? []);
    })
    .join();
}
