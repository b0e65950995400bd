import type { StoaError } from '../../shared/model/index.ts';

type Rule = Extract<StoaError, { readonly code: 'refused' }>['rule'];

/** X's rules for what is written, by the words it refuses with, most particular first (documented, and seen in the field). */
const rules: readonly {
  readonly rule: Rule;
  readonly pattern: RegExp;
  readonly message: string;
  readonly next: string;
}[] = [
  {
    rule: 'not-summoned',
    pattern: /only reply to or quote posts where you are mentioned|not been mentioned or otherwise engaged/i,
    message: 'X lets apps reply only to people who mentioned or quoted this account.',
    next: 'Open the reply on X instead; your text comes along.',
  },
  {
    rule: 'duplicate',
    pattern: /duplicate content|already said that/i,
    message: 'X does not take the same text twice.',
    next: 'Change the text and send it again.',
  },
  {
    rule: 'blocked',
    pattern: /\bblocked\b/i,
    message: 'This person blocked the account, so X does not take this from it.',
    next: 'Keep the text for another post, or throw it away.',
  },
  {
    rule: 'account',
    pattern:
      /temporarily locked|to unlock your account|verify (?:your|this) account|complete .{0,40}(?:challenge|verification)/i,
    message: 'X locked this account until you confirm that it is yours.',
    next: 'Open X, unlock the account there, and send again; your text is kept.',
  },
  {
    rule: 'account',
    pattern: /your account (?:is|has been) (?:currently )?suspended|not permitted to access this feature/i,
    message: 'X suspended this account; it cannot write.',
    next: 'Appeal at help.x.com; your text is kept.',
  },
  {
    rule: 'gone',
    pattern: /deleted or not visible|does not exist|no longer available|has been suspended|not found/i,
    message: 'The post or person this is for was deleted, suspended or is hidden from this account.',
    next: 'Keep the text for another post, or throw it away.',
  },
  {
    rule: 'closed-messages',
    pattern:
      /(?:can ?not|can't|unable to|not allowed to|permission to) (?:send (?:direct )?messages? to|dm|message)\b|(?:direct )?messages? .{0,40}not following you|dm_?not_?allowed/i,
    message: 'This person takes no private messages from the account.',
    next: 'Answer in public if they wrote there; your text is kept.',
  },
  {
    rule: 'reply-restricted',
    pattern: /protected (?:account|post|tweet|user)|not authorized to (?:see|view)/i,
    message: 'This person’s posts are protected, and the account may not see them.',
    next: 'Keep the text until they let the account follow them.',
  },
  {
    rule: 'on-x-only',
    pattern: /quot(?:e|ing) this (?:post|tweet) is not allowed|not (?:permitted|allowed) to quote/i,
    message: 'X does not let apps of this kind quote posts.',
    next: 'Open the quote on X instead; your text comes along.',
  },
  {
    rule: 'reply-restricted',
    pattern:
      /restricted who can reply|conversation participants|not allowed to reply|reply to this (?:tweet|post|conversation)/i,
    message: 'The author limited who may reply here.',
    next: 'Keep the text for another post, or throw it away.',
  },
  {
    rule: 'picture',
    pattern: /media ids? (?:is|are) (?:invalid|not valid)|media type unrecognized|file size exceeds|invalid media/i,
    message: 'X does not take a picture of this.',
    next: 'Take it out, or save it in another format and attach it again; your text is kept.',
  },
  {
    rule: 'other',
    pattern: /cashtags?/i,
    message: 'X takes only one cashtag ($NAME) in a post from an app.',
    next: 'Leave one, and send it again.',
  },
  {
    rule: 'daily-limit',
    pattern: /(?:daily|update|posting|message|sending) limit|over (?:the )?daily|too many (?:tweets|posts|messages)/i,
    message: 'This account has sent as much as X allows for now; what was sent on X itself counts too.',
    next: 'Wait some hours and send it again; your text is kept.',
  },
  {
    rule: 'too-long',
    pattern: /too long|(?:exceeds?|over) (?:the )?(?:maximum|character|limit)/i,
    message: 'The text is longer than X takes from this account.',
    next: 'Shorten it and send it again.',
  },
  {
    rule: 'on-x-only',
    pattern: /looks? like (?:it (?:might be|is) )?(?:automated|spam)|to protect our users from spam/i,
    message: 'X took this for spam and refused it.',
    next: 'Say it in other words, or open X and send it there; your text is kept.',
  },
];

/** What a refused write means; `words` are X's, `quoted` the same as a sentence, empty when it gave none. */
export function toRefused(words: string, quoted: string): StoaError {
  const rule = rules.find(({ pattern }) => pattern.test(words));
  if (rule !== undefined) return { code: 'refused', message: rule.message, next: rule.next, rule: rule.rule };
  return {
    code: 'refused',
    message: `X refused this${quoted === '' ? '.' : `: ${quoted}`}`,
    next: 'Your text is kept; do it on X instead, or change it.',
    rule: 'other',
  };
}
