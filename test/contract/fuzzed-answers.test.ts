import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLog } from '../../src/main/logging/create-log.ts';
import { rawAnswer } from '../../src/main/x-api/mapping/answer-schema.ts';
import { createAnswerReader } from '../../src/main/x-api/mapping/read-answer.ts';
import { person, pictureAddress, postContent } from '../../src/shared/model/index.ts';
import { createSchemaArbitrary, spoilt } from '../builders/from-schema.ts';

/** Answers per dialect; `STOA_FUZZ=5000` makes ten thousand of both together, which takes a minute or two. */
const numRuns = Number(process.env.STOA_FUZZ ?? 300);

const reader = createAnswerReader(
  (_, url) => pictureAddress.parse(`/media/unsigned/${encodeURIComponent(url)}`),
  createLog({ sink: () => undefined }),
);

const dialects = [
  { version: '2.166', post: 'Tweet', included: 'tweets' },
  { version: '2.167', post: 'Post', included: 'posts' },
] as const;

const sound = {
  id: '1900000000000000001',
  text: 'Ink has come.',
  author_id: '7',
  created_at: '2026-09-17T12:00:00.000Z',
};
const soundList = { id: '8', name: 'Ink' };
const soundMessage = { id: '9', event_type: 'MessageCreate', dm_conversation_id: '7-8', sender_id: '7', text: 'Hi' };
const soundPerson = { id: '7', name: 'Maya', username: 'maya' };

test.each(dialects)(
  'no answer shaped by $version, however spoilt, makes an exception or takes a sound neighbour along',
  ({ version, post, included }) => {
    const file = join(import.meta.dirname, '..', 'fixtures', 'x-openapi', `${version}.json`);
    const arbitrary = createSchemaArbitrary(JSON.parse(readFileSync(file, 'utf8')));
    const some = (name: string) => {
      const whole = arbitrary(name);
      return fc.array(fc.oneof({ weight: 2, arbitrary: whole }, { weight: 3, arbitrary: spoilt(whole) }), {
        maxLength: 2,
      });
    };
    const answers = fc.record({
      before: some(post),
      after: some(post),
      people: some('User'),
      media: some('Media'),
      polls: some('Poll'),
      quoted: some(post),
      errors: some('Problem'),
      messages: some('DmEvent'),
      lists: some('List'),
    });

    fc.assert(
      fc.property(answers, ({ before, after, people, media, polls, quoted, errors, messages, lists }) => {
        const others = [...before, ...after].filter((one) => !hasId(one, sound.id));
        const answer = rawAnswer.parse({
          data: [...others.slice(0, before.length), sound, ...others.slice(before.length)],
          includes: {
            users: [...people.filter((one) => !hasId(one, '7')), soundPerson],
            media,
            polls,
            [included]: quoted,
          },
          errors,
        });

        const read = reader.posts('x', answer);
        const told = reader.directMessages('x', rawAnswer.parse({ data: [...messages, soundMessage], errors }));
        const listed = reader.lists(rawAnswer.parse({ data: [soundList, ...lists], errors }));
        const found = reader.lookup('x', rawAnswer.parse({ data: [...people, soundPerson], errors }), ['7', 'Ann']);

        expect(read.posts.map(({ id }) => id)).toContain(sound.id);
        expect(read.people.map(({ id }) => id)).toContain('7');
        for (const one of [...read.posts, ...read.included]) postContent.parse(one);
        for (const one of read.people) person.parse(one);
        expect([told.messages.at(-1)?.id, listed.lists[0]?.id, found.people.at(-1)?.id]).toEqual(['9', '8', '7']);
        for (const { asked } of found.missing) expect(['7', 'Ann']).toContain(asked);
        for (const { id, text } of told.messages) expect([typeof id, typeof text]).toEqual(['string', 'string']);
      }),
      { numRuns, seed: 20_260_917 },
    );
  },
  600_000,
);

function hasId(value: unknown, id: string): boolean {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'id') === id;
}
