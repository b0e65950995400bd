import type { MentionLabel } from '../../../shared/model/index.ts';

/** How a label is called on the screen; “other” is shown nowhere. */
export const labelWords: Readonly<Record<Exclude<MentionLabel, 'other'>, string>> = {
  complaint: 'Complaint',
  question: 'Question',
  lead: 'Lead',
  praise: 'Praise',
  job: 'Job',
};
