import { z } from 'zod';
import { xPrices } from '../../shared/prices/x-prices.ts';
import type { Caller, Clock, XAnswer, XMediaUse, XUpload } from '../workspace/ports.ts';
import type { Call } from './call.ts';
import { endpoints } from './endpoints.ts';
import { type RawAnswer, rawId } from './mapping/answer-schema.ts';
import { writeCharge } from './prices.ts';
import { withoutValue } from './without-value.ts';

const upload = z.object({
  id: rawId,
  expires_after_secs: z.number().optional().catch(undefined),
  processing_info: z
    .object({ state: z.string().optional(), check_after_secs: z.number().optional() })
    .optional()
    .catch(undefined),
});
/** What X's examples say when an answer leaves it out. */
const lasts = 86_400;
/** X names no time to ask again. */
const usualPause = 2;

/** Bringing pictures to X in pieces (docs.x.com/x-api/media, chunked upload) and describing them. */
export function createUploads(call: Call, clock: Pick<Clock, 'now'>) {
  function read({ data }: RawAnswer): XUpload | null {
    const parsed = upload.safeParse(data);
    if (!parsed.success) return null;
    const { id, expires_after_secs = lasts, processing_info: processing } = parsed.data;
    const isReady = processing === undefined || processing.state === 'succeeded' || processing.state === 'failed';
    return {
      mediaId: id,
      expiresAt: clock.now() + expires_after_secs * 1000,
      checkAfter: isReady ? null : (processing.check_after_secs ?? usualPause) * 1000,
      failed: processing?.state === 'failed',
    };
  }

  return {
    initializeUpload: (
      caller: Caller,
      file: { readonly type: string; readonly bytes: number; readonly use: XMediaUse },
    ): Promise<XAnswer<XUpload>> =>
      call(caller, {
        endpoint: endpoints.initializeUpload,
        method: 'POST',
        path: 'media/upload/initialize',
        body: { media_type: file.type, media_category: file.use, total_bytes: file.bytes },
        read,
        charges: () => [],
      }),
    appendUpload: (caller: Caller, mediaId: string, segment: number, piece: Buffer): Promise<XAnswer<null>> =>
      withoutValue(
        call(caller, {
          endpoint: endpoints.appendUpload,
          method: 'POST',
          path: `media/upload/${encodeURIComponent(mediaId)}/append`,
          body: { segment_index: segment, media: piece },
          asForm: true,
          // Whether all pieces are there, finalizing tells.
          withoutBody: true,
          read: () => true,
          charges: () => [],
        }),
      ),
    finalizeUpload: (caller: Caller, mediaId: string): Promise<XAnswer<XUpload>> =>
      call(caller, {
        endpoint: endpoints.finalizeUpload,
        method: 'POST',
        path: `media/upload/${encodeURIComponent(mediaId)}/finalize`,
        read,
        charges: () => writeCharge(xPrices.uploadPicture),
      }),
    uploadStatus: (caller: Caller, mediaId: string): Promise<XAnswer<XUpload>> =>
      call(caller, {
        endpoint: endpoints.uploadStatus,
        method: 'GET',
        path: 'media/upload',
        query: { command: 'STATUS', media_id: mediaId },
        read,
        charges: () => [],
      }),
    describeUpload: (caller: Caller, mediaId: string, alt: string): Promise<XAnswer<null>> =>
      withoutValue(
        call(caller, {
          endpoint: endpoints.describeUpload,
          method: 'POST',
          path: 'media/metadata',
          body: { id: mediaId, metadata: { alt_text: { text: alt } } },
          withoutBody: true,
          read: () => true,
          charges: () => writeCharge(xPrices.describePicture),
        }),
      ),
  };
}
