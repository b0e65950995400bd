import type { StoaError } from '../../shared/model/index.ts';
import type { Caller, Charge, Clock, Log, RateLimit, TokenSource, XAnswer } from '../workspace/ports.ts';
import { withDeadline } from './deadline.ts';
import type { Endpoint } from './endpoints.ts';
import { errorInsteadOfData, offline, timedOut, toStoaError, unavailable } from './errors.ts';
import { type Exchange, toExchange } from './exchange.ts';
import { type RawAnswer, rawAnswer } from './mapping/answer-schema.ts';
import { toRateLimit } from './rate-limits.ts';
import type { XClients } from './x-clients.ts';

/** One request to X and what to make of its answer. */
export type XRequest<Value> = {
  readonly endpoint: Endpoint;
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Path below `/2/` without a leading slash. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Sends the body as a form, as X wants files; JSON otherwise. */
  readonly asForm?: boolean;
  /** What an accepted write without a readable body means, where X is known to answer so; otherwise it is a fault of X. */
  readonly withoutBody?: Value;
  /** The model of an answer; null when it lacks what was asked for. */
  read(answer: RawAnswer): Value | null;
  /** What X charges for this answer; `null` stands for an accepted write whose answer could not be read. */
  charges(answer: RawAnswer | null): readonly Charge[];
};

/** Makes one call: token, deadline, one replay after a renewed token, receipt. Never throws. */
export type Call = <Value>(caller: Caller, request: XRequest<Value>) => Promise<XAnswer<Value>>;

type Attempt = { readonly exchange: Exchange } | { readonly error: StoaError };

/** `deadlineMs` bounds the whole call, tokens and replay included, whatever the other side does. */
export function createCall(deps: {
  readonly tokens: TokenSource;
  readonly clients: XClients;
  readonly clock: Clock;
  readonly log: Log;
  readonly deadlineMs: number;
}): Call {
  const { tokens, clients, clock, log } = deps;

  async function send(
    caller: Caller,
    token: string,
    request: XRequest<unknown>,
    signal: AbortSignal,
    freshConnection: boolean,
  ): Promise<Attempt> {
    const client = clients.open(caller.network, token, { signal, freshConnection });
    if (client === null) return { error: offline(caller.network) };
    const options = { fullResponse: true, forceParseMode: 'text' } as const;
    const exchange = await toExchange(() => {
      switch (request.method) {
        case 'GET':
          return client.v2.get(request.path, { ...request.query }, options);
        case 'POST':
          return client.v2.post(
            request.path,
            { ...request.body },
            request.asForm === true ? { ...options, forceBodyMode: 'form-data' } : options,
          );
        case 'DELETE':
          return client.v2.delete(request.path, { ...request.query }, options);
      }
    });
    return { exchange };
  }

  /** Reads are repeated when X had closed the kept connection; writes get a connection of their own, so that a drop is never that. */
  async function sendOnce(caller: Caller, token: string, request: XRequest<unknown>, signal: AbortSignal) {
    const isRead = request.method === 'GET';
    const first = await send(caller, token, request, signal, !isRead);
    const stale = 'exchange' in first && first.exchange.kind === 'no-answer' && first.exchange.staleConnection;
    return isRead && stale ? send(caller, token, request, signal, true) : first;
  }

  async function withToken(
    caller: Caller,
    request: XRequest<unknown>,
    signal: AbortSignal,
    onSend: () => void,
  ): Promise<Attempt> {
    const access = await tokens.access(caller.accountId);
    if (!access.ok) return { error: access.error };
    if (signal.aborted) return { error: timedOut(false) };
    onSend();
    const first = await sendOnce(caller, access.value, request, signal);
    if (!isUnauthorized(first)) return noted(caller, access.value, first);
    const renewed = await tokens.renew(caller.accountId, access.value);
    if (!renewed.ok) return { error: renewed.error };
    if (signal.aborted) return { error: timedOut(false) };
    const second = await sendOnce(caller, renewed.value, request, signal);
    // X has refused every token during an outage (2026-06-30): whether the sign-in has ended, only a refresh can tell.
    if (!isUnauthorized(second)) return noted(caller, renewed.value, second);
    tokens.refused(caller.accountId, renewed.value);
    return { error: unavailable(401) };
  }

  function noted(caller: Caller, token: string, attempt: Attempt): Attempt {
    if ('exchange' in attempt && attempt.exchange.kind === 'answer' && attempt.exchange.status < 500)
      tokens.accepted(caller.accountId, token);
    return attempt;
  }

  return async function call<Value>(caller: Caller, request: XRequest<Value>): Promise<XAnswer<Value>> {
    const started = clock.now();
    let sent = false;
    const outcome = await withDeadline<Attempt>(
      deps.deadlineMs,
      (signal) => withToken(caller, request, signal, () => (sent = true)),
      () => ({ error: timedOut(request.method !== 'GET') }),
    ).catch((cause: unknown): Attempt => {
      sent = false;
      log.error('A call to X could not be made', { endpoint: request.endpoint.key, cause: String(cause) });
      return { error: internal() };
    });
    const answer = toAnswer(caller, request, outcome, clock.now(), sent);
    log.debug('Called X', {
      endpoint: request.endpoint.key,
      status: answer.receipt.status,
      error: answer.ok ? null : answer.error.code,
      milliseconds: clock.now() - started,
    });
    return answer;
  };
}

