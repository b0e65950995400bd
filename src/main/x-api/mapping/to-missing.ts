import { type PostId, postId } from '../../../shared/model/index.ts';
import { type RawAnswer, type RawProblem, rawId } from './answer-schema.ts';

const goneTypes = ['resource-not-found', 'not-authorized-for-resource', 'resource-unavailable', 'disallowed-resource'];

/** Last path segment of a problem's type (`https://api.x.com/2/problems/<name>`, formerly api.twitter.com); empty for `about:blank`. */
export function problemName(problem: RawProblem): string {
  return /\/problems\/([\w-]+)/.exec(problem.type ?? '')?.[1] ?? '';
}

/** Ids of posts X says are deleted or not visible to this account, each once. */
export function toMissing(answer: RawAnswer): readonly PostId[] {
  const ids = (answer.errors ?? []).filter(isGonePost).map((problem) => postId.parse(problem.resource_id));
  return [...new Set(ids)];
}

function isGonePost(problem: RawProblem): boolean {
  const isPost = problem.resource_type === 'tweet' || problem.resource_type === 'post';
  if (!isPost || !rawId.safeParse(problem.resource_id).success) return false;
  const name = problemName(problem);
  return name === '' ? /^(?:not found|authorization)/i.test(problem.title ?? '') : goneTypes.includes(name);
}
