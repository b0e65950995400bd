import { z } from 'zod';
import { instant, personId, pictureAddress } from './ids.ts';

/** A user of X as Stoa keeps it; `name` is cleaned of direction overrides and stacked marks, `handle` has no @. */
export const person = z
  .object({
    id: personId,
    handle: z.string(),
    name: z.string(),
    avatar: pictureAddress.nullable(),
    /** Across the top of their page, three times as wide as high; null when they have none or it was never asked for. */
    banner: pictureAddress.nullable().default(null),
    verified: z.enum(['none', 'blue', 'business', 'government']),
    protected: z.boolean(),
    bio: z.string(),
    location: z.string(),
    url: z.string().nullable(),
    createdAt: instant.nullable(),
    followers: z.number().int().nullable(),
    following: z.number().int().nullable(),
    posts: z.number().int().nullable(),
    /** What X's `connection_status` said of the account's relation to this person; null when never asked. */
    connection: z
      .array(
        z.enum(['following', 'followed_by', 'follow_request_sent', 'follow_request_received', 'blocking', 'muting']),
      )
      .nullable(),
  })
  .readonly();
export type Person = z.infer<typeof person>;

/** Whether the account and this person follow each other, as far as X said. */
export function isFriend(given: Person | undefined): boolean {
  return given?.connection?.includes('following') === true && given.connection.includes('followed_by');
}
