import type { Random } from './random.ts';

const posting = { method: 'POST', path: '/2/tweets' };
const messaging = { method: 'POST', path: '/2/dm_conversations/' };
const uploading = { method: 'POST', path: '/2/media/upload' };
const looking = { method: 'GET', path: '/2/users/*/tweets' };

/** What goes wrong on the way to X and back while Stoa lives once: most of it with what is sent, some with looking for it. */
export function misfortunes(random: Random, now: number): readonly unknown[] {
  const faults = Array.from({ length: random.between(0, 4) }, () => ({
    match: random.pick([posting, posting, posting, messaging, uploading, looking]),
    after: random.between(0, 2),
    times: random.between(1, 2),
    do: misfortune(random, now),
  }));
  return [...faults, wideLimits(now)];
}

function misfortune(random: Random, now: number): Readonly<Record<string, unknown>> {
  const delayMs = random.between(20, 3000);
  return random.pick([
    { delayMs },
    { delayMs },
    { delayMs, drop: 'after' },
    { drop: 'after' },
    { drop: true },
    { delayMs, drop: true },
    { malformed: true },
    { dripMs: 20 },
    { status: 503, html: '<h1>Over capacity</h1>' },
    { status: 429, headers: limitHeaders(0, now + 2000) },
    { status: 403, body: { title: 'Forbidden', status: 403, detail: 'This account may not do this now.' } },
  ]);
}

/** Dozens of starts within minutes would use up X's limits, and Stoa would wait for them to end. */
export function wideLimits(now: number): unknown {
  return { match: { path: '/2/' }, do: { headers: limitHeaders(900, now + 5000) } };
}

function limitHeaders(remaining: number, until: number): Readonly<Record<string, string>> {
  return {
    'x-rate-limit-limit': '900',
    'x-rate-limit-remaining': String(remaining),
    'x-rate-limit-reset': String(Math.ceil(until / 1000)),
  };
}
