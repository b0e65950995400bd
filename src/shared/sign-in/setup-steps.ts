import { z } from 'zod';

/** What a person does to connect an account of X, in this order; `privacy` is read before anything is made. */
export const setupStep = z.enum(['privacy', 'app', 'type', 'addresses', 'credits', 'client-id']);
export type SetupStep = z.infer<typeof setupStep>;

/** How far somebody is with it; `open` while it is being done, so that a reload comes back to it. */
export const xSetup = z.object({ open: z.boolean(), done: z.array(setupStep).max(20).readonly() }).readonly();
