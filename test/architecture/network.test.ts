import { expect, test } from 'vitest';
import { contactedHosts, mayContact } from '../../src/shared/address/may-contact.ts';
import { coreFiles, networkViolations } from './network-rules.ts';

test('requests leave the core from two places, and both ask where they may go', () => {
  const files = coreFiles();
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap(({ path, text }) => networkViolations(path, text))).toEqual([]);
});

test.each([
  ["const answer = await fetch('https://example.com')", 'src/main/workspace/posts/create-posts.ts'],
  ["import { request } from 'node:https'", 'src/main/hosts/version.ts'],
  ["import { lookup } from 'node:dns/promises'", 'src/main/logging/create-log.ts'],
  ['const client = new TwitterApi(token)', 'src/main/x-api/call.ts'],
  ['await fetch(url)', 'src/main/media/fetch-picture.ts'],
])('%s in %s is told', (text, path) => {
  expect(networkViolations(path, text)).toHaveLength(1);
});

test('hosts are X’s own, and no other', () => {
  expect(contactedHosts).toEqual(['api.x.com', 'pbs.twimg.com', 'video.twimg.com', 'abs.twimg.com']);
});

test.each([
  ['x', 'https://api.x.com/2/tweets', true],
  ['x', 'https://pbs.twimg.com/media/a.jpg', true],
  ['x', 'http://127.0.0.1:4000/2/tweets', true],
  ['x', 'http://api.x.com/2/tweets', false],
  ['x', 'https://api.x.com:8443/2/tweets', false],
  ['x', 'https://api.x.com.example.com/', false],
  ['x', 'https://x.com/', false],
  ['x', 'https://example.com/', false],
  ['sandbox', 'http://127.0.0.1:4000/2/tweets', true],
  ['sandbox', 'http://localhost:4000/', true],
  ['sandbox', 'https://api.x.com/2/tweets', false],
  ['sandbox', 'https://pbs.twimg.com/media/a.jpg', false],
  ['sandbox', 'file:///etc/passwd', false],
] as const)('%s to %s: %s', (network, url, allowed) => {
  expect(mayContact(network, new URL(url))).toBe(allowed);
});
