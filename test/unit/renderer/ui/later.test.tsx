import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { later } from '../../../../src/renderer/ui/later.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a script that does not come, for the core has stopped, is asked for again and breaks nothing', async () => {
  const answers = [
    () => Promise.reject(new Error('Unable to preload CSS for http://127.0.0.1/assets/part.css')),
    () => Promise.reject(new TypeError('Failed to fetch dynamically imported module: http://127.0.0.1/part.js')),
  ];
  const Part = later(async () => {
    await answers.shift()?.();
    return () => <p>Here at last</p>;
  });
  render(
    <Suspense fallback={<p>Not yet</p>}>
      <Part />
    </Suspense>,
  );
  await act(() => vi.advanceTimersByTimeAsync(1900));
  expect(screen.getByText('Not yet')).toBeDefined();
  await act(() => vi.advanceTimersByTimeAsync(3000));
  expect(screen.getByText('Here at last')).toBeDefined();
});