function isUnauthorized(attempt: Attempt): boolean {
  return 'exchange' in attempt && attempt.exchange.kind === 'answer' && attempt.exchange.status === 401;
}

function toAnswer<Value>(
  caller: Caller,
  request: XRequest<Value>,
  attempt: Attempt,
  at: number,
  sent: boolean,
): XAnswer<Value> {
  const endpoint = request.endpoint.key;
  const isWrite = request.method !== 'GET';
  const receipt = (status: number | null, charges: readonly Charge[] = [], rateLimit: RateLimit | null = null) => {
    return { endpoint, at, status, charges, rateLimit };
  };
  // X may have answered, and charged, without Stoa having read it.
  const unsure = (status: number | null, rateLimit: RateLimit | null = null) => {
    return { ...receipt(status, [], rateLimit), unsure: true };
  };
  if ('error' in attempt) {
    const lost = sent && attempt.error.code === 'timed-out';
    return {
      ok: false,
      error: attempt.error,
      receipt: lost ? unsure(null) : receipt(null),
      maybeDone: isWrite && lost,
    };
  }
  const { exchange } = attempt;
  switch (exchange.kind) {
    case 'no-answer':
      return {
        ok: false,
        error: offline(caller.network),
        receipt: exchange.mayHaveArrived ? unsure(null) : receipt(null),
        maybeDone: isWrite && exchange.mayHaveArrived,
      };
    case 'broken':
      return { ok: false, error: unavailable(exchange.status), receipt: unsure(exchange.status), maybeDone: isWrite };
    case 'answer': {
      const { status, headers, body } = exchange;
      const rateLimit = toRateLimit(endpoint, headers, at);
      const refusal = {
        status,
        body,
        headers,
        isWrite,
        accountId: caller.accountId,
        scopes: request.endpoint.scopes,
        now: at,
      };
      if (status !== 200) {
        const error = toStoaError(refusal);
        const maybeDone = isWrite && status >= 500;
        // Refused requests are free (docs.x.com, post cap); whether a write with a fault of X's own was one, nobody knows.
        return {
          ok: false,
          error,
          receipt: maybeDone ? unsure(status, rateLimit) : receipt(status, [], rateLimit),
          maybeDone,
        };
      }
      const parsed = rawAnswer.safeParse(body);
      const answer = parsed.success && isAnswer(parsed.data) ? parsed.data : null;
      const value = answer === null ? (request.withoutBody ?? null) : request.read(answer);
      const unread = answer === null && !isWrite;
      const charges = unread ? [] : request.charges(answer);
      if (value !== null) return { ok: true, value, receipt: receipt(status, charges, rateLimit) };
      const error = (answer === null ? null : errorInsteadOfData(refusal)) ?? unavailable(status);
      return {
        ok: false,
        error,
        receipt: unread ? unsure(status, rateLimit) : receipt(status, charges, rateLimit),
        maybeDone: isWrite,
      };
    }
  }
}

/** An empty page still has `meta`; an object with none of these is no answer of X. */
function isAnswer(answer: RawAnswer): boolean {
  const { data, meta, errors } = answer;
  const hasData = typeof data === 'object' && data !== null;
  return hasData || (data === undefined && (meta !== undefined || (errors?.length ?? 0) > 0));
}

function internal(): StoaError {
  return {
    code: 'internal',
    message: 'Stoa could not make this call.',
    next: 'Try again; if it stays so, restart Stoa. The log names the cause.',
  };
}
