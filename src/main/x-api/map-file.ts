import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { pictureAddress, type StoaError } from '../../shared/model/index.ts';
import { createLog, type LogSink } from '../logging/create-log.ts';
import { standardError } from '../logging/sinks.ts';
import type { XDirectMessages, XList, XMissingPerson, XPosts } from '../workspace/ports.ts';
import { errorInsteadOfData, toStoaError } from './errors.ts';
import { type RawAnswer, rawAnswer, rawProblem } from './mapping/answer-schema.ts';
import { createAnswerReader, dataOf } from './mapping/read-answer.ts';
import { toMissingPeople } from './mapping/to-missing.ts';

/** An answer of X in Stoa's terms, whichever kind of thing it holds. */
export type MappedAnswer = XPosts & {
  readonly lists: readonly XList[];
  readonly missingPeople: readonly XMissingPerson[];
  readonly messages: XDirectMessages['messages'];
  /** Names of the fields of what is none of these: confirmations of writes, uploads, and what Stoa does not show. */
  readonly other: readonly (readonly string[])[];
  /** What the answer says instead of data; null when it holds some. */
  readonly error: StoaError | null;
};

/** A bad file or argument, said in one line. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
}

/** Maps the text of an answer; a picture's address is its URL behind `/media/unsigned/`, because only a running Stoa signs. */
export function mapAnswer(body: unknown, sink: LogSink = standardError): MappedAnswer {
  const answer = rawAnswer.safeParse(body);
  if (!answer.success || !isObject(body) || !answerKeys.some((key) => key in body))
    throw new UnusableFile('is JSON, but no answer of X and nothing of one (a post, a person, a list, a message).');
  const reader = createAnswerReader(
    (_, url) => pictureAddress.parse(`/media/unsigned/${encodeURIComponent(url)}`),
    createLog({ sink }),
  );
  const data = dataOf(answer.data);
  const of = (kind: Kind) => ({ ...answer.data, data: data.filter((item) => kindOf(item) === kind) });
  const posts = reader.posts('x', of('post'));
  const missingPeople = toMissingPeople(answer.data, null);
  const isEmpty = data.length === 0 && posts.missing.length === 0 && missingPeople.length === 0;
  return {
    ...posts,
    people: [...reader.people('x', of('person')).people, ...posts.people],
    missingPeople,
    lists: reader.lists(of('list')).lists,
    messages: reader.directMessages('x', of('message')).messages,
    other: of('other').data.map((item) => (isObject(item) ? Object.keys(item) : [])),
    error: isEmpty ? errorOf(body, answer.data) : null,
  };
}

/** Maps the text of a file: an answer, an answer with its cover, one thing out of an answer, or a list of any of these. */
export function mapText(text: string): MappedAnswer | readonly MappedAnswer[] {
  const whole = parseJson(text);
  if (!Array.isArray(whole)) return mapAnswer(asAnswer(whole));
  if (whole.length === 0) throw new UnusableFile('is an empty list.');
  return whole.map((one) => mapAnswer(asAnswer(one)));
}

/** Prints the model of the answer in the file named on the command line; a bad file is one line on standard error and status 2. */
export function main(parameters: readonly string[]): number {
  const [path, ...rest] = parameters;
  if (path === undefined || rest.length > 0) {
    process.stderr.write('Name one file with an answer of X’s API: npm run map -- FILE\n');
    return 2;
  }
  try {
    process.stdout.write(`${JSON.stringify(mapText(readText(path)), null, 2)}\n`);
    return 0;
  } catch (cause) {
    if (!(cause instanceof UnusableFile)) throw cause;
    process.stderr.write(`${path} ${cause.message}\n`);
    return 2;
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new UnusableFile(`cannot be read (${reason}).`, { cause });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new UnusableFile('is not JSON.', { cause });
  }
}

/** An answer has at least one of these: X's envelope, or a problem document in place of it. */
const answerKeys = ['data', 'includes', 'meta', 'errors', 'title', 'type', 'detail', 'error'];

/** The answer itself, when it was saved as `payload` beside where it came from; a single thing as the answer that holds it. */
function asAnswer(body: unknown): unknown {
  if (!isObject(body)) return body;
  const isBare = !answerKeys.some((key) => key in body);
  if (isBare && 'payload' in body) return asAnswer(body.payload);
  // A message of a stream has a type as problems have; what has an id is a thing and no problem.
  return 'id' in body && kindOf(body) !== 'other' ? { data: body } : body;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

type Kind = 'post' | 'person' | 'list' | 'message' | 'other';

/** What tells one kind of thing from the others; a post is known by any of its fields, so that a broken one is reported and not passed over. */
const signs: readonly (readonly [Kind, readonly string[]])[] = [
  ['message', ['event_type', 'dm_conversation_id']],
  ['person', ['username']],
  ['post', ['text', 'author_id', 'conversation_id', 'edit_history_tweet_ids', 'edit_history_post_ids']],
  ['list', ['owner_id', 'member_count', 'follower_count', 'private']],
];

function kindOf(value: unknown): Kind {
  if (!isObject(value)) return 'post';
  const found = signs.find(([, names]) => names.some((name) => name in value));
  if (found !== undefined) return found[0];
  const names = Object.keys(value);
  // What X answers when a list was made.
  if (names.length === 2 && 'id' in value && 'name' in value) return 'list';
  return names.every((name) => name === 'id') ? 'post' : 'other';
}

/** The answer's status is not in the file: a problem document names it, the oldest error format has a number for rate limits. */
function errorOf(body: unknown, answer: RawAnswer): StoaError | null {
  const [inner] = answer.errors ?? [];
  const whole = rawProblem.safeParse(body);
  const status = (whole.success ? whole.data.status : undefined) ?? (inner?.code === 88 ? 429 : 200);
  const refusal = { status, body, headers: {}, isWrite: false, accountId: null, scopes: [], now: Date.now() };
  if (status !== 200) return toStoaError(refusal);
  const isProblem = whole.success && (whole.data.title ?? whole.data.type) !== undefined;
  return isProblem ? toStoaError({ ...refusal, status: 400 }) : errorInsteadOfData(refusal);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main(process.argv.slice(2));
