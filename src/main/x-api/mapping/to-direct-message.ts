import { instantOfId, type Media, personId } from '../../../shared/model/index.ts';
import type { XDirectMessage } from '../../workspace/ports.ts';
import type { RawDirectMessage, RawUrlEntity } from './answer-schema.ts';
import { toInstant } from './times.ts';
import { toText } from './to-text.ts';

/** One direct message with the media of its answer, by key; joining and leaving a group are no messages and never get here. */
export function toDirectMessage(raw: RawDirectMessage, media: ReadonlyMap<string, Media>): XDirectMessage {
  const keys = raw.attachments?.media_keys ?? [];
  const isOwnMedia = (link: RawUrlEntity) => keys.length > 0 && leadsToMedia(link, keys);
  return {
    id: raw.id,
    conversationId: raw.dm_conversation_id,
    senderId: personId.parse(raw.sender_id),
    createdAt: toInstant(raw.created_at) ?? instantOfId(raw.id),
    ...toText(raw.text, raw.entities ?? raw, isOwnMedia),
    media: keys.map((key) => media.get(key) ?? unseen(key)),
  };
}

/** X puts the address of what a message carries after its words. */
function leadsToMedia(
  { media_key, expanded_url = '', display_url = '' }: RawUrlEntity,
  keys: readonly string[],
): boolean {
  if (media_key !== undefined) return keys.includes(media_key);
  return /\/messages\/(?:media|\d+-\d+)/.test(expanded_url) || /^pic\.(?:x|twitter)\.com\//.test(display_url);
}

/** Something is there that X did not describe. */
function unseen(key: string): Media {
  return { kind: 'photo', key, picture: null, width: null, height: null, alt: null, durationMs: null, video: null };
}
