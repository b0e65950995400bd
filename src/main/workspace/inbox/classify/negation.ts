import type { Token } from './token.ts';

const negators = new Set('not never no without hardly barely neither nor nothing nobody zero isnt none'.split(' '));
const reach = 3;

/** The token that turns round the word at `at`: a "not" and the like at most three words before it in its clause, unless a phrase has used it. */
export function negatorOf(tokens: readonly Token[], at: number, used: ReadonlySet<number>): number | undefined {
  for (let place = at - 1; place >= Math.max(0, at - reach); place -= 1) {
    const token = tokens[place];
    if (token === undefined || token.clause !== tokens[at]?.clause || token.word === 'but') return undefined;
    if (negators.has(token.word)) return used.has(place) ? undefined : place;
  }
  return undefined;
}
