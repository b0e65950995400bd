import { z } from 'zod';
import { prices } from '../ledger/prices.ts';
import { forbidden, invalidRequest, notFoundError } from '../problems.ts';
import type { WorldList } from '../state/lists.ts';
import type { ApiAnswer, ApiRequest, Handlers } from './api-request.ts';
import { pageToken, readCount, readId, readPageToken, requireOwnPath } from './parameters.ts';
import { answerPostPage } from './post-page.ts';
import { bodyProblem } from './posts.ts';

const bounds = { min: 1, max: 100, otherwise: 100 };
/** How far the posts of a list reach back (docs.x.com, list tweets). */
const depth = 800;
/** What X takes from one account; reported by others. */
const mostLists = 1000;
const mostMembers = 5000;

const id = z.string().regex(/^[0-9]{1,19}$/);
const fields = {
  name: z.string().min(1).max(25),
  description: z.string().max(100).optional(),
  private: z.boolean().optional(),
};
const newListSchema = z.strictObject(fields);
const changesSchema = z.strictObject({ ...fields, name: fields.name.optional() });
const memberSchema = z.strictObject({ user_id: id });
const followSchema = z.strictObject({ list_id: id });

/** Lists: making and changing one's own, their members, their posts, following others'. */
export const listHandlers: Handlers<
  | 'ownedLists'
  | 'followedLists'
  | 'followList'
  | 'unfollowList'
  | 'createList'
  | 'list'
  | 'updateList'
  | 'deleteList'
  | 'listMembers'
  | 'addMember'
  | 'removeMember'
  | 'listPosts'
> = {
  ownedLists: (request) => listPage(request, 'owned', request.simulation.lists.ownedBy(request.path.id ?? '')),
  followedLists: (request) => listPage(request, 'followed', request.simulation.lists.followedBy(request.path.id ?? '')),
  followList(request) {
    const visitor = requireOwnPath(request);
    const { list_id: listId } = parsedBody(followSchema, request);
    const list = request.simulation.lists.get(listId);
    if (list === undefined || !request.simulation.lists.isVisible(list, visitor)) {
      throw invalidRequest('list_id', listId, `The \`list_id\` [${listId}] names no list`);
    }
    request.simulation.mark(visitor, 'follow-list', listId, true, 'client');
    return { status: 200, body: { data: { following: true } }, write: { id: listId, price: prices.changeList } };
  },
  unfollowList(request) {
    const visitor = requireOwnPath(request);
    const listId = readId('list_id', request.path.list_id ?? '');
    request.simulation.mark(visitor, 'follow-list', listId, false, 'client');
    return { status: 200, body: { data: { following: false } }, write: { id: listId, price: prices.changeList } };
  },
  createList(request) {
    const { simulation, visitor } = request;
    const { name, description = '', private: isPrivate = false } = parsedBody(newListSchema, request);
    if (simulation.lists.ownedBy(visitor.id).length >= mostLists) throw forbidden('You have created too many lists.');
    const listId = simulation.newId();
    simulation.changeList({
      kind: 'list',
      id: listId,
      by: visitor.id,
      name,
      description,
      private: isPrivate,
      via: 'client',
    });
    return { status: 201, body: { data: { id: listId, name } }, write: { id: listId, price: prices.createList } };
  },
  list(request) {
    const found = findList(request);
    if (!('list' in found)) return found;
    const { data, ...rest } = request.presenter.lists([found.list]);
    return { status: 200, body: { data: data[0], ...rest } };
  },
  updateList(request) {
    const list = ownList(request);
    const changes = parsedBody(changesSchema, request);
    request.simulation.changeList({
      kind: 'list',
      id: list.id,
      by: list.ownerId,
      name: changes.name ?? list.name,
      description: changes.description ?? list.description,
      private: changes.private ?? list.private,
      via: 'client',
    });
    return { status: 200, body: { data: { updated: true } }, write: { id: list.id, price: prices.changeList } };
  },
  deleteList(request) {
    const list = ownList(request);
    request.simulation.changeList({ kind: 'unlist', id: list.id, by: list.ownerId, via: 'client' });
    return { status: 200, body: { data: { deleted: true } }, write: { id: list.id, price: prices.changeList } };
  },
  listMembers(request) {
    const found = findList(request);
    if (!('list' in found)) return found;
    const { page, meta } = pageOf(
      request,
      `members ${found.list.id}`,
      request.simulation.lists.membersOf(found.list.id),
    );
    return { status: 200, body: { ...(page.length === 0 ? {} : request.presenter.users(page)), meta } };
  },
  addMember(request) {
    const list = ownList(request);
    const { user_id: personId } = parsedBody(memberSchema, request);
    const { people, lists } = request.simulation;
    if (people.byId(personId) === undefined || people.isSuspended(personId)) {
      throw invalidRequest('user_id', personId, `Could not find user with user_id: [${personId}].`);
    }
    if (!lists.has(list.id, personId)) {
      if (lists.membersOf(list.id).length >= mostMembers) throw forbidden('The list has as many members as it may.');
      setMember(request, list, personId, true);
    }
    return { status: 200, body: { data: { is_member: true } }, write: { id: personId, price: prices.addMember } };
  },
  removeMember(request) {
    const list = ownList(request);
    const personId = readId('user_id', request.path.user_id ?? '');
    if (request.simulation.lists.has(list.id, personId)) setMember(request, list, personId, false);
    return { status: 200, body: { data: { is_member: false } }, write: { id: personId, price: prices.removeMember } };
  },
  listPosts(request) {
    const found = findList(request);
    if (!('list' in found)) return found;
    const { lists, posts } = request.simulation;
    const members = new Set(lists.membersOf(found.list.id).map((person) => person.id));
    const list = posts.all().filter(({ authorId }) => members.has(authorId));
    const rules = { scope: `list ${found.list.id}`, bounds, tellsEnds: false };
    return answerPostPage(request, list.slice(-depth), rules, () => true);
  },
};

