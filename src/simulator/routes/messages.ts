import { z } from 'zod';
import { compareIds, firstIdAt } from '../ids.ts';
import { prices } from '../ledger/prices.ts';
import { takesMessages } from '../present/user-object.ts';
import { forbidden, invalidRequest } from '../problems.ts';
import { conversationId } from '../state/messages.ts';
import type { WorldMessage, WorldPerson } from '../world/types.ts';
import type { ApiAnswer, ApiRequest, Handlers } from './api-request.ts';
import { pageToken, readCount, readId, readPageToken } from './parameters.ts';
import { bodyProblem } from './posts.ts';
import { attachedPictures } from './uploads.ts';

/** Direct messages reach back 30 days (docs.x.com, direct-messages lookup). */
const reachMilliseconds = 30 * 86_400_000;
const longestMessage = 10_000;
const bounds = { min: 1, max: 100, otherwise: 100 };
const eventTypes = ['MessageCreate', 'ParticipantsJoin', 'ParticipantsLeave'];
const messageSchema = z
  .strictObject({
    text: z.string().min(1).max(longestMessage).optional(),
    attachments: z
      .array(z.strictObject({ media_id: z.string() }))
      .length(1)
      .optional(),
  })
  .refine(({ text, attachments }) => text !== undefined || attachments !== undefined, {
    path: ['text'],
    message: 'A message needs text or an attachment',
  });

/** Direct messages: all of the visitor's, those with one person, and sending. */
export const messageHandlers: Handlers<'messages' | 'messagesWith' | 'sendMessage'> = {
  messages: (request) => answerMessages(request, request.simulation.messages.of(request.visitor.id), 'messages'),
  messagesWith(request) {
    const person = readPerson(request);
    return answerMessages(
      request,
      request.simulation.messages.between(request.visitor.id, person.id),
      `messages ${person.id}`,
    );
  },
  sendMessage(request) {
    const { simulation, visitor } = request;
    const person = readPerson(request);
    const parsed = messageSchema.safeParse(request.body);
    if (!parsed.success) throw bodyProblem(parsed.error);
    if (person.id === visitor.id || !takesMessages(person, visitor, simulation)) {
      throw forbidden(
        'You do not have permission to send Direct Messages to this person: they do not follow you and never wrote to you.',
      );
    }
    const { text = '', attachments = [] } = parsed.data;
    const pictures = attachedPictures(
      request,
      attachments.map((attachment) => attachment.media_id),
      'dm',
    );
    const message = simulation.send(visitor, person, text, 'client', pictures);
    return {
      status: 201,
      body: { data: { dm_conversation_id: conversationId(visitor.id, person.id), dm_event_id: message.id } },
      write: { id: message.id, price: prices.sendMessage },
    };
  },
};

function readPerson({ path, simulation }: ApiRequest): WorldPerson {
  const id = readId('participant_id', path.id ?? '');
  const person = simulation.people.byId(id);
  if (person !== undefined) return person;
  throw invalidRequest('participant_id', id, `Could not find user with participant_id: [${id}].`);
}

function answerMessages(request: ApiRequest, list: readonly WorldMessage[], name: string): ApiAnswer {
  const { query, now, visitor } = request;
  const scope = `${name} ${visitor.id}`;
  const limit = readCount(query, 'max_results', bounds);
  const before = readPageToken(query, scope);
  const types = (query.get('event_types') ?? 'MessageCreate').split(',');
  const bad = types.find((type) => !eventTypes.includes(type));
  if (bad !== undefined) {
    throw invalidRequest(
      'event_types',
      bad,
      `The \`event_types\` query parameter value [${bad}] is not one of [${eventTypes.join(',')}]`,
    );
  }
  const floor = firstIdAt(now - reachMilliseconds);
  // Conversations of two have no joining or leaving: asked for those alone, there is nothing.
  const found = (types.includes('MessageCreate') ? list : [])
    .filter((message) => compareIds(message.id, floor) > 0 && (before === null || compareIds(message.id, before) < 0))
    .reverse();
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const next = found.length > limit && last !== undefined ? { next_token: pageToken(scope, last.id) } : {};
  const presented = page.length === 0 ? {} : request.presenter.messages(page);
  return { status: 200, body: { ...presented, meta: { result_count: page.length, ...next } } };
}
