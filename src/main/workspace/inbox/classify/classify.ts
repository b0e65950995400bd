import type { MentionLabel } from '../../../../shared/model/index.ts';
import { decide } from './decide.ts';
import { explain } from './explain.ts';
import { notEnglish } from './language.ts';
import { readText } from './read-text.ts';
import { weigh } from './weigh.ts';

/** A mention to be labelled. */
export type Mention = {
  readonly text: string;
  /** The BCP 47 tag X gave it ("und" if it could not tell). */
  readonly lang?: string | undefined;
  /** Whether its writer and the account follow each other. */
  readonly friend?: boolean | undefined;
};

/** A label and, in a short sentence, why. */
export type Classified = { readonly label: MentionLabel; readonly because: string };

/** Labels a mention by the words it is written in; the same mention always has the same answer. */
export function classify(mention: Mention): Classified {
  const reading = readText(mention.text);
  if (reading.tokens.length === 0) return { label: 'other', because: 'it has no words' };
  const foreign = notEnglish(reading, mention.lang);
  if (foreign !== undefined) return { label: 'other', because: foreign };
  const decision = decide(reading, weigh(reading), mention.friend === true);
  return { label: decision.label, because: explain(reading, decision) };
}
