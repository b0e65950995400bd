import type { Unsent } from '../workspace/compose/create-compose.ts';

/** What quitting would hold up, in words to ask with; null when nothing. */
export function unsentWords({ soon, scheduled }: Unsent): { readonly what: string; readonly kept: string } | null {
  if (soon + scheduled === 0) return null;
  const parts = [
    soon === 0 ? null : `${soon} ${soon === 1 ? 'send has' : 'sends have'} not left yet`,
    scheduled === 0 ? null : `${scheduled} ${scheduled === 1 ? 'is' : 'are'} scheduled for later`,
  ].filter((part) => part !== null);
  return {
    what: `${parts.join(', and ')}.`,
    kept: 'Sends leave only while Stoa runs. They are kept; what is more than ten minutes late at the next start is asked about first.',
  };
}