/** The list of the path, or the answer X gives when there is none the visitor may see. */
function findList({ simulation, visitor, path }: ApiRequest): { readonly list: WorldList } | ApiAnswer {
  const listId = readId('id', path.id ?? '');
  const list = simulation.lists.get(listId);
  if (list !== undefined && simulation.lists.isVisible(list, visitor)) return { list };
  return { status: 200, body: { errors: [notFoundError('list', 'id', listId)] } };
}

function ownList({ simulation, visitor, path }: ApiRequest): WorldList {
  const listId = readId('id', path.id ?? '');
  const list = simulation.lists.get(listId);
  if (list?.ownerId === visitor.id) return list;
  throw forbidden('You are not permitted to perform this action.');
}

function listPage(request: ApiRequest, name: string, all: readonly WorldList[]): ApiAnswer {
  const personId = readId('id', request.path.id ?? '');
  if (request.simulation.people.byId(personId) === undefined) {
    return { status: 200, body: { errors: [notFoundError('user', 'id', personId)] } };
  }
  const visible = all.filter((list) => request.simulation.lists.isVisible(list, request.visitor));
  const { page, meta } = pageOf(request, `${name} lists ${personId}`, visible);
  return { status: 200, body: { ...(page.length === 0 ? {} : request.presenter.lists(page)), meta } };
}

function pageOf<Item>({ query }: ApiRequest, scope: string, all: readonly Item[]) {
  const limit = readCount(query, 'max_results', bounds);
  const start = Number(readPageToken(query, scope) ?? 0);
  const page = all.slice(start, start + limit);
  const isLast = start + limit >= all.length;
  const next = isLast ? {} : { next_token: pageToken(scope, String(start + limit)) };
  return { page, meta: { result_count: page.length, ...next } };
}

function setMember({ simulation }: ApiRequest, list: WorldList, person: string, on: boolean): void {
  simulation.changeList({ kind: 'member', list: list.id, by: list.ownerId, person, on, via: 'client' });
}

function parsedBody<Body>(schema: z.ZodType<Body>, { body }: ApiRequest): Body {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw bodyProblem(parsed.error);
  return parsed.data;
}
