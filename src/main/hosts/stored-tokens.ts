import { z } from 'zod';
import { instant, type TokenSet } from '../../shared/model/index.ts';
import { parseJson } from '../../shared/text/parse-json.ts';

const tokenSet = z.object({
  accessToken: z.string(),
  refreshToken: z.string().nullable(),
  expiresAt: instant,
  scopes: z.array(z.string()),
});

/** Reads a token pair back from a vault's text; null when it is not one (the person then signs in again). */
export function parseTokens(text: string): TokenSet | null {
  return tokenSet.safeParse(parseJson(text)).data ?? null;
}
