import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { createPassphraseFile } from '../../../../src/main/hosts/passphrase-file.ts';
import { type AccountId, SecretText } from '../../../../src/shared/model/index.ts';
import { someTokens } from '../../../builders/a-vault.ts';

const ada = 'x:1' as AccountId;
const ben = 'x:2' as AccountId;
const right = new SecretText('four words in a row');
const header = z.object({
  kdf: z.object({ salt: z.string() }),
  entries: z.record(z.string(), z.object({ nonce: z.string() })),
});

function aDirectory() {
  const directory = mkdtempSync(join(tmpdir(), 'stoa-file-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return { directory, path: join(directory, 'tokens.locked.json') };
}

/** A file with the tokens of Ada and Ben, as an earlier start left it. */
async function aLockedFile() {
  const place = aDirectory();
  const file = createPassphraseFile(place.directory);
  await file.lockWith(right);
  await file.write(ada, someTokens('ada'));
  await file.write(ben, someTokens('ben'));
  return place;
}

test('what was written opens with the passphrase after a new start, however its letters were typed, and with no other', async () => {
  const { directory, path } = aDirectory();
  const first = createPassphraseFile(directory);
  await first.lockWith(new SecretText('caf\u00e9 au lait'));
  await first.write(ada, someTokens('ada'));
  expect([first.state(), statSync(path).mode & 0o777]).toEqual(['open', 0o600]);

  const next = createPassphraseFile(directory);
  expect([next.state(), await next.unlock(new SecretText('cafe au lait')), next.state()]).toEqual([
    'locked',
    'wrong',
    'locked',
  ]);
  await expect(next.read(ada)).rejects.toMatchObject({ error: { code: 'signed-out', locked: true } });
  expect(await next.unlock(new SecretText('cafe\u0301 au lait'))).toBe('open');
  expect(await next.read(ada)).toEqual(someTokens('ada'));
});

test('nothing of tokens or passphrase is readable, and every write has a salt and nonces of its own', async () => {
  const { directory, path } = await aLockedFile();
  const text = readFileSync(path, 'utf8');
  for (const secret of [
    'access-',
    'refresh-',
    right.reveal(),
    Buffer.from('access-ada').toString('base64').slice(0, 12),
  ])
    expect(text).not.toContain(secret);
  const before = header.parse(JSON.parse(text));
  const file = createPassphraseFile(directory);
  await file.unlock(right);
  await file.write(ada, someTokens('ada'));
  const after = header.parse(JSON.parse(readFileSync(path, 'utf8')));
  expect(after.kdf.salt).not.toBe(before.kdf.salt);
  expect(new Set([before, after].flatMap(({ entries }) => Object.values(entries).map(({ nonce }) => nonce))).size).toBe(
    4,
  );
});

test('an account leaves a locked file without its passphrase, and the last one takes the file along', async () => {
  const { directory } = await aLockedFile();
  const locked = createPassphraseFile(directory);
  await locked.delete(ada);
  const opened = createPassphraseFile(directory);
  await opened.unlock(right);
  expect([await opened.read(ada), await opened.read(ben)]).toEqual([null, someTokens('ben')]);
  await opened.delete(ben);
  expect(readdirSync(directory)).toEqual([]);
});

test('any damaged byte is told as damage, and the file is left as it is until it is given up', async () => {
  const { directory, path } = await aLockedFile();
  const sound = readFileSync(path, 'utf8');
  for (const broken of [
    sound.slice(0, -40),
    sound.replace(/"data": "./, '"data": "_'),
    sound.replace('"x:1"', '"x:9"'),
    '',
  ]) {
    writeFileSync(path, broken);
    const file = createPassphraseFile(directory);
    expect([file.state(), await file.unlock(right)]).toEqual(['damaged', 'damaged']);
    await expect(file.write(ada, someTokens('new'))).rejects.toMatchObject({ error: { code: 'storage' } });
    expect(readFileSync(path, 'utf8')).toBe(broken);
  }
  writeFileSync(path, sound);
  expect(createPassphraseFile(directory).state()).toBe('locked');
  writeFileSync(path, 'broken');
  const kept = await createPassphraseFile(directory).giveUp();
  expect(readdirSync(directory)).toEqual([kept]);
  expect(readFileSync(join(directory, kept ?? ''), 'utf8')).toBe('broken');
  await createPassphraseFile(directory).erase();
  expect(readdirSync(directory)).toEqual([]);
});

test('the passphrase can be changed while the file is open', async () => {
  const { directory } = await aLockedFile();
  const file = createPassphraseFile(directory);
  await file.unlock(right);
  await file.lockWith(new SecretText('another row of words'));
  const next = createPassphraseFile(directory);
  expect(await next.unlock(right)).toBe('wrong');
  expect(await next.unlock(new SecretText('another row of words'))).toBe('open');
  expect(await next.read(ben)).toEqual(someTokens('ben'));
});

test('a file that asks for more work than Stoa ever does is damaged, not obeyed', async () => {
  const { directory, path } = await aLockedFile();
  writeFileSync(path, readFileSync(path, 'utf8').replace(String(2 ** 17), String(2 ** 30)));
  expect(createPassphraseFile(directory).state()).toBe('damaged');
});
