import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PostView } from '../../../../../src/renderer/features/post/post-view.tsx';
import { type ShownPost, useShownPost } from '../../../../../src/renderer/features/post/shown-post.ts';
import { StoreContext } from '../../../../../src/renderer/store/use-stoa.ts';
import { type Person, pictureAddress } from '../../../../../src/shared/model/index.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { snowflake } from '../../../../builders/a-post.ts';
import { aShownPost, aWindow, type TestWindow } from '../../../../builders/a-window.ts';

const author: Person = aPerson({ id: '500', handle: 'maya', name: 'Maya Rios' });

async function show(shown: Partial<ShownPost> & Pick<ShownPost, 'post'>): Promise<TestWindow> {
  const window = aWindow();
  await window.settle();
  render(
    <StoreContext value={window.store}>
      <PostView author={author} repostedBy={undefined} quote={undefined} replyTo={undefined} {...shown} />
    </StoreContext>,
  );
  return window;
}

test('every post has the five actions, named as people and tests look for them', async () => {
  await show({ post: aShownPost({ replies: 4, reposts: 1200 }, { bookmarked: true }) });
  expect(
    screen
      .getAllByRole('button')
      .map((button) => [button.getAttribute('aria-label'), button.getAttribute('aria-pressed')]),
  ).toEqual([
    ['Reply, 4', null],
    ['Repost, 1.2K', 'false'],
    ['Like', null],
    ['Bookmark', 'true'],
    ['More', null],
  ]);
});

test('name and time lead to the person and the post on the account’s own network', async () => {
  await show({ post: aShownPost({ id: '77' }) });
  const hrefs = screen.getAllByRole('link', { hidden: true }).map((link) => link.getAttribute('href'));
  expect(new Set(hrefs)).toEqual(new Set(['http://127.0.0.1:4999/maya', 'http://127.0.0.1:4999/maya/status/77']));
});

test('the link that the card below already shows is left out at the end of the text, and only there', async () => {
  const url = 'https://t.co/a';
  const card = {
    url,
    target: 'https://paper.example/one',
    domain: 'paper.example',
    title: 'One',
    description: '',
    picture: null,
  };
  const link = (start: number) => ({
    kind: 'link' as const,
    start,
    end: start + url.length,
    url,
    shown: 'paper.example/one',
    target: card.target,
  });
  await show({ post: aShownPost({ text: `Read ${url}`, spans: [link(5)], card }) });
  expect(screen.queryByText('paper.example/one')).toBeNull();
  expect(screen.getByText('Read')).toBeTruthy();
  await show({ post: aShownPost({ text: `${url} is worth it`, spans: [link(0)], card }) });
  expect(screen.getByText('paper.example/one')).toBeTruthy();
});

test('a link shows what X shows and says where it really leads', async () => {
  await show({
    post: aShownPost({
      text: 'Read https://t.co/a',
      spans: [
        {
          kind: 'link',
          start: 5,
          end: 19,
          url: 'https://t.co/a',
          shown: 'paper.example/one',
          target: 'https://paper.example/one',
        },
      ],
    }),
  });
  const link = screen.getByRole('link', { name: 'paper.example/one' });
  expect([link.getAttribute('href'), link.getAttribute('title'), link.getAttribute('rel')]).toEqual([
    'https://t.co/a',
    'https://paper.example/one',
    'noopener noreferrer',
  ]);
});

test('sensitive pictures stay covered until asked for', async () => {
  const media = [
    { kind: 'photo' as const, key: 'm', picture: '/media/a', width: 4, height: 3, alt: 'A press', durationMs: null },
  ];
  await show({ post: aShownPost({ sensitive: true, media }) });
  expect(screen.queryByRole('img')).toBeNull();
  screen.getByRole('button', { name: 'Show' }).click();
  expect((await screen.findByRole('img')).getAttribute('alt')).toBe('A press');
});

