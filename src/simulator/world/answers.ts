import type { PersonContent } from './content/types.ts';
import type { AnswerContext, Id } from './types.ts';

/** What people answer to a visitor. */
export function createAnswers(
  _seed: number,
  _people: ReadonlyMap<Id, PersonContent>,
): (context: AnswerContext) => string | null {
  return () => null;
}
