import { type Context, Hono } from 'hono';
import { parseJson } from '../../shared/text/parse-json.ts';
import { type Endpoint, type EndpointName, endpoints } from '../endpoints.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type PricedItem, priceOfAnswer } from '../ledger/prices.ts';
import type { LimitState, Limits } from '../limits.ts';
import type { Grant, Tokens } from '../oauth/tokens.ts';
import { createPresenter } from '../present/presenter.ts';
import { fieldParameters, readFields } from '../present/request-fields.ts';
import { forbidden, invalidRequest, Problem, tooManyRequests, unauthorized } from '../problems.ts';
import type { Simulation } from '../state/simulation.ts';
import { readForm } from '../uploads/read-form.ts';
import type { WorldPerson } from '../world/types.ts';
import type { ApiAnswer, ApiRequest, Handler } from './api-request.ts';
import { listHandlers } from './lists.ts';
import { messageHandlers } from './messages.ts';
import { ownMarkHandlers } from './own-marks.ts';
import { postHandlers } from './posts.ts';
import { searchHandlers } from './search.ts';
import { timelineHandlers } from './timelines.ts';
import { uploadHandlers } from './uploads.ts';
import { createUsageHandlers } from './usage.ts';
import { userHandlers } from './users.ts';

/** What the API is made of. */
export type ApiParts = {
  readonly simulation: Simulation;
  readonly tokens: Tokens;
  readonly limits: Limits;
  readonly ledger: Ledger;
  /** This server's own address as the request reached it. */
  readonly baseOf: (c: Context) => string;
};

/** All endpoints of the table: token, scope, limit, handler, bill, in this order, as X does it. */
export function createApi(parts: ApiParts): Hono {
  const handlers: Readonly<Record<EndpointName, Handler>> = {
    ...userHandlers,
    ...timelineHandlers,
    ...searchHandlers,
    ...postHandlers,
    ...ownMarkHandlers,
    ...messageHandlers,
    ...listHandlers,
    ...uploadHandlers,
    ...createUsageHandlers(parts.ledger),
  };
  const byName: Readonly<Record<string, Handler>> = handlers;

  const api = new Hono();
  // In the order of the table, which has `/2/users/by` before `/2/users/:id`.
  for (const [name, endpoint] of Object.entries<Endpoint>(endpoints)) {
    const handler = byName[name];
    if (handler !== undefined) api.on(endpoint.method, endpoint.path, (c) => serve(parts, name, endpoint, handler, c));
  }
  api.all('/2/*', (c) =>
    c.json(
      {
        title: 'Not Found',
        type: 'about:blank',
        status: 404,
        detail: 'The sandbox does not serve this route of the API.',
      },
      404,
    ),
  );
  return api;
}

/** The 15-minute window, and the day's where the endpoint has one. */
type RequestLimits = { readonly window: LimitState; readonly daily: LimitState | null };

async function serve(
  parts: ApiParts,
  name: string,
  endpoint: Endpoint,
  handler: Handler,
  c: Context,
): Promise<Response> {
  const { simulation, ledger } = parts;
  const now = simulation.advance();
  const bill = (account: WorldPerson, status: number, items: readonly PricedItem[]) =>
    ledger.charge({ at: now, method: endpoint.method, route: endpoint.path, account: account.id, status, items });
  let limit: RequestLimits | null = null;
  let visitor: WorldPerson | null = null;
  try {
    const grant = authenticate(parts, c);
    visitor = grant.visitor;
    limit = takeRequest(parts.limits, visitor, name, endpoint);
    if (limit.window.exceeded) throw tooManyRequests();
    checkScopes(endpoint, grant.scopes);
    const query = new URL(c.req.url).searchParams;
    checkParameters(endpoint, query);
    const presenter = createPresenter(simulation, visitor, readFields(query), parts.baseOf(c), now);
    const body = endpoint.method === 'POST' || endpoint.method === 'PUT' ? await readBody(c) : null;
    const request: ApiRequest = { simulation, visitor, now, path: c.req.param(), query, body, presenter };
    const answer = handler(request);
    const items = itemsOf(endpoint, request, answer);
    bill(visitor, answer.status, items);
    return respond(answer.status, answer.body, limit);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (visitor !== null) bill(visitor, error.status, []);
    return respond(error.status, error.body, limit);
  }
}

function authenticate({ tokens, simulation }: ApiParts, c: Context): Grant & { readonly visitor: WorldPerson } {
  const [, token] = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
  const grant = token === undefined ? null : tokens.verify(token);
  const visitor = grant === null ? undefined : simulation.people.byId(grant.account);
  if (grant === null || visitor === undefined) throw unauthorized();
  return { ...grant, visitor };
}

/** Counts the request in both windows; where the day's is the one exceeded, the usual headers tell of it too. */
function takeRequest(limits: Limits, visitor: WorldPerson, name: string, endpoint: Endpoint): RequestLimits {
  const daily = endpoint.dailyLimit === undefined ? null : limits.takeDaily(visitor.id, name, endpoint.dailyLimit);
  const window = limits.take(visitor.id, name, endpoint.limit);
  return { window: daily?.exceeded === true ? daily : window, daily };
}

function checkScopes(endpoint: Endpoint, granted: ReadonlySet<string>): void {
  const missing = endpoint.scopes.filter((scope) => !granted.has(scope));
  if (missing.length > 0) {
    throw forbidden(
      `Your client app is not authorized with the required scope${missing.length > 1 ? 's' : ''}: ${missing.join(', ')}.`,
    );
  }
}

function checkParameters(endpoint: Endpoint, query: URLSearchParams): void {
  const known: readonly string[] = endpoint.method === 'GET' ? [...endpoint.query, ...fieldParameters] : endpoint.query;
  for (const name of query.keys()) {
    if (!known.includes(name) && !(endpoint.path.includes(':') && name === 'id')) {
      throw invalidRequest(
        name,
        query.get(name) ?? '',
        `The query parameter [${name}] is not one of [${known.join(',')}]`,
      );
    }
  }
}

async function readBody(c: Context): Promise<unknown> {
  const type = c.req.header('content-type') ?? '';
  if (type.startsWith('multipart/form-data')) return readForm(type, Buffer.from(await c.req.arrayBuffer()));
  return parseJson(await c.req.text()) ?? null;
}

function itemsOf(endpoint: Endpoint, request: ApiRequest, answer: ApiAnswer): readonly PricedItem[] {
  if (answer.write !== undefined) return [{ kind: 'request', id: answer.write.id, price: answer.write.price }];
  if (endpoint.reads === null) return [];
  return priceOfAnswer(endpoint.reads, request.path.id === request.visitor.id, answer.body);
}

function respond(status: number, body: Readonly<Record<string, unknown>>, limit: RequestLimits | null): Response {
  const headers = new Headers({
    'content-type': status < 400 ? 'application/json; charset=utf-8' : 'application/problem+json; charset=utf-8',
  });
  if (limit !== null) setLimitHeaders(headers, 'x-rate-limit', limit.window);
  if (limit !== null && limit.daily !== null) setLimitHeaders(headers, 'x-user-limit-24hour', limit.daily);
  return new Response(JSON.stringify(body), { status, headers });
}

function setLimitHeaders(headers: Headers, prefix: string, { limit, remaining, reset }: LimitState): void {
  headers.set(`${prefix}-limit`, String(limit));
  headers.set(`${prefix}-remaining`, String(remaining));
  headers.set(`${prefix}-reset`, String(reset));
}
