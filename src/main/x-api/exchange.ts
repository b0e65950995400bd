import type { IncomingHttpHeaders } from 'node:http';
import { ApiPartialResponseError, ApiRequestError, ApiResponseError } from 'twitter-api-v2';
import { z } from 'zod';
import { parseJson } from '../../shared/text/parse-json.ts';

/** What came back from X, before anybody looked into it. */
export type Exchange =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: IncomingHttpHeaders;
      /** Parsed JSON; undefined when the body was none. */
      readonly body: unknown;
    }
  /** An answer began and broke off. */
  | { readonly kind: 'broken'; readonly status: number | null }
  | {
      readonly kind: 'no-answer';
      /** Error code of the connection (`ECONNREFUSED` …) or its message. */
      readonly reason: string;
      /** False when the request cannot have reached X. */
      readonly mayHaveArrived: boolean;
      /** A kept connection that the other side had closed meanwhile. */
      readonly staleConnection: boolean;
    };

/** Reasons that come before a connection exists. */
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'ENETUNREACH',
  'ENETDOWN',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'EADDRNOTAVAIL',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

const cause = z.object({ code: z.string().optional().catch(undefined), message: z.string().catch('') });

/** Runs a request of the library and says how it went; rethrows only what is no outcome of a request. */
export async function toExchange(
  run: () => Promise<{ readonly data: unknown; readonly headers: IncomingHttpHeaders }>,
): Promise<Exchange> {
  try {
    const { data, headers } = await run();
    // The library hands over only accepted answers and not their exact status.
    return { kind: 'answer', status: 200, headers, body: parsed(data) };
  } catch (error) {
    if (error instanceof ApiResponseError) {
      return { kind: 'answer', status: error.code, headers: error.headers, body: parsed(error.data) };
    }
    if (error instanceof ApiPartialResponseError) {
      return { kind: 'broken', status: error.response.statusCode ?? null };
    }
    if (error instanceof ApiRequestError) return toNoAnswer(error);
    throw error;
  }
}

function toNoAnswer(error: ApiRequestError): Exchange {
  // The library's own accessor `requestError` reads a field that is never set (1.29.1); the cause is in its options.
  const options = z.object({ error: cause }).safeParse(Reflect.get(error, '_options'));
  const { code, message } = options.success ? options.data.error : { code: undefined, message: '' };
  const reason = code ?? message;
  const dropped = reason === 'ECONNRESET' || reason === 'EPIPE' || reason.startsWith('Socket closed');
  return {
    kind: 'no-answer',
    reason,
    mayHaveArrived: !neverSent.has(reason),
    staleConnection: dropped && error.request.reusedSocket,
  };
}

/** Bodies are read as text, so that a page where JSON was promised is an answer like any other and not an exception. */
function parsed(data: unknown): unknown {
  return typeof data === 'string' ? parseJson(data) : data;
}
