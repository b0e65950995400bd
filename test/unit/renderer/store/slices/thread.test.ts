import { expect, test } from 'vitest';
import { type PostId, postId } from '../../../../../src/shared/model/index.ts';
import { anError, aShownPost, aWindow, ok, someEntities, type TestWindow } from '../../../../builders/a-window.ts';

const opened = postId.parse('1');
const answer = aShownPost({ id: '2' });

function aThread(replies: readonly PostId[] = []) {
  const eligibility = { kind: 'sends', reason: '', summoned: false } as const;
  const entities = someEntities({ posts: replies.length === 0 ? [] : [answer] });
  return ok({ postId: opened, ancestors: [], replies, entities, eligibility, complete: true });
}

async function openThread(window: TestWindow): Promise<void> {
  await window.settle();
  await window.store.getState().openThread(opened);
}

test('a thread is read from disk; X is asked only when the reader wants it', async () => {
  const window = aWindow();
  window.answer('posts.thread', ({ fetch }) => aThread(fetch ? [answer.id] : []));
  await openThread(window);
  expect(window.inputs('posts.thread').map((input) => input.fetch)).toEqual([false]);

  await window.store.getState().askForReplies();

  expect(window.inputs('posts.thread').map((input) => input.fetch)).toEqual([false, true]);
  expect(window.store.getState().thread).toMatchObject({ thread: { replies: ['2'] }, fetching: false, asked: true });
});

test('what the disk had of a thread stays when X cannot be asked, with the reason', async () => {
  const window = aWindow();
  window.answer('posts.thread', ({ fetch }) => (fetch ? { ok: false, error: anError } : aThread([answer.id])));
  await openThread(window);

  await window.store.getState().askForReplies();

  expect(window.store.getState().thread).toEqual({
    postId: opened,
    thread: expect.objectContaining({ replies: ['2'] }),
    fetching: false,
    asked: true,
    error: anError,
  });
});
