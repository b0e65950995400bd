import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathsOf, root } from './read-source.ts';

/** The only files that send requests, both through `mayContact`, which knows every host that Stoa may talk to. */
const senders: ReadonlySet<string> = new Set(['src/main/x-api/x-clients.ts', 'src/main/media/fetch-picture.ts']);
/** These build or answer, and send nothing: addresses of X's consent page; servers on loopback; types. */
const others: ReadonlySet<string> = new Set([
  'src/main/x-api/oauth/create-oauth.ts',
  'src/main/x-api/oauth/callback-listener.ts',
  'src/main/hosts/browser/http-server.ts',
]);
const ways: readonly RegExp[] = [
  /(?:await|return|=>|[=(,])\s*(?:globalThis\.)?fetch\(/,
  /\bnew (?:TwitterApi|XMLHttpRequest|EventSource)\(/,
  /\bsendBeacon\(/,
  /^import (?!type\b).*'(?:node:)?(?:https?|http2|net|tls|dgram|dns|dns\/promises|undici)'/m,
];

/** What could reach the network from where it may not: one sentence each. Ways within the window's own origin are its content security policy's business. */
export function networkViolations(path: string, text: string): readonly string[] {
  const reaches = ways.some((way) => way.test(text));
  if (senders.has(path)) {
    if (!text.includes('mayContact(')) return [`${path} sends requests without asking mayContact`];
    return [];
  }
  return reaches && !others.has(path)
    ? [`${path} could reach the network: only ${[...senders].join(' and ')} may`]
    : [];
}

/** The core's files with their text. */
export function coreFiles(): readonly { readonly path: string; readonly text: string }[] {
  return pathsOf('src/{main,shared,preload}/**/*.{ts,tsx}').map((path) => ({
    path,
    text: readFileSync(join(root, path), 'utf8'),
  }));
}
