import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ThreadPane } from '../../../../../src/renderer/features/thread/thread-pane.tsx';
import { postId } from '../../../../../src/shared/model/index.ts';
import { aShownPost, ok, someEntities } from '../../../../builders/a-window.ts';
import { inWindow } from '../../../../builders/in-window.tsx';

const opened = postId.parse('1');
const answer = aShownPost({ id: '2' });

test('when the replies have come the keyboard is on the post, and steps on to them', async () => {
  const window = await inWindow(<ThreadPane />);
  window.answer('posts.thread', ({ fetch }) =>
    ok({
      postId: opened,
      ancestors: [],
      replies: fetch ? [answer.id] : [],
      entities: someEntities({ posts: [aShownPost({ id: '1', replies: 1 }), answer] }),
      eligibility: { kind: 'sends', reason: '', summoned: false },
      complete: true,
    }),
  );
  await act(() => window.store.getState().openThread(opened));
  const read = screen.getByRole('button', { name: /^Read the reply/ });
  act(() => read.focus());
  await act(async () => void fireEvent.click(read));

  const [post, reply] = screen.getAllByRole('article');
  expect(document.activeElement).toBe(post);
  fireEvent.keyDown(post as HTMLElement, { key: 'j' });
  expect(document.activeElement).toBe(reply);
});
