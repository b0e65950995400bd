import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { Tokens } from '../oauth/tokens.ts';
import type { Simulation } from '../state/simulation.ts';
import { createIntentRoutes } from './intent-routes.ts';
import { page } from './page.ts';
import { pageIcon, pageStyle } from './page-style.ts';
import { isShown, personBody, postBody } from './post-markup.ts';

const repliesShown = 50;
const postsShown = 40;

/** Pages for posts, people, intents and chats, and a plain one for everything else. */
export function createPageRoutes(simulation: Simulation, tokens: Tokens): Hono {
  const routes = new Hono();
  routes.get('/__style.css', (c) => c.body(pageStyle, 200, { 'content-type': 'text/css; charset=utf-8' }));
  routes.get('/__icon.svg', (c) => c.body(pageIcon, 200, { 'content-type': 'image/svg+xml' }));
  routes.get('/', (c) => page(c, 'Simulated X', aboutBody(simulation)));
  routes.get('/about', (c) => page(c, 'Simulated X', aboutBody(simulation)));
  routes.route('/', createIntentRoutes(simulation, tokens));

  routes.get('/i/chat', (c) =>
    page(
      c,
      'X Chat',
      html`<h1>X Chat</h1><p>On the real X your encrypted chats are here. Nobody in this simulated one has any.</p>`,
    ),
  );

  routes.get('/:handle/status/:id/photo/:number', (c) =>
    c.redirect(`/${c.req.param('handle')}/status/${c.req.param('id')}`, 302),
  );
  routes.get('/:handle/status/:id', (c) => {
    simulation.advance();
    const post = simulation.posts.get(c.req.param('id'));
    const author = post === undefined ? undefined : simulation.people.byId(post.authorId);
    if (post === undefined || author === undefined || !isShown(simulation, post)) {
      return page(
        c,
        'Post not found',
        html`<h1>This post is not here</h1><p>It was deleted, never existed, or its author is protected.</p>`,
        404,
      );
    }
    const replies = simulation.posts.repliesTo(post.id).filter((reply) => isShown(simulation, reply));
    return page(c, `${author.name} on simulated X`, postBody(simulation, post, replies.slice(0, repliesShown)));
  });
  routes.get('/:handle', (c) => {
    simulation.advance();
    const person = simulation.people.byHandle(c.req.param('handle'));
    if (person === undefined)
      return page(c, 'Nobody here', html`<h1>Nobody here is called that</h1><p>This is a simulated page.</p>`, 404);
    const posts = simulation.posts.byAuthor(person.id).filter((post) => isShown(simulation, post));
    return page(
      c,
      `${person.name} (@${person.handle})`,
      personBody(person, simulation, posts.slice(-postsShown).reverse()),
    );
  });
  return routes;
}

function aboutBody(simulation: Simulation) {
  return html`<h1>A simulated X</h1>
<p>Everybody here is invented, and nothing you do leaves this computer. Apps sign in, read and post as they would on X.</p>
<h2>Whom you can be</h2>
${simulation.people.personas.map(
  ({
    persona,
    person,
  }) => html`<p><a href="/${person.handle}">${person.name}</a> <span class="soft">@${person.handle}</span>
${persona.role}</p>`,
)}`;
}

/** The page for every address that leads nowhere. */
export function notFoundPage(c: Context) {
  return page(
    c,
    'Not here',
    html`<h1>There is nothing here</h1><p>This is a simulated page: the real X would show something at this address.</p>`,
    404,
  );
}
