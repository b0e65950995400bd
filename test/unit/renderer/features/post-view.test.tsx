import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PostView } from '../../../../src/renderer/features/post/post-view.tsx';
import type { ShownPost } from '../../../../src/renderer/features/post/shown-post.ts';
import { StoreContext } from '../../../../src/renderer/store/use-stoa.ts';
import type { Person } from '../../../../src/shared/model/index.ts';
import { aPerson } from '../../../builders/a-person.ts';
import { aShownPost, aWindow, type TestWindow } from '../../../builders/a-window.ts';

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

test('a quoted post that is gone says so', async () => {
  await show({ post: aShownPost({ quotedId: '9' }), quote: { post: undefined, author: undefined } });
  expect(screen.getByText('The quoted post is gone or not visible to this account.')).toBeTruthy();
});

test('Arabic is written from right to left', async () => {
  await show({ post: aShownPost({ text: '@maya شكراً لكل من حضر', lang: 'ar' }) });
  const text = screen.getByText(/شكراً/);
  expect([text.getAttribute('dir'), text.getAttribute('lang')]).toEqual(['rtl', 'ar']);
});
