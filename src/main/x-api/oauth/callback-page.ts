import { createHash } from 'node:crypto';

/** What the page after the consent tells the person. */
export type CallbackPage = {
  readonly status: 200 | 400 | 404 | 405;
  readonly title: string;
  readonly text: string;
  /** Where to go on by itself; null when the window of Stoa is elsewhere. */
  readonly returnTo: string | null;
};

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { display: grid; place-items: center; min-height: 100vh; margin: 0; background: Canvas; color: CanvasText; }
main { max-width: 26rem; padding: 2rem; text-align: center; }
h1 { font-size: 1.35rem; line-height: 1.3; margin: 0 0 .5rem; text-wrap: balance; }
p { margin: 0 0 1.25rem; opacity: .8; text-wrap: pretty; }
a { display: inline-block; padding: .5rem 1.1rem; border-radius: 999px; border: 1px solid currentColor; color: inherit; text-decoration: none; font-weight: 600; }
`;

const styleHash = createHash('sha256').update(style).digest('base64');

/** Headers of every answer of the callback listener: nothing is loaded, kept or handed on. */
export const callbackHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  connection: 'close',
} as const;

/** The page as HTML; self-contained, because the listener serves nothing else. */
export function renderCallbackPage({ title, text, returnTo }: CallbackPage): string {
  const refresh = returnTo === null ? '' : `<meta http-equiv="refresh" content="0;url=${escaped(returnTo)}">`;
  const link = returnTo === null ? '' : `<a href="${escaped(returnTo)}">Go back to Stoa</a>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${refresh}
<title>${escaped(title)} – Stoa</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(text)}</p>
${link}
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
