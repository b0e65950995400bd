import type { z } from 'zod';
import type { StoaError } from '../model/index.ts';

/** One call of the contract: the schema its input is checked with and, as a type only, what it answers. */
export type Method<I extends z.ZodType = z.ZodType, O = unknown> = {
  readonly input: I;
  /** Never set: carries the output type. */
  readonly output?: O;
  /** A call that only reads may be repeated by the client after a reconnect. */
  readonly reads: boolean;
};

/** A call that only reads. */
export function query<O>() {
  return <I extends z.ZodType>(input: I): Method<I, O> => ({ input, reads: true });
}

/** A call that changes something; never repeated by itself. */
export function command<O>() {
  return <I extends z.ZodType>(input: I): Method<I, O> => ({ input, reads: false });
}

/** What every call answers with; a refused call is an error with what to do next, never an exception. */
export type Reply<O = unknown> =
  | { readonly ok: true; readonly value: O }
  | { readonly ok: false; readonly error: StoaError };
