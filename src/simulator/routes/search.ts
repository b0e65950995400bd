import { compareIds, firstIdAt } from '../ids.ts';
import { invalidRequest } from '../problems.ts';
import { compileQuery } from '../search/match-post.ts';
import { parseQuery, QueryError, type SearchNode } from '../search/parse-query.ts';
import type { ApiRequest, Handlers } from './api-request.ts';
import { readOptionalId, readTime } from './parameters.ts';
import { answerPostPage } from './post-page.ts';

const longestQuery = 512;
const reachMilliseconds = 7 * 86_400_000;
const bounds = { min: 10, max: 100, otherwise: 10 };

/** Recent search: seven days, newest first (relevancy is answered in the same order). */
export const searchHandlers: Handlers<'search'> = {
  search(request) {
    const { query, simulation, now } = request;
    const text = query.get('query') ?? '';
    const node = readQuery(text);
    const floor = firstIdAt(now - reachMilliseconds);
    checkReach(request, floor);
    const matches = compileQuery(node, simulation, now);
    const isPublic = (authorId: string) => simulation.people.byId(authorId)?.protected === false;
    return answerPostPage(
      request,
      simulation.posts.all(),
      { scope: `search ${text}`, bounds, floor, tellsEnds: true },
      (post) => isPublic(post.authorId) && matches(post),
    );
  },
};

function readQuery(text: string): SearchNode {
  if (text.trim() === '') throw invalidRequest('query', text, 'The `query` query parameter can not be empty');
  const length = Array.from(text).length;
  if (length > longestQuery) {
    throw invalidRequest(
      'query',
      text,
      `The \`query\` query parameter value is ${length} characters long; at most ${longestQuery} are allowed`,
    );
  }
  try {
    return parseQuery(text);
  } catch (error) {
    if (error instanceof QueryError) throw invalidRequest('query', text, error.message);
    throw error;
  }
}

function checkReach({ query, now }: ApiRequest, floor: string): void {
  const earliest = new Date(now - reachMilliseconds).toISOString();
  const since = readOptionalId(query, 'since_id');
  if (since !== null && compareIds(since, floor) < 0) {
    throw invalidRequest(
      'since_id',
      since,
      `'since_id' must be a tweet id created after [${earliest}]. Please use a 'since_id' that is larger than ${floor}`,
    );
  }
  const start = readTime(query, 'start_time');
  if (start !== null && start < now - reachMilliseconds) {
    throw invalidRequest(
      'start_time',
      query.get('start_time') ?? '',
      `Invalid 'start_time'. 'start_time' must be on or after ${earliest}`,
    );
  }
}
