import { createHash } from 'node:crypto';
import { z } from 'zod';
import { invalidRequest } from '../problems.ts';
import type { WorldPerson } from '../world/types.ts';
import type { ApiRequest } from './api-request.ts';

const idPattern = /^[0-9]{1,19}$/;

/** Reads a number within bounds; refuses with X's words when it is not one. */
export function readCount(
  query: URLSearchParams,
  name: string,
  bounds: { min: number; max: number; otherwise: number },
): number {
  const value = query.get(name);
  if (value === null) return bounds.otherwise;
  const count = Number(value);
  if (!/^\d+$/.test(value) || count < bounds.min || count > bounds.max) {
    throw invalidRequest(
      name,
      value,
      `The \`${name}\` query parameter value [${value}] is not between ${bounds.min} and ${bounds.max}`,
    );
  }
  return count;
}

/** Checks that a value is an id; refuses naming the parameter when it is not. */
export function readId(name: string, value: string): string {
  if (idPattern.test(value)) return value;
  throw invalidRequest(name, value, `The \`${name}\` query parameter value [${value}] is not valid`);
}

/** Reads an optional id. */
export function readOptionalId(query: URLSearchParams, name: string): string | null {
  const value = query.get(name);
  return value === null ? null : readId(name, value);
}

/** Reads an optional time (ISO 8601), as milliseconds since 1970. */
export function readTime(query: URLSearchParams, name: string): number | null {
  const value = query.get(name);
  if (value === null) return null;
  const parsed = z.iso.datetime().safeParse(value);
  if (parsed.success) return Date.parse(parsed.data);
  throw invalidRequest(
    name,
    value,
    `The \`${name}\` query parameter value [${value}] is not a valid RFC 3339 date-time`,
  );
}

/** Reads a comma-separated list of 1 to 100 values of a form. */
export function readList(query: URLSearchParams, name: string, form: RegExp): readonly string[] {
  const value = query.get(name) ?? '';
  const list = value.split(',');
  if (value === '') throw invalidRequest(name, '', `The \`${name}\` query parameter can not be empty`);
  if (list.length > 100)
    throw invalidRequest(
      name,
      value,
      `The number of values in the \`${name}\` query parameter list [${list.length}] is not between 1 and 100`,
    );
  const bad = list.find((item) => !form.test(item));
  if (bad !== undefined) throw invalidRequest(name, bad, `The \`${name}\` query parameter value [${bad}] is not valid`);
  return [...new Set(list)];
}

/** Checks that the path's id is the visitor's own, as X demands for what is private. */
export function requireOwnPath({ path, visitor }: ApiRequest): WorldPerson {
  const id = readId('id', path.id ?? '');
  if (id === visitor.id) return visitor;
  throw invalidRequest(
    'id',
    id,
    `The \`id\` query parameter value [${id}] must be the same as the authenticating user [${visitor.id}]`,
  );
}

/** A page token that leads to `value` (an id or a number) within one `scope` (an endpoint); a number's has 17 to 19 characters, as X's description has it. */
export function pageToken(scope: string, value: string): string {
  return `7140${BigInt(value).toString(36)}z${checksum(scope, value)}`;
}

/** What a page token of this scope leads to; refuses foreign and invented ones. */
export function readPageToken(query: URLSearchParams, scope: string): string | null {
  const name = query.has('next_token') ? 'next_token' : 'pagination_token';
  const token = query.get(name);
  if (token === null) return null;
  const [, digits = '', sum = ''] = /^7140([0-9a-z]+)z([0-9a-f]{11})$/.exec(token) ?? [];
  const value = digits === '' ? '' : fromBase36(digits);
  if (value !== '' && checksum(scope, value) === sum) return value;
  throw invalidRequest(name, token, `The \`${name}\` query parameter value [${token}] is not valid`);
}

function checksum(scope: string, value: string): string {
  return createHash('sha256').update(`${scope} ${value}`).digest('hex').slice(0, 11);
}

function fromBase36(digits: string): string {
  let value = 0n;
  for (const digit of digits) value = value * 36n + BigInt(Number.parseInt(digit, 36));
  return value.toString();
}
