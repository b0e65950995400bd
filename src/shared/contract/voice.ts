import { z } from 'zod';
import { composeTarget } from '../model/index.ts';
import { timeZone } from '../typed-times/time-zone.ts';
import type { Advice } from '../voice/advice.ts';
import { query } from './method.ts';

/** Answering in a human voice. */
export const voiceMethods = {
  /** What to look at in a text before it is sent, what matters most first; from disk alone. */
  'voice.advise': query<readonly Advice[]>()(
    z.object({ target: composeTarget, text: z.string().max(25_000), zone: timeZone }),
  ),
};
