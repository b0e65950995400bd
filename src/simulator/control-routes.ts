import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { type Faults, faultsSchema } from './faults/faults.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { Tokens } from './oauth/tokens.ts';
import type { Simulation } from './state/simulation.ts';
import type { WorldPicture, WorldPost } from './world/types.ts';

const postSchema = z.strictObject({
  as: z.string(),
  text: z.string().default(''),
  replyTo: z.string().optional(),
  quoteOf: z.string().optional(),
  repostOf: z.string().optional(),
  count: z.int().min(1).max(4000).default(1),
  /** How many of the world's pictures to attach. */
  pictures: z.int().min(0).max(4).default(0),
});
const personSchema = z.strictObject({
  handle: z.string(),
  rename: z
    .string()
    .regex(/^\w{1,15}$/)
    .optional(),
  protected: z.boolean().optional(),
  suspended: z.boolean().optional(),
  gone: z.literal(true).optional(),
});
const messageSchema = z.strictObject({ from: z.string(), to: z.string(), text: z.string() });

/** What the controls act on. */
export type ControlParts = {
  readonly simulation: Simulation;
  readonly tokens: Tokens;
  readonly ledger: Ledger;
  readonly faults: Faults;
};

/**
 * `/__journal` and `/__ledger` tell what clients did and what it cost, as JSON lines; `/__control/*` and `/__faults`
 * let tests make things happen. The latter need the header `x-stoa-control: 1`, which a foreign web page cannot send.
 */
export function createControlRoutes({ simulation, tokens, ledger, faults }: ControlParts): Hono {
  const routes = new Hono();
  const handleOf = (id: string) => simulation.people.byId(id)?.handle ?? id;

  routes.get('/__journal', (c) => {
    simulation.advance();
    return lines(c, simulation.doings());
  });
  routes.get('/__ledger', (c) =>
    lines(
      c,
      ledger.rows().map(({ at, method, route, account, status, items, cost }) => ({
        time: new Date(at).toISOString(),
        method,
        route,
        account: handleOf(account),
        status,
        items,
        cost,
      })),
    ),
  );

  for (const path of ['/__control/*', '/__faults']) {
    routes.use(path, async (c, next) => {
      if (c.req.header('x-stoa-control') === '1') return next();
      return c.json({ error: 'This route needs the header x-stoa-control: 1.' }, 403);
    });
  }
  routes.post('/__faults', async (c) => {
    const parsed = faultsSchema.safeParse(await c.req.json());
    if (!parsed.success) return c.json({ error: z.prettifyError(parsed.error) }, 400);
    faults.replace(parsed.data);
    return c.json({ faults: parsed.data.length });
  });
  routes.delete('/__faults', (c) => {
    faults.replace([]);
    return c.json({ faults: 0 });
  });
  routes.post('/__control/post', async (c) => {
    const parsed = postSchema.safeParse(await c.req.json());
    if (!parsed.success) return c.json({ error: z.prettifyError(parsed.error) }, 400);
    simulation.advance();
    const { as, text, count } = parsed.data;
    const author = simulation.people.byHandle(as);
    if (author === undefined) return c.json({ error: `Nobody is called @${as}.` }, 404);
    const { replyTo, quoteOf, repostOf } = parsed.data;
    const referred = [replyTo, quoteOf, repostOf].map((id) =>
      id === undefined ? null : (simulation.posts.get(id) ?? undefined),
    );
    const [answered, quoted, reposted] = referred;
    if (answered === undefined || quoted === undefined || reposted === undefined)
      return c.json({ error: 'No such post.' }, 404);
    const pictures = picturesOf(simulation.posts.all(), parsed.data.pictures);
    const posts = Array.from({ length: count }, (_, index) => {
      const numbered = count === 1 ? text : `${text} ${index + 1}`.trim();
      const draft = { text: numbered, replyTo: answered, quoteOf: quoted, repostOf: reposted, pictures };
      return simulation.post(author, draft, 'control');
    });
    return c.json({ ids: posts.map((post) => post.id) });
  });
  routes.post('/__control/edit', async (c) => {
    const parsed = z.strictObject({ id: z.string(), text: z.string() }).safeParse(await c.req.json());
    if (!parsed.success) return c.json({ error: z.prettifyError(parsed.error) }, 400);
    simulation.advance();
    const post = simulation.posts.get(parsed.data.id);
    if (post === undefined || !simulation.posts.isCurrent(post)) return c.json({ error: 'No such post.' }, 404);
    return c.json({ id: simulation.edit(post, parsed.data.text, 'control').id });
  });
  routes.post('/__control/message', async (c) => {
    const parsed = messageSchema.safeParse(await c.req.json());
    if (!parsed.success) return c.json({ error: z.prettifyError(parsed.error) }, 400);
    const from = simulation.people.byHandle(parsed.data.from);
    const to = simulation.people.byHandle(parsed.data.to);
    if (from === undefined || to === undefined) return c.json({ error: 'Nobody is called that.' }, 404);
    return c.json({ id: simulation.send(from, to, parsed.data.text, 'control').id });
  });
  routes.post('/__control/person', async (c) => {
    const parsed = personSchema.safeParse(await c.req.json());
    if (!parsed.success) return c.json({ error: z.prettifyError(parsed.error) }, 400);
    const { handle, rename, ...changes } = parsed.data;
    const person = simulation.people.byHandle(handle);
    if (person === undefined) return c.json({ error: `Nobody is called @${handle}.` }, 404);
    simulation.changePerson({ id: person.id, ...(rename === undefined ? {} : { handle: rename }), ...changes });
    return c.json({ id: person.id });
  });
  routes.post('/__control/delete', async (c) => {
    const parsed = z.strictObject({ id: z.string() }).safeParse(await c.req.json());
    if (!parsed.success) return c.json({ error: z.prettifyError(parsed.error) }, 400);
    simulation.advance();
    const post = simulation.posts.get(parsed.data.id);
    const author = post === undefined ? undefined : simulation.people.byId(post.authorId);
    if (post === undefined || author === undefined) return c.json({ error: 'No such post.' }, 404);
    simulation.remove(post, author, 'control');
    return c.json({ deleted: post.id });
  });
  routes.post('/__control/tokens/expire', (c) => {
    tokens.expireAll();
    return c.json({ expired: true });
  });
  return routes;
}

function lines(c: Context, rows: readonly object[]): Response {
  return c.body(rows.map((row) => `${JSON.stringify(row)}\n`).join(''), 200, {
    'content-type': 'application/x-ndjson; charset=utf-8',
  });
}

function picturesOf(posts: readonly WorldPost[], count: number): readonly WorldPicture[] {
  const found = new Map<string, WorldPicture>();
  for (let index = posts.length - 1; index >= 0 && found.size < count; index -= 1) {
    // X mixes no videos with pictures.
    const still = (posts[index]?.pictures ?? []).filter(({ clip }) => clip === undefined);
    for (const picture of still) if (found.size < count) found.set(picture.file, picture);
  }
  return [...found.values()];
}
