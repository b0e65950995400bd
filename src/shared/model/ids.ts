import { z } from 'zod';

/** Where an account lives: `x` (the real API) or `sandbox` (the simulated X that ships with Stoa). */
export const network = z.enum(['x', 'sandbox']);
export type Network = z.infer<typeof network>;

/** `<network>:<user id>`; private rows are keyed by it so that accounts never share data. */
export const accountId = z.string().min(3).max(80).brand<'AccountId'>();
export type AccountId = z.infer<typeof accountId>;

/** X's id of a person: a decimal Snowflake. */
export const personId = z.string().min(1).max(32).brand<'PersonId'>();
export type PersonId = z.infer<typeof personId>;

/** X's id of a post: a decimal Snowflake, so longer-then-greater means newer. */
export const postId = z.string().min(1).max(32).brand<'PostId'>();
export type PostId = z.infer<typeof postId>;

/** Stoa’s own id of a deck. */
export const deckId = z.string().min(1).max(64).brand<'DeckId'>();
export type DeckId = z.infer<typeof deckId>;

/** Stoa’s own id of a column. */
export const columnId = z.string().min(1).max(64).brand<'ColumnId'>();
export type ColumnId = z.infer<typeof columnId>;

/** Made from its key: `<account>/post/<person>/<root post>` or `<account>/direct/<X's conversation id>`. */
export const conversationId = z.string().min(1).max(200).brand<'ConversationId'>();
export type ConversationId = z.infer<typeof conversationId>;

/** Stoa’s own id of a send; sorts by when it was promised. */
export const outboxId = z.string().min(1).max(64).brand<'OutboxId'>();
export type OutboxId = z.infer<typeof outboxId>;

/** Address below the host's own origin (`/media/…`) that the core signed; the renderer loads pictures from nowhere else. */
export const pictureAddress = z.string().startsWith('/media/').brand<'PictureAddress'>();
export type PictureAddress = z.infer<typeof pictureAddress>;

/** Milliseconds since 1970-01-01 UTC. */
export const instant = z.number().int();
export type Instant = z.infer<typeof instant>;

/** Money in thousandths of a US dollar, so that X's smallest price ($0.001) is one. */
export const mills = z.number().int();
export type Mills = z.infer<typeof mills>;
