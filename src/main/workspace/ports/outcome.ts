import type { StoaError } from '../../../shared/model/index.ts';

/** A result whose failure is data with what to do next. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: StoaError };
