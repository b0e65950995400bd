import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPictureAddresses } from '../../../../src/main/media/picture-address.ts';
import type { Network } from '../../../../src/shared/model/index.ts';
import { networksAt } from '../../../builders/a-fake-x.ts';

const addresses = createPictureAddresses(Buffer.alloc(32, 1));

function followed(network: Network, url: string, base: string | null): string | null {
  const address = addresses.address(network, url);
  const picture = address === null ? null : addresses.read(address);
  return picture === null ? null : (addresses.resolve(picture, networksAt(base))?.href ?? null);
}

test('a picture of X is fetched from where X said', () => {
  const url = 'https://pbs.twimg.com/media/a.jpg?name=small';

  expect(followed('x', url, null)).toBe(url);
});

test('a picture of the sandbox is fetched from where the sandbox is now', () => {
  expect(followed('sandbox', 'http://127.0.0.1:1111/media/faces/1.webp?v=2', 'http://127.0.0.1:2222')).toBe(
    'http://127.0.0.1:2222/media/faces/1.webp?v=2',
  );
  expect(followed('sandbox', 'http://127.0.0.1:1111/media/faces/1.webp', null)).toBeNull();
});

test.each<[Network, string]>([
  ['x', 'https://evil.example/a.png'],
  ['x', 'http://pbs.twimg.com/a.png'],
  ['x', 'https://pbs.twimg.com.evil.example/a.png'],
  ['x', 'https://pbs.twimg.com:8443/a.png'],
  ['x', 'https://user@pbs.twimg.com/a.png'],
  ['x', 'http://127.0.0.1/a.png'],
  ['x', 'file:///etc/passwd'],
  ['x', 'nonsense'],
  ['sandbox', 'https://pbs.twimg.com/a.png'],
  ['sandbox', 'http://192.0.2.1/a.png'],
  ['sandbox', 'http://127.0.0.1:1//evil.example/a.png'],
])('%s: %s gets no address', (network, url) => {
  expect(addresses.address(network, url)).toBeNull();
});

test('an address that was changed anywhere, or signed with another key, stands for nothing', () => {
  const address = addresses.address('x', 'https://pbs.twimg.com/media/a.jpg') ?? '';
  fc.assert(
    fc.property(fc.nat(address.length - 1), fc.constantFrom(...'aB0_-/x'), (at, character) => {
      const changed = address.slice(0, at) + character + address.slice(at + 1);
      expect(addresses.read(changed) === null).toBe(changed !== address);
    }),
  );
  expect(createPictureAddresses(randomBytes(32)).read(address)).toBeNull();
});

test.each(['/media/', '/media/../../etc/passwd', '/media/a/x/b', '/other', ''])('%j stands for nothing', (path) => {
  expect(addresses.read(path)).toBeNull();
});
