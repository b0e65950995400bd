import { expect, test } from 'vitest';
import { threadLabel } from '../../../../../src/renderer/features/post/thread-place.ts';
import type { Post } from '../../../../../src/shared/model/index.ts';
import { aShownPost } from '../../../../builders/a-window.ts';

function part(id: string, after: string | null, text = `Part ${id}`, author = '500'): Post {
  const replyTo = after === null ? null : { postId: after, personId: author };
  return aShownPost({ id, authorId: author, conversationId: '1', replyTo, text } as Parameters<typeof aShownPost>[0]);
}

function labels(...posts: readonly Post[]): readonly (string | null)[] {
  const known = Object.fromEntries(posts.map((post) => [post.id, post]));
  return posts.map((post) => threadLabel(known, post));
}

test('parts that are all known here are counted, also where a thread branches', () => {
  expect(labels(part('1', null), part('2', '1'), part('3', '2'), part('4', '1'))).toEqual([
    'Thread 1/3',
    'Thread 2/3',
    'Thread 3/3',
    'Thread 2/3',
  ]);
});

test('a part whose thread is not known here says what its text says, or only that it is one', () => {
  expect(labels(part('3', '2', 'Strap the lid. 3/7'), part('5', '4'), part('6', '9', 'And 4/'))).toEqual([
    'Thread 3/7',
    'Thread',
    'Thread 4',
  ]);
});

test('a first post is one of a thread when it says so', () => {
  expect(labels(part('1', null, 'How to move hives. 1/7'))).toEqual(['Thread 1/7']);
  expect(labels(part('1', null, 'A long story 🧵'))).toEqual(['Thread']);
  expect(labels(part('1', null, 'Cup final: we took 3/4'))).toEqual([null]);
});

test('answers to others are none, and neither is what goes on from one', () => {
  const answer = aShownPost({
    id: '2',
    authorId: '600',
    conversationId: '1',
    replyTo: { postId: '1', personId: '500' },
  });
  const more = aShownPost({ id: '3', authorId: '600', conversationId: '1', replyTo: { postId: '2', personId: '600' } });
  expect(labels(part('1', null), answer, more)).toEqual([null, null, 'Thread']);
});
