import { type Context, Hono } from 'hono';
import { type ControlParts, createControlRoutes } from './control-routes.ts';
import { faultMiddleware } from './faults/fault-middleware.ts';
import type { Limits } from './limits.ts';
import { createMediaRoutes } from './media-routes.ts';
import type { AuthorizationCodes } from './oauth/authorization.ts';
import { createConsentRoutes } from './oauth/consent-routes.ts';
import { createTokenRoutes } from './oauth/token-routes.ts';
import { createPageRoutes, notFoundPage } from './pages/page-routes.ts';
import { createApi } from './routes/api.ts';

/** All that the server serves. */
export type ServerParts = ControlParts & {
  readonly limits: Limits;
  readonly codes: AuthorizationCodes;
  /** Folder of the world's pictures; null without any. */
  readonly pictures: string | null;
  /** Folder of what visitors uploaded. */
  readonly uploads: string;
};

/** The simulated X as one HTTP application. */
export function createServer(parts: ServerParts): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    // A foreign web page can make its own name point here (DNS rebinding); its name then stands in Host.
    if (!isLoopback(c.req.header('host') ?? '')) return c.text('The sandbox answers on loopback addresses only.', 403);
    return next();
  });
  app.use(faultMiddleware(parts.faults, () => parts.simulation.advance()));
  app.route('/', createControlRoutes(parts));
  app.route('/', createTokenRoutes(parts.tokens, parts.codes));
  app.route('/', createApi({ ...parts, baseOf }));
  app.route('/', createMediaRoutes(parts.pictures, parts.uploads));
  app.route('/', createConsentRoutes(parts.simulation, parts.codes));
  app.route('/', createPageRoutes(parts.simulation, parts.tokens));
  app.notFound(notFoundPage);
  app.onError((error, c) => {
    process.stderr.write(`${error.stack ?? error.message}\n`);
    return c.json({ title: 'Internal Server Error', type: 'about:blank', status: 500, detail: error.message }, 500);
  });
  return app;
}

/** This server's address as the browser or client knows it. */
function baseOf(c: Context): string {
  return `http://${c.req.header('host') ?? ''}`;
}

function isLoopback(host: string): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(host);
}
