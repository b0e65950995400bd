/** What to look at in a text before it is sent; it holds nothing up. */
export type Advice =
  /** The same or nearly the same words went to others within a week. */
  | { readonly kind: 'repeated'; readonly people: number; readonly handles: readonly string[] }
  /** A saved reply and nothing of one's own. */
  | { readonly kind: 'bare-saved-reply' }
  /** A link to somebody who asked nothing and sent none. */
  | { readonly kind: 'unasked-link' };

/** Who else has to have got the same words before they are pointed out: the next would be the third. */
export const toldBefore = 2;

/** One plain sentence or two for the line above Send. */
export function adviceWords(advice: Advice): string {
  switch (advice.kind) {
    case 'repeated':
      return `Much the same went to ${namesOf(advice)} this week. Say it anew?`;
    case 'bare-saved-reply':
      return 'This is a saved reply as it stands; a word of your own makes it an answer.';
    case 'unasked-link':
      return 'They asked nothing and sent no link: one from you may look like an advertisement.';
  }
}

function namesOf({ people, handles }: Extract<Advice, { kind: 'repeated' }>): string {
  const [first, second] = handles.map((handle) => `@${handle}`);
  if (first === undefined || second === undefined) return `${people} others`;
  const others = people - 2;
  if (others === 0) return `${first} and ${second}`;
  return `${first}, ${second} and ${others} ${others === 1 ? 'other' : 'others'}`;
}
