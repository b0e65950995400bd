import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MediaViewer } from '../../../../../src/renderer/features/media-viewer/media-viewer.tsx';
import { StoreContext } from '../../../../../src/renderer/store/use-stoa.ts';
import type { PostId } from '../../../../../src/shared/model/index.ts';
import { aPage, aShownPost, aSnapshot, aWindow, ok } from '../../../../builders/a-window.ts';

const picture = { kind: 'photo' as const, width: 4, height: 3, alt: null, durationMs: null };
const media = [
  { ...picture, key: 'a', picture: '/media/a', alt: 'A press' },
  { ...picture, key: 'b', picture: '/media/b' },
];

async function view(overrides: Parameters<typeof aShownPost>[0] = {}, index = 0) {
  const post = aShownPost({ id: '1', media, ...overrides });
  const window = aWindow({ 'session.open': () => ok(aSnapshot({ pages: [aPage([post])] })) });
  await window.settle();
  render(
    <StoreContext value={window.store}>
      <MediaViewer />
    </StoreContext>,
  );
  window.store.getState().viewMedia('1' as PostId, index);
  await screen.findByRole('dialog', { name: 'Media' });
  return window;
}

test('the description stands below the picture, and where there is none that is said', async () => {
  await view();
  expect(screen.getByRole('img', { name: 'A press' }).getAttribute('src')).toBe('/media/a');
  expect(screen.getByText('A press')).toBeTruthy();
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'ArrowRight' });
  expect(screen.getByText('The author gave no description.')).toBeTruthy();
});

test('sensitive pictures stay covered here too', async () => {
  await view({ sensitive: true });
  expect(screen.queryByRole('img', { name: 'A press' })).toBeNull();
  expect(screen.queryByText('A press')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Show' }));
  expect(screen.getByRole('img', { name: 'A press' })).toBeTruthy();
});

test('a picture that cannot be loaded says so and is tried again', async () => {
  await view();
  fireEvent.error(screen.getByRole('img', { name: 'A press' }));
  expect(screen.getByRole('alert').textContent).toContain('could not be loaded');
  screen.getByRole('button', { name: 'Try again' }).focus();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByRole('img', { name: 'A press' })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('dialog'));
});

test('a video shows its still and leads to where it plays', async () => {
  await view({ media: [{ ...picture, key: 'v', kind: 'video', picture: '/media/v', durationMs: 75_000 }] });
  expect(screen.getByRole('link', { name: 'Play on X, 1:15' }).getAttribute('href')).toMatch(/\/status\/1$/);
});

test('digits zoom and lead to no column', async () => {
  await view();
  const seen: boolean[] = [];
  window.addEventListener('keydown', (event) => seen.push(event.defaultPrevented), { once: true });
  fireEvent.keyDown(screen.getByRole('dialog'), { key: '1' });
  expect(seen).toEqual([true]);
});
