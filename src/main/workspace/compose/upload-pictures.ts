import type { Attachment, Instant, OutboxId, StoaError } from '../../../shared/model/index.ts';
import { xPrices } from '../../../shared/prices/x-prices.ts';
import type { Database } from '../../storage/database.ts';
import type { StoredOutboxItem } from '../../storage/repositories/outbox.ts';
import { readUpload, type UploadKey, writeUpload } from '../../storage/repositories/uploads.ts';
import type { Caller, Clock, Outcome, OutgoingFiles, XAnswer, XApi, XMediaUse, XUpload } from '../ports.ts';
import type { CallX } from '../spend/create-call-x.ts';

/** The ids under which X has a send's pictures; `reused`: some of them are from before and X may have forgotten them. */
export type Uploaded =
  | { readonly ok: true; readonly mediaIds: readonly string[]; readonly reused: boolean }
  | { readonly ok: false; readonly error: StoaError };

/** Brings the pictures of sends to X before the sends leave. */
export type Uploader = {
  /** Each picture once: what X has already is not sent again. Nobody sees anything of it yet, so it may break off anywhere. */
  bring(caller: Caller, item: StoredOutboxItem): Promise<Uploaded>;
};

/** Small enough for a slow line within a call's deadline (docs.x.com, chunked upload). */
const pieceSize = 1024 * 1024;
/** X's clock may be ahead, and the post has to follow. */
const margin = 10 * 60_000;
const longestWait = 2 * 60_000;
const longestPause = 10_000;
/** Sooner than this nobody wonders what is going on, in milliseconds. */
const quietFor = 1000;

/** What bringing pictures to X needs. */
export type UploaderDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly xApi: XApi;
  readonly callX: CallX;
  readonly outgoing: Pick<OutgoingFiles, 'read'>;
  /** Hears how far a send's pictures are, 0 to 1, when it takes a while; null at the end. */
  progress(id: OutboxId, share: number | null): void;
};

/** Keeps what X has in the database, so that a picture is uploaded again only when X has forgotten it. */
export function createUploader({ db, clock, xApi, callX, outgoing, progress }: UploaderDeps): Uploader {
  async function bring(caller: Caller, item: StoredOutboxItem): Promise<Uploaded> {
    const startedAt = clock.now();
    const total = item.media.reduce((sum, { bytes }) => sum + bytes, 0);
    let before = 0;
    let told = false;
    const mediaIds: string[] = [];
    let reused = false;
    try {
      for (const picture of item.media) {
        const key = { accountId: caller.accountId, file: picture.file, use: mediaUseOf(item, picture) };
        const known = readUpload(db, key, clock.now() + margin);
        const got = known
          ? ({ ok: true, value: known } as const)
          : await uploadTwice(caller, key, picture, (bytes) => {
              if (clock.now() - startedAt < quietFor) return;
              told = true;
              progress(item.id, (before + bytes) / total);
            });
        if (!got.ok) return got;
        reused ||= known !== null;
        before += picture.bytes;
        const described = await describe(caller, key, picture.alt, got.value);
        if (!described.ok) return described;
        mediaIds.push(got.value.mediaId);
      }
      return { ok: true, mediaIds, reused };
    } finally {
      if (told) progress(item.id, null);
    }
  }

  /** X forgets an unfinished upload at times, which reads like a refusal: the second one counts. */
  async function uploadTwice(caller: Caller, key: UploadKey, picture: Attachment, sent: (bytes: number) => void) {
    const first = await upload(caller, key, picture, sent);
    return first.ok || first.error.code !== 'refused' || first.final ? first : upload(caller, key, picture, sent);
  }

  async function upload(
    caller: Caller,
    key: UploadKey,
    picture: Attachment,
    sent: (bytes: number) => void,
  ): Promise<Outcome<{ mediaId: string; expiresAt: Instant; alt: string }> & { readonly final?: boolean }> {
    const body = await outgoing.read(picture.file);
    if (body === null) return { ok: false, error: lost, final: true };
    const begun = await ask(caller, 'initialize-upload', 0, () =>
      xApi.initializeUpload(caller, { type: picture.type, bytes: body.length, use: key.use }),
    );
    if (!begun.ok) return { ...begun, final: true };
    const { mediaId, expiresAt } = begun.value;
    for (let at = 0; at < body.length; at += pieceSize) {
      const piece = body.subarray(at, at + pieceSize);
      const appended = await ask(caller, 'append-upload', 0, () =>
        xApi.appendUpload(caller, mediaId, at / pieceSize, piece),
      );
      if (!appended.ok) return appended;
      sent(at + piece.length);
    }
    const finished = await ask(caller, 'finalize-upload', xPrices.uploadPicture, () =>
      xApi.finalizeUpload(caller, mediaId),
    );
    if (!finished.ok) return finished;
    const ready = await wait(caller, finished.value);
    if (!ready.ok) return { ...ready, final: true };
    const made = { mediaId, expiresAt, alt: '' };
    db.durably(() => writeUpload(db, key, made));
    return { ok: true, value: made };
  }

  /** X works on a GIF for a while. */
  async function wait(caller: Caller, upload: XUpload): Promise<Outcome<XUpload>> {
    const until = clock.now() + longestWait;
    let now = upload;
    while (now.checkAfter !== null) {
      if (clock.now() > until) return { ok: false, error: tooSlow };
      const pause = Math.min(Math.max(now.checkAfter, 0), longestPause);
      await new Promise<void>((resolve) => clock.after(pause, resolve));
      const asked = await ask(caller, 'upload-status', 0, () => xApi.uploadStatus(caller, upload.mediaId));
      if (!asked.ok) return asked;
      now = asked.value;
    }
    return now.failed ? { ok: false, error: unusable } : { ok: true, value: now };
  }

  async function describe(
    caller: Caller,
    key: UploadKey,
    alt: string,
    upload: { readonly mediaId: string; readonly expiresAt: Instant; readonly alt: string },
  ): Promise<Outcome<null>> {
    if (alt === upload.alt) return { ok: true, value: null };
    const told = await ask(caller, 'describe-upload', xPrices.describePicture, () =>
      xApi.describeUpload(caller, upload.mediaId, alt),
    );
    if (!told.ok) return told;
    db.transaction(() => writeUpload(db, key, { ...upload, alt }));
    return { ok: true, value: null };
  }

  async function ask<T>(
    caller: Caller,
    endpoint: string,
    atMost: number,
    call: () => Promise<XAnswer<T>>,
  ): Promise<Outcome<T>> {
    const answer = await callX(caller, { endpoint, payer: 'send', atMost, exact: true }, call);
    return answer.ok ? { ok: true, value: answer.value } : { ok: false, error: answer.error };
  }

  return { bring };
}

/** X keeps pictures of posts and of messages apart. */
function mediaUseOf({ target }: StoredOutboxItem, { type }: Attachment): XMediaUse {
  const gif = type === 'image/gif';
  if (target.kind === 'direct') return gif ? 'dm_gif' : 'dm_image';
  return gif ? 'tweet_gif' : 'tweet_image';
}

const lost: StoaError = {
  code: 'refused',
  rule: 'picture',
  message: 'A picture of this is no longer on this computer.',
  next: 'Take it out, or attach it again.',
};

const unusable: StoaError = {
  code: 'refused',
  rule: 'picture',
  message: 'X could not use a picture of this.',
  next: 'Take it out, or save it in another format and attach it again.',
};

const tooSlow: StoaError = {
  code: 'x-unavailable',
  message: 'X takes very long with a picture.',
  next: 'Stoa tries again by itself.',
  status: null,
};
