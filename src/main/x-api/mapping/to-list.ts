import { decodeEscapes } from '../../../shared/text/entity-slices.ts';
import type { XList } from '../../workspace/ports.ts';
import type { RawList } from './answer-schema.ts';

/** A list of X. */
export function toList(raw: RawList): XList {
  return {
    id: raw.id,
    name: decodeEscapes(raw.name),
    description: decodeEscapes(raw.description ?? ''),
    private: raw.private ?? false,
    members: raw.member_count ?? null,
  };
}
