import { z } from 'zod';
import { extractEntities } from '../../shared/text/extract-entities.ts';
import { measureWeight } from '../../shared/text/weighted-length.ts';
import { priceOfPost, prices } from '../ledger/prices.ts';
import { forbidden, invalidRequest, notAuthorizedError, notFoundError, type PartialError } from '../problems.ts';
import { mentionedIn } from '../state/posts.ts';
import { emptyDraft } from '../state/simulation.ts';
import type { WorldPicture, WorldPost } from '../world/types.ts';
import type { ApiRequest, Handlers } from './api-request.ts';
import { readId, readList } from './parameters.ts';
import { answerPostPage } from './post-page.ts';
import { attachedPictures } from './uploads.ts';

const day = 86_400_000;
const standardLimit = 280;
const premiumLimit = 25_000;
const quoteBounds = { min: 10, max: 100, otherwise: 10 };

const postSchema = z.strictObject({
  text: z.string().optional(),
  reply: z
    .strictObject({
      in_reply_to_tweet_id: z.string().regex(/^[0-9]{1,19}$/),
      exclude_reply_user_ids: z.array(z.string()).optional(),
      auto_populate_reply_metadata: z.boolean().optional(),
    })
    .optional(),
  quote_tweet_id: z.string().optional(),
  media: z
    .strictObject({
      media_ids: z.array(z.string()).min(1).max(4),
      tagged_user_ids: z.array(z.string()).max(10).optional(),
    })
    .optional(),
  reply_settings: z.enum(['following', 'mentionedUsers', 'subscribers', 'verified']).optional(),
  made_with_ai: z.boolean().optional(),
  paid_partnership: z.boolean().optional(),
});

/** Looking posts up, their quotes, writing and deleting. */
export const postHandlers: Handlers<'posts' | 'post' | 'quotes' | 'createPost' | 'deletePost'> = {
  posts(request) {
    const ids = readList(request.query, 'ids', /^[0-9]{1,19}$/);
    return lookUp(request, ids, 'ids', (data) => data);
  },
  post(request) {
    const id = readId('id', request.path.id ?? '');
    return lookUp(request, [id], 'id', (data) => data[0]);
  },
  quotes(request) {
    const id = readId('id', request.path.id ?? '');
    const rules = { scope: `quotes ${id}`, bounds: quoteBounds, tellsEnds: false };
    return answerPostPage(request, request.simulation.posts.quotesOf(id), rules, () => true);
  },
  createPost(request) {
    const { simulation, visitor, body } = request;
    const parsed = postSchema.safeParse(body);
    if (!parsed.success) throw bodyProblem(parsed.error);
    const { text = '', reply, quote_tweet_id: quoted, reply_settings: replySettings, media } = parsed.data;
    if (quoted !== undefined)
      throw forbidden('Quoting this post is not allowed. Quote posts are not available on self-serve plans.');
    const pictures = attachedPictures(request, media?.media_ids ?? [], 'tweet');
    checkText(request, text, pictures.length > 0);
    const target = reply === undefined ? null : readTarget(request, reply.in_reply_to_tweet_id);
    const isSummoned = target !== null && target.authorId !== visitor.id;
    if (target !== null && isSummoned && !summons(target, request)) {
      throw forbidden('You can only reply to or quote posts where you are mentioned or are the author.');
    }
    checkDuplicate(request, text, target, pictures);
    const post = simulation.post(visitor, { ...emptyDraft, text, replyTo: target, pictures, replySettings }, 'client');
    return {
      status: 201,
      body: { data: { id: post.id, text } },
      write: { id: post.id, price: priceOfPost(text, isSummoned) },
    };
  },
  deletePost({ simulation, visitor, path }) {
    const id = readId('id', path.id ?? '');
    const post = simulation.posts.get(id);
    if (post === undefined) throw forbidden('The Tweet you are trying to delete does not exist or was deleted before.');
    if (post.authorId !== visitor.id) throw forbidden('You are not authorized to delete this Tweet.');
    simulation.remove(post, visitor, 'client');
    return { status: 200, body: { data: { deleted: true } }, write: { id, price: prices.deletePost } };
  },
};

/** Refuses a body with X's words, naming the field that is wrong. */
export function bodyProblem(error: z.ZodError) {
  const [issue] = error.issues;
  const field = issue?.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : (issue?.path.join('.') ?? '');
  return invalidRequest(field, '', `$.${field}: ${issue?.message ?? 'The request body is not valid JSON'}`);
}

function lookUp(
  request: ApiRequest,
  ids: readonly string[],
  parameter: string,
  shape: (data: readonly Readonly<Record<string, unknown>>[]) => unknown,
) {
  const { posts, people } = request.simulation;
  const found: WorldPost[] = [];
  const missing: PartialError[] = [];
  for (const id of ids) {
    const post = posts.get(id);
    // A deleted account takes its posts along; a suspended or protected one's are there, but not for everybody.
    const isGone = post === undefined || people.byId(post.authorId) === undefined;
    if (isGone) missing.push(notFoundError('tweet', parameter, id));
    else if (posts.isVisible(post, request.visitor)) found.push(post);
    else missing.push(notAuthorizedError(parameter, id));
  }
  const { data, includes, errors = [] } = request.presenter.posts(found);
  const all = [...missing, ...errors];
  return {
    status: 200 as const,
    body: {
      ...(found.length === 0 ? {} : { data: shape(data) }),
      ...(includes === undefined ? {} : { includes }),
      ...(all.length === 0 ? {} : { errors: all }),
    },
  };
}

function checkText({ visitor }: ApiRequest, text: string, isPictured: boolean): void {
  if (text.trim() === '' && !isPictured)
    throw invalidRequest('text', text, 'The post has no text and no media: one of them is required.');
  const limit = visitor.verified === 'blue' ? premiumLimit : standardLimit;
  if (measureWeight(text).weighted > limit) {
    throw forbidden(
      'Your Tweet text is too long. For more information on how Twitter determines text length see https://github.com/twitter/twitter-text.',
    );
  }
  if (extractEntities(text).filter((entity) => entity.kind === 'cashtag').length > 1) {
    throw forbidden('Posts with more than one cashtag are not available on self-serve plans.');
  }
}

function readTarget({ simulation, visitor }: ApiRequest, id: string): WorldPost {
  const post = simulation.posts.get(id);
  if (post !== undefined && simulation.posts.isVisible(post, visitor)) return post;
  throw forbidden('You attempted to reply to a Tweet that is deleted or not visible to you.');
}

/** Self-serve apps may answer only who named or quoted their user (changelog, February 2026). */
function summons(post: WorldPost, { simulation, visitor }: ApiRequest): boolean {
  const quoted = post.quoteOf === null ? undefined : simulation.posts.get(post.quoteOf);
  return quoted?.authorId === visitor.id || mentionedIn(post.text, simulation.people).includes(visitor.id);
}

function checkDuplicate(
  { simulation, visitor, now }: ApiRequest,
  text: string,
  target: WorldPost | null,
  pictures: readonly WorldPicture[],
): void {
  const keys = pictures.map(({ key }) => key).join();
  const isSame = (post: WorldPost) =>
    post.text === text &&
    post.pictures.map(({ key }) => key).join() === keys &&
    post.replyTo === (target?.id ?? null) &&
    now - post.createdAt < day &&
    simulation.posts.get(post.id) !== undefined;
  if (simulation.posts.byAuthor(visitor.id).some(isSame)) {
    throw forbidden('You are not allowed to create a Tweet with duplicate content.');
  }
}