test('a link card whose picture cannot be loaded says in words what it would have shown', async () => {
  const card = {
    url: 'https://t.co/a',
    target: 'https://paper.example/one',
    domain: 'paper.example',
    title: 'One',
    description: 'How a press is moved.',
    picture: { address: pictureAddress.parse('/media/c'), width: 8, height: 4 },
  };
  await show({ post: aShownPost({ card }) });
  const link = screen.getByRole('link', { name: /paper\.example/ });
  fireEvent.error(link.querySelector('img') ?? link);
  expect(link.querySelector('img')).toBeNull();
  expect(link.textContent).toContain('How a press is moved.');
});

test('a picture that cannot be loaded leaves its description, and still opens', async () => {
  const media = [
    { kind: 'photo' as const, key: 'm', picture: '/media/a', width: 4, height: 3, alt: 'A press', durationMs: null },
  ];
  await show({ post: aShownPost({ media }) });
  fireEvent.error(screen.getByRole('img'));
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByRole('button', { name: 'Open: A press' }).textContent).toBe('A press');
});

test('a quoted post that is gone says so', async () => {
  await show({ post: aShownPost({ quotedId: '9' }), quote: { post: undefined, author: undefined } });
  expect(screen.getByText('The quoted post is gone or not visible to this account.')).toBeTruthy();
});

test('Arabic is written from right to left', async () => {
  await show({ post: aShownPost({ text: '@maya شكراً لكل من حضر', lang: 'ar' }) });
  const text = screen.getByText(/شكراً/);
  expect([text.getAttribute('dir'), text.getAttribute('lang')]).toEqual(['rtl', 'ar']);
});

test('what X withholds where the reader is, is not shown', async () => {
  const window = aWindow();
  await window.settle();
  const post = aShownPost({ id: '9', text: 'Names of six directors', withheldIn: ['US', 'LU'], versions: [] });
  window.store.setState({ posts: { [post.id]: post }, people: { [author.id]: author } });
  function Row() {
    const shown = useShownPost(post.id);
    return shown === undefined ? null : <PostView {...shown} />;
  }
  render(
    <StoreContext value={window.store}>
      <Row />
    </StoreContext>,
  );
  expect(navigator.language).toBe('en-US');
  expect(screen.getByText(/withholds this post in United States and Luxembourg/)).toBeTruthy();
  expect(screen.queryByText(/six directors/)).toBeNull();
});

test('what X withholds elsewhere is shown, with where', async () => {
  await show({ post: aShownPost({ text: 'Names of six directors', withheldIn: ['BE'] }) });
  expect(screen.getByText('Withheld in Belgium by X.')).toBeTruthy();
  expect(screen.getByText('Names of six directors')).toBeTruthy();
});

test('an edited post says when, an earlier version that it is one', async () => {
  const id = snowflake(Date.UTC(2026, 10, 23, 8));
  const later = snowflake(Date.UTC(2026, 10, 23, 9));
  await show({ post: aShownPost({ id: later, versions: [id, later] }) });
  expect(
    screen
      .getByText(/^Edited/)
      .querySelector('time')
      ?.getAttribute('datetime'),
  ).toBe('2026-11-23T09:00:00.000Z');
  await show({ post: aShownPost({ id, versions: [id, later] }) });
  expect(screen.getByText('An earlier version; edited since')).toBeTruthy();
});

test('a quote within a quote is a line that leads to it', async () => {
  await show({
    post: aShownPost({ quotedId: '8' }),
    quote: { post: aShownPost({ id: '8', quotedId: '7' }), author: aPerson({ id: '501', handle: 'ferry' }) },
  });
  expect(screen.getByRole('link', { name: 'Quotes another post' }).getAttribute('href')).toMatch(/\/i\/status\/7$/);
});

test('a protected person’s post cannot be reposted, and pressing says why', async () => {
  const locked = aPerson({ id: '500', handle: 'maya', protected: true });
  const post = aShownPost({ authorId: locked.id });
  const window = await show({ post, author: locked });
  window.store.setState({ posts: { [post.id]: post }, people: { [locked.id]: locked } });
  const repost = screen.getByRole('button', { name: 'Repost' });
  expect(repost.getAttribute('aria-disabled')).toBe('true');
  repost.click();
  expect(window.store.getState().toasts[0]?.text).toMatch(/^@maya’s posts are protected/);
  expect(window.store.getState().posts[post.id]?.reposted).toBe(false);
});
