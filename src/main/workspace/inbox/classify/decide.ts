import type { MentionLabel } from '../../../../shared/model/index.ts';
import { emojiTone } from './emoji.ts';
import type { Reading } from './token.ts';
import { isPersonal } from './voice.ts';
import type { Evidence } from './weigh.ts';

/** A label with what spoke for it. */
export type Decision = { readonly label: MentionLabel; readonly evidence: readonly Evidence[] };

/** Weighs the evidence against each other; the order of the questions asked here is the order of what a brand must not miss. */
export function decide(reading: Reading, evidence: readonly Evidence[], friend = false): Decision {
  const shouts = isShouting(reading);
  const mocks = reading.tokens.some((token) => emojiTone(token)?.mocks === true);
  const loudness = shouts ? 1.25 : 1;
  const against = sum(evidence, 'complaint') * loudness * (friend ? amongFriends : 1);
  const praise = sum(evidence, 'praise') * loudness * (mocks ? 0.3 : 1);
  const question = sum(evidence, 'question');
  const lead = sum(evidence, 'lead');
  const job = sum(evidence, 'job');
  const hints = friend ? 0 : sum(evidence, 'hint');
  const asksInWords = question > 2;
  const tells = reading.tokens.length >= longEnoughToTell;
  const several = evidence.filter((one) => one.label === 'hint').length > 1;
  const personal = isPersonal(reading);
  const other = sum(evidence, 'other');

  function as(label: MentionLabel): Decision {
    const plain = evidence.filter((one) => one.label === label);
    // Hints are a reason only where the plain words would not have been enough.
    const own =
      label === 'complaint' && against < 2 ? evidence.filter((one) => one.label === 'hint').concat(plain) : plain;
    const polar = label === 'complaint' || label === 'praise';
    const note = { label: 'complaint', weight: 0, start: Infinity, end: Infinity, note: 'capitals' } as const;
    return { label, evidence: polar && shouts ? [...own, note] : own };
  }

  if (job >= 3) return as('job');
  // Several such phrases are a seller's letter, however many words of buying it has.
  if (other >= 10) return as('other');
  if (other >= 4 && !(personal && (against >= 2.5 || lead >= 4 || question >= 4))) return as('other');
  const hurts = against >= 2 && against >= praise * 0.75;
  if (hurts && !(lead >= 4 && against < 3) && !(question >= 4 && against < 2.5) && !(question >= 3 && against <= 2))
    return as('complaint');
  if (lead >= 3) return as('lead');
  if (question >= 2 && !asksInWords && praise < 1 && other < 2 && against + hints * 0.4 >= 1.25) return as('complaint');
  if (question >= 2 && !(praise >= 4 && question < 4)) return as('question');
  if (praise >= 2 && praise > against && !(other >= 2 && praise < 2.5)) return as('praise');
  if (other >= 2) return as('other');
  if (question >= 1.5 && praise < 1) return as('question');
  if (against >= 1 && against >= praise && against + hints * 0.5 >= 1.75) return as('complaint');
  if (praise < 1.6 && hints >= (tells && several ? 1 : 1.5)) return as('complaint');
  if (praise >= 1) return as('praise');
  return { label: 'other', evidence: [] };
}

/** Friends grumble to each other and blame in jest: what they say weighs so much, which takes two plain words for a complaint. */
const amongFriends = 0.3;
// From about so many words on, a text tells what happened rather than remarks on something.
const longEnoughToTell = 12;

function sum(evidence: readonly Evidence[], label: Evidence['label']): number {
  return evidence.reduce((total, one) => (one.label === label ? total + one.weight : total), 0);
}

function isShouting({ shouted, long }: Reading): boolean {
  return shouted >= 3 && shouted >= long * 0.5;
}
