/** What X answers in place of what was asked for; `now` is in seconds since 1970. */
type Refusal = {
  readonly status: number;
  readonly body?: unknown;
  readonly html?: string;
  readonly headers?: (now: number) => Readonly<Record<string, string>>;
};

const quarterHour = 900;
const day = 86_400;

const problemType = (name: string) => `https://api.x.com/2/problems/${name}`;
const plain = (status: number, title: string, detail: string): Refusal => ({
  status,
  body: { title, type: 'about:blank', status, detail },
});
const typed = (status: number, name: string, title: string, detail: string, more: object = {}): Refusal => ({
  status,
  body: { title, type: problemType(name), status, detail, ...more },
});
const forbidden = (detail: string) => plain(403, 'Forbidden', detail);
const partial = (name: string, title: string, detail: string, more: object = {}): Refusal => ({
  status: 200,
  body: {
    errors: [
      {
        type: problemType(name),
        title,
        detail,
        resource_type: 'user',
        parameter: 'id',
        resource_id: '5',
        value: '5',
        ...more,
      },
    ],
  },
});
const page = (status: number, title: string): Refusal => ({
  status,
  html: `<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`,
});
const window = (prefix: string, limit: number, length: number) => (now: number) => ({
  [`${prefix}-limit`]: String(limit),
  [`${prefix}-remaining`]: '0',
  [`${prefix}-reset`]: String(now + length),
});
const tooMany = plain(429, 'Too Many Requests', 'Too Many Requests');
const enrollment = (reason: string, detail: string): Refusal =>
  typed(403, 'client-forbidden', 'Client Forbidden', detail, {
    client_id: '1',
    reason,
    required_enrollment: 'Appropriate Level of API Access',
    registration_url: 'https://developer.x.com/en/docs/projects/overview',
  });

/**
 * Every refusal of X that is documented (docs.x.com, response codes and errors) or was reported by others, by the name a fault asks for
 * it with.
 */
export const refusals = {
  'invalid-request': typed(
    400,
    'invalid-request',
    'Invalid Request',
    'One or more parameters to your request was invalid.',
    { errors: [{ parameters: { query: [''] }, message: 'The `query` query parameter can not be empty' }] },
  ),
  unauthorized: plain(401, 'Unauthorized', 'Unauthorized'),
  'credits-depleted': typed(
    402,
    'credits',
    'CreditsDepleted',
    'Your enrolled account [1] does not have any credits to fulfill this request.',
  ),
  'spend-cap': plain(403, 'SpendCapReached', 'Your enrolled account [1] has reached its billing cycle spend cap.'),
  duplicate: forbidden('You are not allowed to create a Tweet with duplicate content.'),
  'reply-rule': forbidden('You can only reply to or quote posts where you are mentioned or are the author.'),
  'reply-rule-before-july': forbidden(
    'Reply to this conversation is not allowed because you have not been mentioned or otherwise engaged by the author of the post you are replying to.',
  ),
  'quote-rule': forbidden('Quoting this post is not allowed because you have not been mentioned.'),
  'reply-to-gone': forbidden('You attempted to reply to a Tweet that is deleted or not visible to you.'),
  'reply-restricted': forbidden(
    'The original Tweet author restricted who can reply to this Tweet, you are not allowed to reply.',
  ),
  'client-not-enrolled': enrollment(
    'client-not-enrolled',
    'When authenticating requests to the Twitter API v2 endpoints, you must use keys and tokens from a Twitter developer App that is attached to a Project.',
  ),
  'user-not-enrolled': enrollment('user-not-enrolled', 'The authenticated user is not enrolled in pay-per-use.'),
  'unsupported-authentication': typed(
    403,
    'unsupported-authentication',
    'Unsupported Authentication',
    'Authenticating with OAuth 2.0 Application-Only is forbidden for this endpoint.',
  ),
  'missing-scope': forbidden('Your client app is not authorized with the required scopes for this endpoint.'),
  'not-found': plain(404, 'Not Found', 'Not Found'),
  'rate-limit': { ...tooMany, headers: window('x-rate-limit', 15, quarterHour) },
  'rate-limit-of-the-day': { ...tooMany, headers: window('x-user-limit-24hour', 100, day) },
  'rate-limit-of-the-app': { ...tooMany, headers: window('x-app-limit-24hour', 10_000, day) },
  'rate-limit-in-old-words': { status: 429, body: { errors: [{ code: 88, message: 'Rate limit exceeded' }] } },
  'usage-capped': typed(429, 'usage-capped', 'UsageCapExceeded', 'Usage cap exceeded: Monthly product cap', {
    period: 'Monthly',
    scope: 'Product',
  }),
  'server-error': typed(500, 'internal-error', 'Internal Server Error', 'Internal Server Error'),
  'bad-gateway': page(502, 'Bad Gateway'),
  'over-capacity': page(503, 'Over capacity'),
  'gateway-timeout': page(504, 'Gateway Timeout'),
  'only-not-found': partial('resource-not-found', 'Not Found Error', 'Could not find user with id: [5].'),
  'only-hidden': partial(
    'not-authorized-for-resource',
    'Authorization Error',
    'Sorry, you are not authorized to see the user with id: [5].',
    { section: 'data' },
  ),
  'invalid-grant': {
    status: 400,
    body: { error: 'invalid_request', error_description: 'Value passed for the token was invalid.' },
  },
  'confidential-client': {
    status: 401,
    body: { error: 'unauthorized_client', error_description: 'Missing valid authorization header' },
  },
} as const satisfies Readonly<Record<string, Refusal>>;

/** The name of a refusal of X. */
export type RefusalName = keyof typeof refusals;

/** Every name a fault may ask for. */
export const refusalNames = Object.keys(refusals).filter(isRefusalName);

/** A refusal as X would answer it now. */
export function refusalNow(name: RefusalName, now: number): Response {
  const { status, body, html, headers }: Refusal = refusals[name];
  const isProblem = status >= 400 && body !== undefined;
  const type = html !== undefined ? 'text/html' : isProblem ? 'application/problem+json' : 'application/json';
  return new Response(html ?? JSON.stringify(body), {
    status,
    headers: { 'content-type': `${type}; charset=utf-8`, ...headers?.(Math.floor(now / 1000)) },
  });
}

function isRefusalName(name: string): name is RefusalName {
  return Object.hasOwn(refusals, name);
}
