import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { createLog } from '../../../../src/main/logging/create-log.ts';
import { fileSink } from '../../../../src/main/logging/sinks.ts';

function recorded() {
  const lines: string[] = [];
  return { lines, log: createLog({ sink: (line) => lines.push(line), level: 'debug', now: () => 0 }) };
}

test('a line says when, how grave, what and with which fields', () => {
  const { lines, log } = recorded();

  log.warn('Something happened', { count: 3, cause: new TypeError('odd'), ids: ['1', '2'] });

  expect(JSON.parse(lines.join())).toEqual({
    time: '1970-01-01T00:00:00.000Z',
    level: 'warn',
    event: 'Something happened',
    count: 3,
    cause: 'TypeError: odd',
    ids: ['1', '2'],
  });
});

test('lines below the level are left out', () => {
  const lines: string[] = [];
  const log = createLog({ sink: (line) => lines.push(line), level: 'warn' });

  log.info('not this');
  log.error('this');

  expect(lines).toHaveLength(1);
});

const keys = fc.constantFrom(
  'token',
  'access_token',
  'accessToken',
  'refreshToken',
  'Authorization',
  'client_secret',
  'code',
  'code_verifier',
  'codeVerifier',
  'passphrase',
  'text',
  'snippet',
);
const names = fc.constantFrom(
  'access_token',
  'refresh_token',
  'code',
  'code_verifier',
  'client_secret',
  'state',
  'token',
);
/** Long enough not to be part of a line by accident. */
const secrets = fc.stringMatching(/^[A-Za-z0-9._~:/+=-]{12,60}$/).map((secret) => `s3cret${secret}`);

test('no secret survives, however it got into a line', () => {
  fc.assert(
    fc.property(secrets, keys, names, (secret, key, name) => {
      const { lines, log } = recorded();
      const address = `http://127.0.0.1:47821/callback?a=1&${name}=${encodeURIComponent(secret)}#${name}=${encodeURIComponent(secret)}`;
      log.info('What', { [key]: secret, deep: { [key]: [secret] }, deeper: [{ inner: { [key]: { again: secret } } }] });
      log.info(`Asked ${address}`, { url: address, cause: new Error(`Failed: ${address}`) });
      log.info('Sent', { header: `Bearer ${secret}`, body: secret, json: JSON.stringify({ [name]: secret }) });
      log.info('Sent', { proxy: `http://me:${encodeURIComponent(secret)}@127.0.0.1/` });
      const written = lines.join('\n');
      expect(written).not.toContain(secret);
      expect(written).not.toContain(encodeURIComponent(secret));
      expect(lines).toHaveLength(4);
    }),
  );
});

test('a full file is set aside once and logging goes on', () => {
  const directory = mkdtempSync(join(tmpdir(), 'stoa-log-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const path = join(directory, 'logs', 'stoa.log');
  const sink = fileSink(path, 10);

  for (const line of ['first', 'second', 'third']) sink(line);

  expect([readFileSync(path, 'utf8'), readFileSync(`${path}.1`, 'utf8')]).toEqual(['third\n', 'second\n']);
});
