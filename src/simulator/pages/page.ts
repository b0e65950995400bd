import type { Context } from 'hono';
import { html } from 'hono/html';

/** A piece of a page; hono's `html` escapes whatever is put into it. */
export type Markup = ReturnType<typeof html>;

/**
 * A whole page. No script runs on it and only this server's style and pictures load; forms go here, and from here back
 * to an app on loopback, which browsers count as part of the form.
 */
export function page(
  c: Context,
  title: string,
  body: Markup,
  status: 200 | 400 | 403 | 404 = 200,
): Response | Promise<Response> {
  c.header(
    'content-security-policy',
    [
      "default-src 'none'",
      "style-src 'self'",
      "img-src 'self'",
      "form-action 'self' http://127.0.0.1:* http://localhost:*",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ].join('; '),
  );
  c.header('referrer-policy', 'same-origin');
  c.header('x-content-type-options', 'nosniff');
  c.header('cache-control', 'no-store');
  return c.html(
    html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/__style.css">
<link rel="icon" type="image/svg+xml" href="/__icon.svg">
</head>
<body>
<header class="banner">Simulated X: nothing leaves this computer</header>
<main>${body}</main>
</body>
</html>`,
    status,
  );
}

/** Whether a form was sent from a page of this server; other origins may not act for whoever is signed in. */
export function isSameOrigin(c: Context): boolean {
  const origin = c.req.header('origin');
  return origin === undefined || origin === `http://${c.req.header('host') ?? ''}`;
}
