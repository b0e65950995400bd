import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { isSameOrigin, page } from '../pages/page.ts';
import { mediaUrl } from '../present/user-object.ts';
import type { Simulation } from '../state/simulation.ts';
import { type Authorization, type AuthorizationCodes, authorizationSchema } from './authorization.ts';
import { isScope, scopeMeanings } from './scopes.ts';

const path = '/i/oauth2/authorize';

/** The page that asks whom to be and what to allow, and where its form goes. */
export function createConsentRoutes(simulation: Simulation, codes: AuthorizationCodes): Hono {
  const routes = new Hono();
  routes.get(path, (c) => {
    const parsed = authorizationSchema.safeParse(c.req.query());
    if (!parsed.success) return invalidPage(c, describe(parsed.error.issues));
    return consentPage(c, simulation, parsed.data);
  });
  routes.post(path, async (c) => {
    if (!isSameOrigin(c)) return invalidPage(c, 'the form was not sent from this page');
    const form = Object.fromEntries(new URLSearchParams(await c.req.text()));
    const parsed = authorizationSchema.safeParse(form);
    if (!parsed.success) return invalidPage(c, describe(parsed.error.issues));
    const target = new URL(parsed.data.redirect_uri);
    target.searchParams.set('state', parsed.data.state);
    if (form.decision !== 'authorize') {
      target.searchParams.set('error', 'access_denied');
      return c.redirect(target.href, 303);
    }
    const chosen = simulation.people.personas.find(({ persona }) => persona.handle === form.as);
    if (chosen === undefined) return invalidPage(c, 'nobody was chosen to sign in as');
    target.searchParams.set('code', codes.create(chosen.person.id, parsed.data));
    return c.redirect(target.href, 303);
  });
  return routes;
}

function describe(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): string {
  return issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
}

function invalidPage(c: Context, reason: string) {
  return page(
    c,
    'Something went wrong',
    html`<h1>Something went wrong</h1>
<p>You were not able to give access to the app: its request is not valid (${reason}). Go back and try again.</p>`,
    400,
  );
}

function consentPage(c: Context, simulation: Simulation, authorization: Authorization) {
  const scopes = authorization.scope.split(' ').filter(isScope);
  const hidden = Object.entries(authorization).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  const choices = simulation.people.personas.map(
    ({ persona, person }, index) => html`<label class="choice">
<input type="radio" name="as" value="${persona.handle}" ${index === 0 ? 'checked' : ''}>
<img class="avatar" src="${mediaUrl('', person.avatar)}" alt="" width="44" height="44">
<span class="lines"><span><strong>${person.name}</strong> <span class="soft">@${person.handle}</span></span>
<span>${persona.role}</span><span class="soft">${persona.pitch}</span></span>
</label>`,
  );
  return page(
    c,
    'Authorize an app · simulated X',
    html`<h1>Let this app use a simulated account?</h1>
<p class="soft">App ${authorization.client_id}, waiting at ${new URL(authorization.redirect_uri).host}</p>
<form method="post" action="${path}">
${hidden}
<fieldset role="radiogroup" aria-labelledby="as"><legend id="as">Sign in as</legend>${choices}</fieldset>
<details><summary>What the app will be able to do (${scopes.length})</summary>
<ul class="scopes">${scopes.map((scope) => html`<li>${scopeMeanings[scope]}</li>`)}</ul></details>
<div class="actions">
<button class="main" type="submit" name="decision" value="authorize">Authorize app</button>
<button type="submit" name="decision" value="cancel">Cancel</button>
</div>
</form>`,
  );
}
