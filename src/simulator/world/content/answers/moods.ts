import { firstCustomers } from './first-customers.ts';
import { firstOthers } from './first-others.ts';

/** What somebody came for. */
export type Mood =
  | 'complaint'
  | 'anger'
  | 'question'
  | 'lead'
  | 'applicant'
  | 'praise'
  | 'hiring'
  | 'press'
  | 'colleague'
  | 'banter'
  | 'nuisance';

/** How the visitor answered it. */
export type Manner =
  | 'repair'
  | 'refund'
  | 'replacement'
  | 'date'
  | 'link'
  | 'price'
  | 'decline'
  | 'apology'
  | 'brush-off'
  | 'question'
  | 'thanks'
  | 'meeting'
  | 'plain';

/** A line may take up a word of what it answers (`{when}`, `{sum}`, `{name}`); it is said only where there is one. */
export type Lines = Readonly<Partial<Record<Manner, readonly string[]>>> & { readonly plain: readonly string[] };

/** First answers: what somebody says when they hear back for the first time. */
export const FIRST: Readonly<Record<Mood, Lines>> = { ...firstCustomers, ...firstOthers };

/** Second and last answers: shorter, closing. */
export const LATER: Readonly<Record<Mood, readonly string[]>> = {
  complaint: [
    'Thank you. I shall stop worrying now, or at least about this.',
    'All good, then. I appreciate it.',
    'Fine. Let us see tomorrow. But thank you for not giving up on me.',
    'Okay. I stop writing and start waiting. Thank you for staying friendly.',
    'That is that, then. Have a quiet evening, you have earned it with me alone.',
  ],
  anger: [
    'All right. I was loud, you were not. Thank you for that.',
    'I keep the right to be cross until it is here. But better, thank you.',
    'We shall see.',
  ],
  applicant: [
    'Thank you. I am practising straight lines in the meantime.',
    'I shall be quiet now and hope. Good night.',
  ],
  question: [
    'Brilliant. You lot are lovely.',
    'Right, ordering. If it is wrong I know where you live (on the internet).',
    'Great, thanks again!',
    'That will do nicely.',
    'Now I have no excuse. Thank you.',
  ],
  lead: [
    'Perfect. You will hear from us by Friday, with numbers and, I fear, with a whale.',
    'Very good, thank you. I like how you work.',
  ],
  praise: ['You are too kind.', '🙂', 'Now stop, or I shall frame this.'],
  hiring: [
    'Great. Talk on Thursday then. Sleep, eat, bring water.',
    'All set. I am keeping my fingers crossed, professionally.',
  ],
  press: [
    'Sent to the desk. If they change a comma I fight.',
    'Got it, thank you. It is in.',
    'Thanks, that is all I need. Go and have dinner.',
  ],
  colleague: ['Perfect. I owe you one.', 'Good. See you in the queue.'],
  banter: ['Go to bed.', 'Deal. Love to everyone, the cat first.', 'Ha. See you there.', 'You win. Again.'],
  nuisance: ['whatever', 'k', 'blocked? no? ok'],
};
