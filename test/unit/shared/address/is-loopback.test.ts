import { expect, test } from 'vitest';
import { isLoopback } from '../../../../src/shared/address/is-loopback.ts';

test.each(['http://localhost:1', 'http://127.0.0.1', 'http://127.1', 'http://2130706433', 'http://[::1]:4790'])(
  '%s is this computer',
  (address) => expect(isLoopback(new URL(address).hostname)).toBe(true),
);

test.each([
  'http://localhost.example.com',
  'http://127.0.0.1.example.com',
  'http://128.0.0.1',
  'http://10.0.0.1',
  'http://[::2]',
  'http://127.0.0.1@example.com',
])('%s is not', (address) => expect(isLoopback(new URL(address).hostname)).toBe(false));
