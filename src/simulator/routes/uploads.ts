import { z } from 'zod';
import type { EntryOf } from '../journal/entries.ts';
import { prices } from '../ledger/prices.ts';
import { invalidRequest } from '../problems.ts';
import { pictureFacts } from '../uploads/picture-size.ts';
import { pictureOf, uploadKey, uploadLasts } from '../uploads/uploads.ts';
import type { WorldPicture } from '../world/types.ts';
import type { ApiAnswer, ApiRequest, Handlers } from './api-request.ts';
import { readId } from './parameters.ts';
import { bodyProblem } from './posts.ts';

const longestAlt = 1000;
const category = z.enum(['tweet_image', 'tweet_gif', 'dm_image', 'dm_gif']);
/** X also takes videos and subtitles; Stoa sends none, so this simulator takes none. */
const beginSchema = z.strictObject({
  media_type: z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/gif']),
  media_category: category,
  total_bytes: z.int().nonnegative(),
  shared: z.boolean().optional(),
});
const file = z.union([z.instanceof(Buffer), z.base64().transform((text) => Buffer.from(text, 'base64'))]);
const appendSchema = z.object({ media: file, segment_index: z.coerce.number().int().min(0).max(999) });
const onceSchema = z.object({ media: file, media_category: z.enum(['tweet_image', 'dm_image']) });
const describeSchema = z.object({
  id: z.string(),
  metadata: z.object({ alt_text: z.object({ text: z.string().max(longestAlt) }) }),
});

/** Uploads in pieces or at once, how far X is with one, and its description. */
export const uploadHandlers: Handlers<
  'initializeUpload' | 'appendUpload' | 'finalizeUpload' | 'uploadStatus' | 'uploadAtOnce' | 'describeUpload'
> = {
  initializeUpload(request) {
    const parsed = beginSchema.safeParse(request.body);
    if (!parsed.success) throw bodyProblem(parsed.error);
    const { media_type: type, media_category, total_bytes } = parsed.data;
    const id = begin(request, type, media_category, total_bytes);
    return {
      status: 200,
      body: { data: { id, media_key: uploadKey({ id, type }), expires_after_secs: uploadLasts } },
    };
  },
  appendUpload({ simulation, visitor, path, body, now }) {
    const id = readId('id', path.id ?? '');
    const parsed = appendSchema.safeParse(body);
    if (!parsed.success) throw bodyProblem(parsed.error);
    const refusal = simulation.uploads.append(id, visitor.id, parsed.data.segment_index, parsed.data.media);
    if (refusal !== null) throw invalidRequest('id', id, refusal);
    return { status: 200, body: { data: { expires_at: Math.floor(now / 1000) + uploadLasts } } };
  },
  finalizeUpload: (request) => finish(request, readId('id', request.path.id ?? '')),
  uploadStatus({ simulation, visitor, query, now }) {
    const id = readId('media_id', query.get('media_id') ?? '');
    const upload = simulation.uploads.get(id, visitor.id, now);
    if (upload === null) throw invalidRequest('media_id', id, 'The media id is not valid or its upload has expired.');
    return { status: 200, body: { data: uploadObject(upload, simulation.uploads.busyUntil(upload), now) } };
  },
  uploadAtOnce(request) {
    const { simulation, visitor } = request;
    const parsed = onceSchema.safeParse(request.body);
    if (!parsed.success) throw bodyProblem(parsed.error);
    const { media, media_category } = parsed.data;
    const id = begin(request, pictureFacts(media)?.type ?? '', media_category, media.length);
    simulation.uploads.append(id, visitor.id, 0, media);
    return finish(request, id);
  },
  describeUpload({ simulation, visitor, body, now }) {
    const parsed = describeSchema.safeParse(body);
    if (!parsed.success) throw bodyProblem(parsed.error);
    const { id, metadata } = parsed.data;
    if (simulation.uploads.get(id, visitor.id, now) === null)
      throw invalidRequest('id', id, 'The media id is not valid or its upload has expired.');
    simulation.describeUpload(id, visitor, metadata.alt_text.text);
    return {
      status: 200,
      body: { data: { id, associated_metadata: { alt_text: metadata.alt_text } } },
      write: { id, price: prices.describeUpload },
    };
  },
};

/** The pictures behind media ids; X takes up to four, or one GIF alone. */
export function attachedPictures(
  { simulation, visitor, now }: ApiRequest,
  ids: readonly string[],
  where: 'tweet' | 'dm',
): readonly WorldPicture[] {
  const uploads = ids.flatMap((id) => {
    const upload = simulation.uploads.get(id, visitor.id, now);
    if (upload === null || !upload.category.startsWith(where)) return [];
    return (simulation.uploads.busyUntil(upload) ?? now) > now ? [] : [upload];
  });
  const isMixed = uploads.length > 1 && uploads.some(({ type }) => type === 'image/gif');
  if (uploads.length !== ids.length || isMixed || new Set(ids).size !== ids.length) {
    throw invalidRequest('media.media_ids', ids.join(','), 'Your media IDs are invalid.');
  }
  return uploads.map(pictureOf);
}

function begin(
  { simulation, visitor, now }: ApiRequest,
  type: string,
  wanted: z.infer<typeof category>,
  total: number,
): string {
  const id = simulation.newId();
  const until = now + uploadLasts * 1000;
  const refusal = simulation.uploads.begin(id, { account: visitor.id, category: wanted, type, total, until });
  if (refusal !== null) throw invalidRequest('total_bytes', String(total), refusal);
  return id;
}

function finish({ simulation, visitor, now }: ApiRequest, id: string): ApiAnswer {
  const upload = simulation.finishUpload(id, visitor);
  if (typeof upload === 'string') throw invalidRequest('id', id, upload);
  return {
    status: 200,
    body: { data: uploadObject(upload, simulation.uploads.busyUntil(upload), now) },
    write: { id, price: prices.finalizeUpload },
  };
}

function uploadObject(upload: EntryOf<'upload'>, busyUntil: number | null, now: number) {
  const { id, bytes, until } = upload;
  const isBusy = busyUntil !== null && busyUntil > now;
  return {
    id,
    media_key: uploadKey(upload),
    size: bytes,
    expires_after_secs: Math.max(0, Math.floor((until - now) / 1000)),
    ...(busyUntil === null
      ? {}
      : { processing_info: isBusy ? { state: 'in_progress', check_after_secs: 1 } : { state: 'succeeded' } }),
  };
}
