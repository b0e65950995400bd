import type { Person } from '../../shared/model/index.ts';
import type { Caller, Outcome } from '../workspace/ports.ts';
import type { Call } from './call.ts';
import { endpoints } from './endpoints.ts';
import { selfQuery } from './fields.ts';
import type { AnswerReader } from './mapping/read-answer.ts';

/** Who a token belongs to (`GET /2/users/me`, free). */
export async function readMe(call: Call, reader: AnswerReader, caller: Caller): Promise<Outcome<Person>> {
  const answer = await call(caller, {
    endpoint: endpoints.me,
    method: 'GET',
    path: 'users/me',
    query: selfQuery,
    read: (parsed) => reader.people(caller.network, parsed).people[0] ?? null,
    charges: () => [],
  });
  return answer.ok ? { ok: true, value: answer.value } : { ok: false, error: answer.error };
}
