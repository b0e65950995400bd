import type { Column } from '../../src/shared/model/index.ts';
import { testAccountId } from './a-database.ts';
import { aPerson } from './a-person.ts';
import { aPost, snowflake } from './a-post.ts';
import type { aReadingCore } from './a-reading-core.ts';

const minute = 60_000;
const hour = 60 * minute;

/** A group of so many people who together post so often. */
export type Talk = { readonly name: string; readonly people: number; readonly perDay: number };

/** X where groups of people talk evenly all day long, each read by a column. */
export function aTalkingDay(core: ReturnType<typeof aReadingCore>, talks: readonly Talk[]) {
  const members = talks.map(({ name, people }, group) =>
    Array.from({ length: people }, (_, index) => aPerson({ id: `9${group}${index}`, handle: `${name}${index}` })),
  );
  core.xApi.people.push(...members.flat());

  function talk(from: number, until: number): void {
    for (const [group, { perDay }] of talks.entries()) {
      const every = (24 * hour) / perDay;
      for (let count = Math.ceil(from / every); count * every < until; count += 1) {
        const at = Math.round(count * every);
        const author = members[group]?.[count % members[group].length]?.id ?? '';
        core.xApi.posts.push(aPost({ id: snowflake(at, group), createdAt: at, authorId: author }));
      }
    }
  }
  talk(core.clock.now() - 12 * hour, core.clock.now());

  const columns = members.map((people): Column => {
    const handles = people.map((one) => one.handle);
    return core.decks.add(testAccountId, { kind: 'people', handles }, 'People', 'plain');
  });
  return {
    columns,
    /** Lets the time pass, minute by minute. */
    async pass(time: number, each: () => void = () => undefined): Promise<void> {
      for (const end = core.clock.now() + time; core.clock.now() < end; ) {
        const now = core.clock.now();
        talk(now, Math.min(now + minute, end));
        await core.clock.advance(Math.min(minute, end - now));
        each();
      }
    },
  };
}
