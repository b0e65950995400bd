import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { mentionLabels } from '../../src/shared/model/index.ts';

const labelled = z.object({
  id: z.number(),
  text: z.string(),
  label: z.enum(mentionLabels),
  lang: z.string().optional(),
});

/** Mentions with the label a person gave them: the set the lexicon was tuned on, or one of the sets it never was. */
export function labelledMentions(set: 'development' | 'held-out'): readonly z.infer<typeof labelled>[] {
  const path = join(import.meta.dirname, `../fixtures/mentions/${set}.jsonl`);
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => labelled.parse(JSON.parse(line)));
}
