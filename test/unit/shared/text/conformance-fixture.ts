import { readFileSync } from 'node:fs';
import { z } from 'zod';

const caseOf = <Expected extends z.ZodType>(expected: Expected) =>
  z.object({ description: z.string(), text: z.string(), expected });
const measured = caseOf(
  z.object({ weightedLength: z.number(), valid: z.boolean(), validRangeEnd: z.number() }),
).array();
const judged = caseOf(z.boolean()).array();
const named = caseOf(z.string().array()).array();
const placed = caseOf(z.record(z.string(), z.union([z.string(), z.number().array()])).array()).array();

const validateFile = z.object({
  tweets: judged,
  usernames: judged,
  hashtags: judged,
  urls: judged,
  urls_without_protocol: judged,
  WeightedTweetsCounterTest: measured,
  WeightedTweetsWithDiscountedEmojiCounterTest: measured,
  UnicodeDirectionalMarkerCounterTest: measured,
});

const extractFile = z.object({
  mentions: named,
  mentions_with_indices: placed,
  urls: named,
  urls_with_indices: placed,
  urls_with_directional_markers: placed,
  tco_urls_with_params: named,
  hashtags: named,
  hashtags_from_astral: named,
  hashtags_with_indices: placed,
  cashtags: named,
  cashtags_with_indices: placed,
});

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../fixtures/twitter-text/${name}`, import.meta.url), 'utf8'));
}

/** twitter-text's validate.yml; the section about lists is left out, for Stoa never reads "@name/list". */
export const validateCases = validateFile.parse(read('validate.json'));

/** twitter-text's extract.yml. */
export const extractCases = extractFile.parse(read('extract.json'));
