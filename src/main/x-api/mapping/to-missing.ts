import { type PostId, postId } from '../../../shared/model/index.ts';
import type { XMissingPerson } from '../../workspace/ports.ts';
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

/**
 * Whom of those asked for X says it does not give, each once. Samples of X name the person by `resource_id`, by `value` or only in
 * brackets at the end of the detail. `asked` is null where the question is not known: then everybody X names counts.
 */
export function toMissingPeople(answer: RawAnswer, asked: readonly string[] | null): readonly XMissingPerson[] {
  const byName = new Map(asked?.map((name) => [name.toLowerCase(), name]));
  const missing = new Map<string, XMissingPerson>();
  for (const problem of answer.errors ?? []) {
    if (asked === null && problem.resource_type !== 'user') continue;
    const inWords = /\[([^\]]+)\]\.?$/.exec(problem.detail ?? '')?.[1];
    const name = [problem.resource_id, problem.value, inWords]
      .filter((candidate) => typeof candidate === 'string')
      .map((candidate) => (asked === null ? candidate : byName.get(candidate.toLowerCase())))
      .find((found) => found !== undefined);
    if (name !== undefined && !missing.has(name)) missing.set(name, { asked: name, reason: reasonOf(problem) });
  }
  return [...missing.values()];
}

function reasonOf(problem: RawProblem): XMissingPerson['reason'] {
  if (/\bsuspended\b/i.test(problem.detail ?? '')) return 'suspended';
  const isGone = problemName(problem) === 'resource-not-found' || /^not found/i.test(problem.title ?? '');
  return isGone ? 'not-found' : 'hidden';
}

function isGonePost(problem: RawProblem): boolean {
  const isPost = problem.resource_type === 'tweet' || problem.resource_type === 'post';
  if (!isPost || !rawId.safeParse(problem.resource_id).success) return false;
  const name = problemName(problem);
  return name === '' ? /^(?:not found|authorization)/i.test(problem.title ?? '') : goneTypes.includes(name);
}
