import type { EndpointName } from '../endpoints.ts';
import type { Presenter } from '../present/presenter.ts';
import type { Simulation } from '../state/simulation.ts';
import type { WorldPerson } from '../world/types.ts';

/** A request that has passed authentication, scopes and limits. */
export type ApiRequest = {
  readonly simulation: Simulation;
  /** Whose token it is. */
  readonly visitor: WorldPerson;
  readonly now: number;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The JSON body, or the fields of a form with its files as bytes; null when there is none or it is neither. */
  readonly body: unknown;
  readonly presenter: Presenter;
};

/** What a handler answers; `price` is set by writes, in thousandths of a dollar. */
export type ApiAnswer = {
  readonly status: 200 | 201;
  readonly body: Readonly<Record<string, unknown>>;
  readonly write?: { readonly id: string; readonly price: number };
};

/** Serves one endpoint; throws Problem to refuse. */
export type Handler = (request: ApiRequest) => ApiAnswer;

/** The handlers of some endpoints. */
export type Handlers<Name extends EndpointName> = Readonly<Record<Name, Handler>>;
