import { html } from 'hono/html';
import { metricsOf } from '../present/metrics.ts';
import { textOf } from '../present/post-object.ts';
import type { Segment } from '../present/segments.ts';
import { mediaUrl } from '../present/user-object.ts';
import type { Simulation } from '../state/simulation.ts';
import type { WorldPerson, WorldPost } from '../world/types.ts';
import type { Markup } from './page.ts';

/** A post's page: what it answers, itself with its actions, and its replies. */
export function postBody(simulation: Simulation, post: WorldPost, replies: readonly WorldPost[]): Markup {
  const shown = post.repostOf === null ? post : (simulation.posts.get(post.repostOf) ?? post);
  const parent = shown.replyTo === null ? undefined : simulation.posts.get(shown.replyTo);
  const author = simulation.people.byId(post.authorId);
  return html`<h1>Post</h1>
${shown === post ? '' : html`<p class="soft">Reposted by ${author?.name ?? ''}</p>`}
${parent === undefined || !isShown(simulation, parent) ? '' : postArticle(simulation, parent, false)}
${postArticle(simulation, shown, true)}
<h2>${replies.length === 0 ? 'No replies yet' : 'Replies'}</h2>
${replies.map((reply) => postArticle(simulation, reply, false))}`;
}

/** A person's page: who they are and what they posted, newest first. */
export function personBody(person: WorldPerson, simulation: Simulation, posts: readonly WorldPost[]): Markup {
  return html`<div class="who"><img class="avatar" src="${mediaUrl('', person.avatar)}" alt="" width="44" height="44">
<div><h1>${person.name}</h1><span class="soft">@${person.handle}${person.protected ? ' · protected' : ''}</span></div></div>
<p>${person.bio}</p>
<p class="soft">${person.following.toLocaleString('en')} following · ${person.followers.toLocaleString('en')} followers</p>
<p><a class="button" href="/intent/follow?screen_name=${person.handle}">Follow</a></p>
<h2>Posts</h2>
${posts.map((post) => postArticle(simulation, post, false))}`;
}

/** One post; `withActions` adds links to what can be done with it. */
export function postArticle(simulation: Simulation, post: WorldPost, withActions: boolean): Markup {
  const shown = post.repostOf === null ? post : (simulation.posts.get(post.repostOf) ?? post);
  const author = simulation.people.byId(shown.authorId);
  const quoted = shown.quoteOf === null ? undefined : simulation.posts.get(shown.quoteOf);
  const metrics = metricsOf(shown, simulation, simulation.advance());
  if (author === undefined) return html``;
  return html`<article aria-label="${author.name}">
<div class="who"><img class="avatar" src="${mediaUrl('', author.avatar)}" alt="" width="44" height="44">
<div><a href="/${author.handle}">${author.name}</a><br><span class="soft">@${author.handle} ·
<a href="/${author.handle}/status/${shown.id}"><time datetime="${new Date(shown.createdAt).toISOString()}">${timeText(shown.createdAt)}</time></a></span></div></div>
<p lang="${shown.lang}" dir="auto">${textMarkup(textOf(shown, simulation).note ?? textOf(shown, simulation).main)}</p>
${shown.pictures.length === 0 ? '' : html`<div class="pictures">${shown.pictures.map((picture) => (picture.clip !== undefined ? html`<video controls muted preload="none" poster="${mediaUrl('', picture.file)}" src="${mediaUrl('', picture.clip.file)}" width="${picture.width}" height="${picture.height}" aria-label="${picture.alt}"></video>` : html`<img src="${mediaUrl('', picture.file)}" alt="${picture.alt}" width="${picture.width}" height="${picture.height}">`))}</div>`}
${quoted === undefined || !isShown(simulation, quoted) ? '' : html`<div class="quoted">${postArticle(simulation, { ...quoted, quoteOf: null }, false)}</div>`}
<p class="soft">${metrics.reply_count} replies · ${metrics.retweet_count} reposts · ${metrics.like_count} likes</p>
${withActions ? actions(shown, author) : ''}
</article>`;
}

function actions(post: WorldPost, author: WorldPerson): Markup {
  const quote = encodeURIComponent(`https://x.com/${author.handle}/status/${post.id}`);
  return html`<div class="actions">
<a class="button" href="/intent/post?in_reply_to=${post.id}">Reply</a>
<a class="button" href="/intent/retweet?tweet_id=${post.id}">Repost</a>
<a class="button" href="/intent/post?url=${quote}">Quote</a>
<a class="button" href="/intent/like?tweet_id=${post.id}">Like</a>
</div>`;
}

function textMarkup(segments: readonly Segment[]): readonly (Markup | string)[] {
  return segments.map(({ text, entity }) => {
    if (entity?.kind === 'mention') return html`<a href="/${entity.username}">${text}</a>`;
    if (entity?.kind !== 'url') return text;
    // The addresses X appends for pictures and quoted posts are shown as what they stand for.
    if (/^https:\/\/x\.com\/\w+\/status\//.test(entity.expanded)) return '';
    return html`<a href="${entity.expanded}" rel="noreferrer">${entity.display}</a>`;
  });
}

function timeText(time: number): string {
  return new Date(time).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
}

/** Whether a page may show a post: a page does not know who looks at it, so one of the visitors being allowed to is enough. */
export function isShown(simulation: Simulation, post: WorldPost): boolean {
  return simulation.people.personas.some(({ person }) => simulation.posts.isVisible(post, person));
}
