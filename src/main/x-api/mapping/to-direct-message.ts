import { instantOfId, personId } from '../../../shared/model/index.ts';
import type { XDirectMessage } from '../../workspace/ports.ts';
import type { RawDirectMessage } from './answer-schema.ts';
import { toInstant } from './times.ts';
import { toText } from './to-text.ts';

/** One direct message; joining and leaving a group are no messages and never get here. */
export function toDirectMessage(raw: RawDirectMessage): XDirectMessage {
  return {
    id: raw.id,
    conversationId: raw.dm_conversation_id,
    senderId: personId.parse(raw.sender_id),
    createdAt: toInstant(raw.created_at) ?? instantOfId(raw.id),
    ...toText(raw.text, raw.entities ?? raw),
  };
}
