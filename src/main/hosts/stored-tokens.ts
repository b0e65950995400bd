import { z } from 'zod';
import { instant, type TokenSet } from '../../shared/model/index.ts';

const tokenSet = z.object({
  accessToken: z.string(),
  refreshToken: z.string().nullable(),
  expiresAt: instant,
  scopes: z.array(z.string()),
});

/** Reads a token pair back from a vault's text; null when it is not one (the person then signs in again). */
export function parseTokens(text: string): TokenSet | null {
  try {
    const parsed = tokenSet.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch (failure) {
    if (failure instanceof SyntaxError) return null;
    throw failure;
  }
}
