import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NetworkMark } from '../../../../../src/renderer/features/post/network-mark.tsx';
import { anAccount, aSnapshot, ok } from '../../../../builders/a-window.ts';
import { inWindow } from '../../../../builders/in-window.tsx';

test('posts of the sandbox never carry X’s logo', async () => {
  await inWindow(<NetworkMark />);
  const link = screen.getByRole('link', { name: 'Sandbox' });
  expect(link.getAttribute('href')).toBe('http://127.0.0.1:4999/');
  expect(screen.queryByRole('link', { name: 'From X' })).toBeNull();
});

test('posts of X carry its logo, which leads there', async () => {
  const account = anAccount({ network: 'x' });
  await inWindow(<NetworkMark />, { 'session.open': () => ok(aSnapshot({ accounts: [account] })) });
  expect(screen.getByRole('link', { name: 'From X' }).getAttribute('href')).toBe('https://x.com/');
});
