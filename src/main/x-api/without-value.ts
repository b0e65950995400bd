import type { XAnswer } from '../workspace/ports.ts';

/** The answer to a call that is only done or not: what X said besides is of no use to anybody. */
export async function withoutValue(asked: Promise<XAnswer<boolean>>): Promise<XAnswer<null>> {
  const answer = await asked;
  return answer.ok ? { ...answer, value: null } : answer;
}
