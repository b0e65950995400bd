import type { XAnswer, XApi, XUpload } from '../../src/main/workspace/ports.ts';

type Uploading = Pick<XApi, 'initializeUpload' | 'appendUpload' | 'finalizeUpload' | 'uploadStatus' | 'describeUpload'>;

/** How a stand-in answers one step of an upload; `price` is in mills. */
type Answer = <T>(endpoint: string, what: string, value: () => T, price: number) => Promise<XAnswer<T>>;

/** Uploads of a stand-in for X: every step is taken, ids count up from 9001, and X knows each for a day. */
export function scriptedUploads(now: () => number, answer: Answer): Uploading {
  let count = 9000;
  const upload = (mediaId: string): XUpload => ({
    mediaId,
    expiresAt: now() + 86_400_000,
    checkAfter: null,
    failed: false,
  });
  return {
    initializeUpload: (_caller, { type, bytes, use }) =>
      answer(
        'initialize-upload',
        `initialize-upload ${use} ${type} ${bytes}`,
        () => {
          count += 1;
          return upload(String(count));
        },
        0,
      ),
    appendUpload: (_caller, mediaId, segment, piece) =>
      answer('append-upload', `append-upload ${mediaId} ${segment} ${piece.length}`, () => null, 0),
    finalizeUpload: (_caller, mediaId) =>
      answer('finalize-upload', `finalize-upload ${mediaId}`, () => upload(mediaId), 10),
    uploadStatus: (_caller, mediaId) => answer('upload-status', `upload-status ${mediaId}`, () => upload(mediaId), 0),
    describeUpload: (_caller, mediaId, alt) =>
      answer('describe-upload', `describe-upload ${mediaId} ${alt}`, () => null, 5),
  };
}
