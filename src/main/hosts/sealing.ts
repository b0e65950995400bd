import { createCipheriv, createDecipheriv, createHash, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';

const bytes = (length: number) => z.base64().refine((text) => Buffer.from(text, 'base64').length === length);

const entry = z.object({ nonce: bytes(12), data: z.base64(), tag: bytes(16) });

/** What stands in the file: who has an entry is readable, what is in it is not. */
export const sealedFile = z.object({
  format: z.literal(1),
  /** Parameters of scrypt (RFC 7914); bounded, so that a file put in the place of ours cannot use up the memory. */
  kdf: z.object({
    name: z.literal('scrypt'),
    cost: z.union([z.literal(2 ** 15), z.literal(2 ** 16), z.literal(2 ** 17), z.literal(2 ** 18)]),
    blockSize: z.literal(8),
    parallelization: z.number().int().min(1).max(4),
    salt: bytes(32),
  }),
  entries: z.record(z.string(), entry),
  /** SHA-256 of the entries and parameters, so that a damaged file is not taken for a wrong passphrase. */
  checksum: bytes(32),
});
export type SealedFile = z.infer<typeof sealedFile>;
type Kdf = SealedFile['kdf'];
type Entry = z.infer<typeof entry>;

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

/** A key and what it was made with. Deriving takes a noticeable part of a second, which is what slows a thief down. */
export type SealingKey = { readonly kdf: Kdf; readonly key: Buffer };

/** The parameters for whatever is sealed next: about 128 MB and half a second on a computer of 2020, with a salt of its own. */
export function freshKdf(): Kdf {
  return {
    name: 'scrypt',
    cost: 2 ** 17,
    blockSize: 8,
    parallelization: 1,
    salt: randomBytes(32).toString('base64'),
  };
}

/** Derives the key off the main thread; the same passphrase typed on another keyboard gives the same key (NFKC). */
export async function deriveKey(passphrase: string, kdf: Kdf): Promise<SealingKey> {
  const key = await derive(passphrase.normalize('NFKC'), Buffer.from(kdf.salt, 'base64'), 32, {
    N: kdf.cost,
    r: kdf.blockSize,
    p: kdf.parallelization,
    maxmem: 512 * 1024 * 1024,
  });
  return { kdf, key };
}

/** Seals one text with AES-256-GCM under a nonce of its own; it opens only under the same name. */
export function seal({ key }: SealingKey, name: string, text: string): Entry {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(name));
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return {
    nonce: nonce.toString('base64'),
    data: data.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  };
}

/** The text, or null when key or name are others. */
export function unseal({ key }: SealingKey, name: string, { nonce, data, tag }: Entry): string | null {
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64'), { authTagLength: 16 })
    .setAAD(Buffer.from(name))
    .setAuthTag(Buffer.from(tag, 'base64'));
  const opened = decipher.update(Buffer.from(data, 'base64'));
  try {
    return Buffer.concat([opened, decipher.final()]).toString('utf8');
  } catch (failure) {
    // The one way in which `final` fails is that the tag does not fit.
    if (failure instanceof Error) return null;
    throw failure;
  }
}

/** What the checksum of a file has to be. */
export function checksumOf(kdf: Kdf, entries: SealedFile['entries']): string {
  const names = Object.keys(entries).toSorted();
  const canonical = JSON.stringify([kdf, names.map((name) => [name, entries[name]])]);
  return createHash('sha256').update(canonical).digest('base64');
}
