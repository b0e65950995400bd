import { within } from '@testing-library/dom';
import { Window } from 'happy-dom';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aSimulator, everyScope, startTime } from '../../builders/a-simulator.ts';
import { aWorld, aWorldPost } from '../../builders/a-world.ts';

const post = aWorldPost('mara', startTime - 60_000, { text: 'A <script>alert(1)</script> @loftpaper' });
let simulator: Awaited<ReturnType<typeof aSimulator>>;
beforeEach(async () => {
  simulator = await aSimulator({ world: aWorld({ posts: () => [post] }) });
});
afterEach(() => simulator.close());

async function open(path: string) {
  const answer = await simulator.fetch(path);
  const window = new Window({ url: simulator.url() });
  window.document.write(await answer.text());
  // happy-dom's own element types are not the browser's, though they behave alike.
  const body = window.document.body as unknown as HTMLElement;
  return { status: answer.status, headers: answer.headers, body, screen: within(body) };
}

/** Sends a form as a browser would: from this server's own origin. */
function submit(path: string, fields: Readonly<Record<string, string>>, origin = simulator.url()) {
  return simulator.fetch(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin },
    redirect: 'manual',
  });
}

test('the consent page asks whom to be, the first preselected, and can be refused', async () => {
  const { screen, headers } = await open(`/i/oauth2/authorize?${simulator.authorizeQuery('verifier-1', everyScope)}`);
  const group = within(screen.getByRole('radiogroup', { name: 'Sign in as' }));
  const choices = group.getAllByRole<HTMLInputElement>('radio');
  expect(choices.map((choice) => [choice.value, choice.checked])).toEqual([
    ['loftpaper', true],
    ['ninaokafor', false],
    ['tomasreyes_', false],
    ['hannah_lind', false],
  ]);
  expect(group.getByRole('radio', { name: /loftpaper.*A paper-goods shop/ })).toBe(choices[0]);
  expect(screen.getByRole('button', { name: 'Authorize app' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Cancel' })).toBeTruthy();
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('a post page shows the post and what can be done with it, never as markup of its own', async () => {
  const { screen, body } = await open(`/mara/status/${post.id}`);
  const article = screen.getByRole('article', { name: 'mara' });
  expect(article.textContent).toContain('A <script>alert(1)</script> @loftpaper');
  expect(body.querySelector('script')).toBeNull();
  expect(
    within(article)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(expect.arrayContaining(['Reply', 'Repost', 'Quote', 'Like']));
});

test.each([
  ['like', `/intent/like?tweet_id=${post.id}`, {}, { kind: 'like', id: post.id }],
  ['repost', `/intent/retweet?tweet_id=${post.id}`, {}, { kind: 'repost', of: post.id }],
  ['follow', '/intent/follow?screen_name=stranger', {}, { kind: 'follow' }],
  [
    'reply',
    `/intent/tweet?in_reply_to=${post.id}`,
    { text: 'Hello' },
    { kind: 'post', reply_to: post.id, text: 'Hello' },
  ],
  [
    'quote',
    '/intent/post',
    { text: `Look https://x.com/mara/status/${post.id}` },
    { kind: 'post', of: post.id, text: 'Look' },
  ],
])('the intent to %s is completed as whom the page says', async (_name, path, fields, expected) => {
  await simulator.signIn('hannah_lind');
  const { screen } = await open(path);
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'As whom' }).value).toBe('hannah_lind');
  const answer = await submit(path, { as: 'hannah_lind', ...fields });
  expect(answer.headers.get('location')).toMatch(/^\/intent\/done\?to=/);
  expect(await simulator.lines('/__journal')).toMatchObject([{ account: 'hannah_lind', via: 'page', ...expected }]);
});

test('an intent sent from another origin changes nothing', async () => {
  const answer = await submit(`/intent/like?tweet_id=${post.id}`, { as: 'loftpaper' }, 'null');
  expect([answer.status, await simulator.lines('/__journal')]).toEqual([403, []]);
});

test('addresses that lead nowhere say so, and pictures cannot be climbed out of', async () => {
  expect((await open('/some/where/else')).status).toBe(404);
  expect((await open('/nobody_here')).status).toBe(404);
  expect((await simulator.fetch('/media/..%2f..%2f..%2f..%2fpackage.json')).status).toBe(404);
  expect((await simulator.fetch('/media/%2e%2e/types.ts')).status).toBe(404);
  const face = await simulator.fetch('/media/faces/001_normal.webp');
  expect([face.status, face.headers.get('content-type')]).toEqual([200, 'image/webp']);
});

test('the page of encrypted chats says that nobody here has any', async () => {
  const { status, screen } = await open('/i/chat');
  expect(status).toBe(200);
  expect(screen.getByText(/Nobody in this simulated one has any/)).toBeDefined();
});
