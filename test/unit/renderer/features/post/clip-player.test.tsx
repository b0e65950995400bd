import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ClipPlayer } from '../../../../../src/renderer/features/post/clip-player.tsx';
import { type Media, media, pictureAddress } from '../../../../../src/shared/model/index.ts';

const still = pictureAddress.parse('/media/still');
const video = pictureAddress.parse('/media/loop');

function show(kind: Media['kind']): void {
  const one = { kind, key: 'k', picture: still, video, width: 4, height: 3, alt: 'A record spins', durationMs: 75_000 };
  render(<ClipPlayer media={media.parse(one)} still={still} video={video} />);
}

const player = () => document.querySelector('video');

let wantsLessMotion = false;
beforeEach(() => {
  wantsLessMotion = false;
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (query) => ({ matches: wantsLessMotion, media: query }) as MediaQueryList,
  );
});
afterEach(() => vi.restoreAllMocks());

test('nothing plays or is loaded before the reader presses play', () => {
  show('gif');
  expect(player()).toBeNull();
  expect(screen.getByRole('img').getAttribute('alt')).toBe('A record spins');
});

test('a GIF goes round silently until it is stopped', async () => {
  show('gif');
  screen.getByRole('button', { name: 'Play GIF: A record spins' }).click();
  const stop = await screen.findByRole('button', { name: 'Stop GIF: A record spins' });
  expect([player()?.getAttribute('src'), player()?.muted, player()?.loop, player()?.controls]).toEqual([
    '/media/loop',
    true,
    true,
    false,
  ]);
  stop.click();
  await screen.findByRole('img');
  expect(player()).toBeNull();
});

test('where the system asks for less motion a GIF goes round once', async () => {
  wantsLessMotion = true;
  show('gif');
  screen.getByRole('button', { name: /^Play GIF/ }).click();
  await screen.findByRole('button', { name: /^Stop GIF/ });
  expect(player()?.loop).toBe(false);
  player()?.dispatchEvent(new Event('ended'));
  await screen.findByRole('img');
});

test('a video says how long it is and has controls of its own', async () => {
  show('video');
  expect(screen.getByText('1:15')).toBeTruthy();
  screen.getByRole('button', { name: 'Play video: A record spins' }).click();
  await vi.waitFor(() => expect(player()?.controls).toBe(true));
  expect([player()?.getAttribute('aria-label'), player()?.loop]).toEqual(['A record spins', false]);
});

test('what cannot be played says so and can be tried again', async () => {
  show('gif');
  screen.getByRole('button', { name: /^Play GIF/ }).click();
  await screen.findByRole('button', { name: /^Stop GIF/ });
  player()?.dispatchEvent(new Event('error'));
  expect((await screen.findByRole('alert')).textContent).toMatch(/could not be played/);
  screen.getByRole('button', { name: /^Play GIF/ }).click();
  await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});
