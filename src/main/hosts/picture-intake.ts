import type { Reply } from '../../shared/contract/index.ts';
import { type KeptPicture, StoaFailure } from '../../shared/model/index.ts';
import { pictureLimits } from '../../shared/pictures/picture-limits.ts';
import type { OutgoingPictures } from '../media/outgoing-pictures.ts';
import { translatedLater } from '../storage/storage-failure.ts';

/** Takes the bytes of a picture that a window attaches; never throws. */
export type PictureIntake = (body: AsyncIterable<Uint8Array> | null) => Promise<Reply<KeptPicture>>;

/** Reads no more than X would take, whatever the window says it sends. */
export function createPictureIntake(outgoing: Pick<OutgoingPictures, 'keep'>): PictureIntake {
  return async (body) => {
    try {
      const bytes = await readUpTo(body, pictureLimits.gif + 1);
      return { ok: true, value: await translatedLater(() => outgoing.keep(bytes)) };
    } catch (failure) {
      if (failure instanceof StoaFailure) return { ok: false, error: failure.error };
      return { ok: false, error: brokeOff };
    }
  };
}

/** The first `most` bytes; more are not waited for. */
async function readUpTo(body: AsyncIterable<Uint8Array> | null, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= most) break;
  }
  return Buffer.concat(chunks);
}

const brokeOff = {
  code: 'disconnected',
  message: 'The picture did not reach Stoa’s core.',
  next: 'Attach it again.',
} as const;
