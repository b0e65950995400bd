import { invalidRequest, notFoundError, type PartialError, suspendedError } from '../problems.ts';
import type { WorldPerson } from '../world/types.ts';
import type { ApiAnswer, ApiRequest, Handlers } from './api-request.ts';
import { pageToken, readCount, readId, readList, readPageToken, requireOwnPath } from './parameters.ts';

const followingPage = { min: 1, max: 1000, otherwise: 100 };
const username = /^\w{1,15}$/;

/** Looking people up, and whom somebody follows. */
export const userHandlers: Handlers<'me' | 'users' | 'usersBy' | 'user' | 'userByName' | 'following'> = {
  me: (request) => oneUser(request, request.visitor, 'id', request.visitor.id),
  user(request) {
    const id = readId('id', request.path.id ?? '');
    return oneUser(request, request.simulation.people.byId(id), 'id', id);
  },
  userByName(request) {
    const name = request.path.username ?? '';
    if (!username.test(name)) {
      throw invalidRequest(
        'username',
        name,
        `The \`username\` query parameter value [${name}] does not match ^[A-Za-z0-9_]{1,15}$`,
      );
    }
    return oneUser(request, request.simulation.people.byHandle(name), 'username', name);
  },
  users: (request) => manyUsers(request, 'ids', /^[0-9]{1,19}$/, request.simulation.people.byId),
  usersBy: (request) => manyUsers(request, 'usernames', username, request.simulation.people.byHandle),
  following(request) {
    const { people } = request.simulation;
    const id = requireOwnPath(request).id;
    const limit = readCount(request.query, 'max_results', followingPage);
    const start = Number(readPageToken(request.query, `following ${id}`) ?? 0);
    const followed = people
      .followedBy(id)
      .flatMap((followedId) => (people.isSuspended(followedId) ? [] : (people.byId(followedId) ?? [])));
    const page = followed.slice(start, start + limit);
    const isLast = start + limit >= followed.length;
    const next = isLast ? {} : { next_token: pageToken(`following ${id}`, String(start + limit)) };
    const presented = page.length === 0 ? {} : request.presenter.users(page);
    return { status: 200, body: { ...presented, meta: { result_count: page.length, ...next } } };
  },
};

function oneUser(request: ApiRequest, person: WorldPerson | undefined, parameter: string, value: string): ApiAnswer {
  const problem = problemOf(request, person, parameter, value);
  if (person === undefined || problem !== null) return { status: 200, body: { errors: [problem] } };
  const { data, ...rest } = request.presenter.users([person]);
  return { status: 200, body: { data: data[0], ...rest } };
}

/** Why X does not give this person; null when it does. */
function problemOf(
  { simulation }: ApiRequest,
  person: WorldPerson | undefined,
  parameter: string,
  value: string,
): PartialError | null {
  if (person === undefined) return notFoundError('user', parameter, value);
  return simulation.people.isSuspended(person.id) ? suspendedError(parameter, value) : null;
}

function manyUsers(
  request: ApiRequest,
  parameter: 'ids' | 'usernames',
  form: RegExp,
  find: (value: string) => WorldPerson | undefined,
): ApiAnswer {
  const values = readList(request.query, parameter, form);
  const found = values.map((value) => ({ value, person: find(value) }));
  const errors = found.flatMap(({ value, person }) => problemOf(request, person, parameter, value) ?? []);
  const people = found.flatMap(({ person }) =>
    person === undefined || request.simulation.people.isSuspended(person.id) ? [] : [person],
  );
  const presented = people.length === 0 ? {} : request.presenter.users(people);
  return { status: 200, body: { ...presented, ...(errors.length === 0 ? {} : { errors }) } };
}
