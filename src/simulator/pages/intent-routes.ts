import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { Tokens } from '../oauth/tokens.ts';
import { emptyDraft, type Simulation } from '../state/simulation.ts';
import type { WorldPerson, WorldPost } from '../world/types.ts';
import { isSameOrigin, type Markup, page } from './page.ts';
import { isShown, postArticle } from './post-markup.ts';

/** X's web intents (docs.x.com, web intents): the address names what to do, the page asks once, the button does it. */
const kinds = {
  tweet: 'post',
  post: 'post',
  like: 'like',
  retweet: 'repost',
  repost: 'repost',
  follow: 'follow',
  user: 'follow',
} as const;

const quoteAddress = /\s*https?:\/\/\S+\/status\/(\d{1,19})\/?\s*$/;

type Deed = {
  readonly title: string;
  readonly button: string;
  /** What it is done to, or the fields to fill in. */
  readonly shown: Markup;
  /** Does it and answers where to look at the result; null when the form lacks something. */
  readonly complete: (by: WorldPerson, form: URLSearchParams) => string | null;
};

/** `/intent/…` pages, and their forms. */
export function createIntentRoutes(simulation: Simulation, tokens: Tokens): Hono {
  const routes = new Hono();
  routes.get('/intent/done', (c) => {
    const to = c.req.query('to') ?? '/';
    const isOwn = /^\/\w+(?:\/status\/\d+)?$/.test(to);
    return page(
      c,
      'Done',
      html`<h1>Done</h1><p>It has happened in the simulated X. You can close this page.</p>
${isOwn ? html`<p><a href="${to}">Look at it</a></p>` : ''}`,
    );
  });
  for (const [name, kind] of Object.entries(kinds)) {
    routes.get(`/intent/${name}`, (c) => {
      simulation.advance();
      const deed = deedOf(kind, simulation, new URL(c.req.url).searchParams);
      return deed === null ? nothingPage(c) : intentPage(c, simulation, tokens, deed);
    });
    routes.post(`/intent/${name}`, async (c) => {
      if (!isSameOrigin(c))
        return page(
          c,
          'Refused',
          html`<h1>Refused</h1><p>This form was not sent from a page of the simulated X.</p>`,
          403,
        );
      simulation.advance();
      const form = new URLSearchParams(await c.req.text());
      const deed = deedOf(kind, simulation, new URL(c.req.url).searchParams);
      const by = simulation.people.personas.find(({ person }) => person.handle === form.get('as'))?.person;
      if (deed === null || by === undefined) return nothingPage(c);
      const to = deed.complete(by, form);
      if (to === null)
        return page(
          c,
          'Nothing to post',
          html`<h1>Nothing to post</h1><p>The post has no text. Go back and write some.</p>`,
          400,
        );
      return c.redirect(`/intent/done?to=${encodeURIComponent(to)}`, 303);
    });
  }
  return routes;
}

function intentPage(c: Context, simulation: Simulation, tokens: Tokens, deed: Deed) {
  const { people } = simulation;
  const signedIn = tokens.signedIn().flatMap((id) => people.byId(id) ?? []);
  const choices = signedIn.length > 0 ? signedIn : people.personas.map(({ person }) => person);
  const url = new URL(c.req.url);
  return page(
    c,
    `${deed.title} · simulated X`,
    html`<h1>${deed.title}</h1>
<form method="post" action="${url.pathname}${url.search}">
${deed.shown}
<p><label for="as">As whom</label>
<select id="as" name="as">${choices.map((person) => html`<option value="${person.handle}">${person.name} (@${person.handle})</option>`)}</select></p>
${signedIn.length > 0 ? '' : html`<p class="soft">No app has signed in yet; you can act as any of these.</p>`}
<div class="actions"><button class="main" type="submit">${deed.button}</button></div>
</form>`,
  );
}

function nothingPage(c: Context) {
  return page(
    c,
    'Not here',
    html`<h1>There is nothing to do here</h1><p>The post or person this link names is not in the simulated world.</p>`,
    404,
  );
}

function deedOf(kind: (typeof kinds)[keyof typeof kinds], simulation: Simulation, query: URLSearchParams): Deed | null {
  if (kind === 'follow') return followDeed(simulation, query);
  if (kind === 'post') return postDeed(simulation, query);
  const post = simulation.posts.get(query.get('tweet_id') ?? query.get('post_id') ?? '');
  if (post === undefined || !isShown(simulation, post)) return null;
  return kind === 'like' ? likeDeed(simulation, post) : repostDeed(simulation, post);
}

function followDeed(simulation: Simulation, query: URLSearchParams): Deed | null {
  const { people } = simulation;
  const person = people.byHandle(query.get('screen_name') ?? '') ?? people.byId(query.get('user_id') ?? '');
  if (person === undefined) return null;
  return {
    title: `Follow ${person.name}`,
    button: 'Follow',
    shown: html`<p><a href="/${person.handle}">@${person.handle}</a></p><p>${person.bio}</p>`,
    complete(by) {
      if (by.id !== person.id && !people.follows(by.id, person.id))
        simulation.mark(by, 'follow', person.id, true, 'page');
      return `/${person.handle}`;
    },
  };
}

function likeDeed(simulation: Simulation, post: WorldPost): Deed {
  return {
    title: 'Like this post',
    button: 'Like',
    shown: postArticle(simulation, post, false),
    complete(by) {
      if (!simulation.likes.has(by.id, post.id)) simulation.mark(by, 'like', post.id, true, 'page');
      return pathOf(simulation, post);
    },
  };
}

function repostDeed(simulation: Simulation, post: WorldPost): Deed {
  return {
    title: 'Repost this',
    button: 'Repost',
    shown: postArticle(simulation, post, false),
    complete(by) {
      const known = simulation.posts.repostBy(by.id, post.id);
      if (known === undefined) simulation.post(by, { ...emptyDraft, repostOf: post }, 'page');
      return pathOf(simulation, post);
    },
  };
}

function postDeed(simulation: Simulation, query: URLSearchParams): Deed | null {
  const answeredId = query.get('in_reply_to');
  const answered = answeredId === null ? null : simulation.posts.get(answeredId);
  if (answered === undefined || (answered !== null && !isShown(simulation, answered))) return null;
  const written = [query.get('text'), query.get('url')].filter((part) => part !== null && part !== '').join(' ');
  const quoted = quotedBy(simulation, written);
  const other = answered ?? quoted;
  const title = answered === null ? (quoted === null ? 'Post' : 'Quote') : 'Reply';
  return {
    title,
    button: title,
    shown: html`${other === null ? '' : postArticle(simulation, other, false)}
<p><label for="text">Text</label><textarea id="text" name="text" rows="5" dir="auto">${written}</textarea></p>`,
    complete(by, form) {
      const text = (form.get('text') ?? '').replaceAll('\r\n', '\n').trim();
      if (text === '') return null;
      const quoteOf = quotedBy(simulation, text);
      const shown = quoteOf === null ? text : text.replace(quoteAddress, '');
      const post = simulation.post(by, { ...emptyDraft, text: shown, replyTo: answered, quoteOf }, 'page');
      return pathOf(simulation, post);
    },
  };
}

/** The post whose address a text ends with, which X shows as a quote of it. */
function quotedBy(simulation: Simulation, text: string): WorldPost | null {
  const post = simulation.posts.get(quoteAddress.exec(text)?.[1] ?? '');
  return post !== undefined && isShown(simulation, post) ? post : null;
}

function pathOf(simulation: Simulation, post: WorldPost): string {
  return `/${simulation.people.byId(post.authorId)?.handle ?? 'i'}/status/${post.id}`;
}
