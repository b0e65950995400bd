/** A refusal as X words it: HTTP status and problem JSON (docs.x.com, response codes and errors). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: 400 | 401 | 403 | 404 | 429;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: 400 | 401 | 403 | 404 | 429, body: Readonly<Record<string, unknown>>) {
    super(`${status} ${String(body.detail ?? body.title)}`);
    this.status = status;
    this.body = body;
  }
}

const problemType = (name: string) => `https://api.x.com/2/problems/${name}`;

/** 401: no token, or one that is unknown, expired or revoked. */
export function unauthorized(): Problem {
  return new Problem(401, { title: 'Unauthorized', type: 'about:blank', status: 401, detail: 'Unauthorized' });
}

/** 403 without a type of its own: X tells these apart by their detail only. */
export function forbidden(detail: string): Problem {
  return new Problem(403, { detail, type: 'about:blank', title: 'Forbidden', status: 403 });
}

/** 403 for what X took away from every self-serve plan. */
export function notInSelfServe(detail: string): Problem {
  return new Problem(403, {
    client_id: 'sandbox',
    detail,
    registration_url: 'https://developer.x.com/en/docs/projects/overview',
    required_enrollment: 'Enterprise',
    reason: 'client-not-enrolled',
    title: 'Client Forbidden',
    type: problemType('client-forbidden'),
    status: 403,
  });
}

/** 400: one parameter of the request is wrong; `message` says how. */
export function invalidRequest(parameter: string, value: string, message: string): Problem {
  return new Problem(400, {
    errors: [{ parameters: { [parameter]: [value] }, message }],
    title: 'Invalid Request',
    detail: 'One or more parameters to your request was invalid.',
    type: problemType('invalid-request'),
    status: 400,
  });
}

/** 429: the endpoint's requests of this 15-minute window are used up. */
export function tooManyRequests(): Problem {
  return new Problem(429, {
    title: 'Too Many Requests',
    detail: 'Too Many Requests',
    type: 'about:blank',
    status: 429,
  });
}

/** One entry of `errors[]` beside the data: something asked for is not there (HTTP stays 200). */
export type PartialError = Readonly<Record<string, unknown>>;

/** The entry for a post or person that does not exist or was deleted. */
export function notFoundError(resource: 'tweet' | 'user' | 'list', parameter: string, value: string): PartialError {
  return {
    value,
    detail: `Could not find ${resource} with ${parameter}: [${value}].`,
    title: 'Not Found Error',
    resource_type: resource,
    parameter,
    resource_id: value,
    type: problemType('resource-not-found'),
  };
}

/** The entry for an account that X has suspended. */
export function suspendedError(parameter: string, value: string): PartialError {
  return {
    value,
    detail: `User has been suspended: [${value}].`,
    title: 'Forbidden',
    resource_type: 'user',
    parameter,
    resource_id: value,
    type: problemType('resource-not-found'),
  };
}

/** The entry for a protected person's post, or the person whose posts they are, that the visitor may not see. */
export function notAuthorizedError(
  parameter: string,
  value: string,
  resource: 'tweet' | 'user' = 'tweet',
): PartialError {
  return {
    value,
    detail: `Sorry, you are not authorized to see the ${resource === 'tweet' ? 'Tweet' : 'user'} with ${parameter}: [${value}].`,
    title: 'Authorization Error',
    section: 'data',
    resource_type: resource,
    parameter,
    resource_id: value,
    type: problemType('not-authorized-for-resource'),
  };
}
