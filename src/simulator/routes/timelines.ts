import { firstIdAt } from '../ids.ts';
import { notAuthorizedError, notFoundError, suspendedError } from '../problems.ts';
import type { WorldPerson, WorldPost } from '../world/types.ts';
import type { ApiAnswer, ApiRequest, Handlers } from './api-request.ts';
import { readId, requireOwnPath } from './parameters.ts';
import { answerPostPage } from './post-page.ts';

/** How far timelines reach back (docs.x.com, timelines): posts for most, seven days for home. */
const mentionDepth = 800;
const userPostDepth = 3200;
const homeMilliseconds = 7 * 86_400_000;

const timelineBounds = { min: 5, max: 100, otherwise: 10 };
const homeBounds = { min: 1, max: 100, otherwise: 100 };

/** Timelines: a person's posts, their mentions, and the visitor's home in order of time. */
export const timelineHandlers: Handlers<'mentions' | 'userPosts' | 'home'> = {
  mentions(request) {
    return ofPerson(request, (person) => {
      const list = request.simulation.posts.mentionsOf(person.id).slice(-mentionDepth);
      return answerPostPage(
        request,
        list,
        { scope: `mentions ${person.id}`, bounds: timelineBounds, tellsEnds: true },
        () => true,
      );
    });
  },
  userPosts(request) {
    return ofPerson(request, (person) => {
      const list = request.simulation.posts.byAuthor(person.id).slice(-userPostDepth);
      return answerPostPage(
        request,
        list,
        { scope: `posts ${person.id}`, bounds: timelineBounds, tellsEnds: true },
        () => true,
      );
    });
  },
  home(request) {
    const visitor = requireOwnPath(request);
    const floor = firstIdAt(request.now - homeMilliseconds);
    const rules = { scope: `home ${visitor.id}`, bounds: homeBounds, floor, tellsEnds: true };
    return answerPostPage(request, request.simulation.posts.all(), rules, (post) => isAtHome(post, request));
  },
};

function ofPerson(request: ApiRequest, answer: (person: WorldPerson) => ApiAnswer): ApiAnswer {
  const id = readId('id', request.path.id ?? '');
  const person = request.simulation.people.byId(id);
  const { people } = request.simulation;
  if (person === undefined) return { status: 200, body: { errors: [notFoundError('user', 'id', id)] } };
  if (people.isSuspended(id)) return { status: 200, body: { errors: [suspendedError('id', id)] } };
  const isHidden = person.protected && id !== request.visitor.id && !people.follows(request.visitor.id, id);
  if (isHidden) return { status: 200, body: { errors: [notAuthorizedError('id', id, 'user')] } };
  return answer(person);
}

/** Home shows what the visitor and those they follow post; a reply only when they follow the person answered too. */
function isAtHome(post: WorldPost, { simulation, visitor }: ApiRequest): boolean {
  const { people, posts } = simulation;
  const isNear = (personId: string) => personId === visitor.id || people.follows(visitor.id, personId);
  if (!isNear(post.authorId)) return false;
  if (post.replyTo === null || post.repostOf !== null) return true;
  const answered = posts.get(post.replyTo)?.authorId;
  return answered !== undefined && isNear(answered);
}
