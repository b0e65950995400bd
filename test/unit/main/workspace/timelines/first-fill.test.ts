import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ColumnId, PostId } from '../../../../../src/shared/model/index.ts';
import { testAccountId } from '../../../../builders/a-database.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { aPost, snowflake } from '../../../../builders/a-post.ts';
import { aReadingCore } from '../../../../builders/a-reading-core.ts';

type Core = ReturnType<typeof aReadingCore>;

const hour = 60 * 60_000;
const day = 24 * hour;
/** So many people are asked for in eight questions. */
const many = 200;

/** A new column of many people, of whom the nth has posted at the nth of these ages, in milliseconds. */
async function aColumnOfMany(core: Core, ages: readonly number[]): Promise<ColumnId> {
  const people = Array.from({ length: many }, (_, index) => aPerson({ id: `5${index}`, handle: `somebody_${index}` }));
  core.xApi.people.push(...people);
  for (const [index, age] of ages.entries()) {
    const at = core.clock.now() - age;
    core.xApi.posts.push(aPost({ id: snowflake(at, index), createdAt: at, authorId: `5${index % many}` }));
  }
  const handles = people.map((one) => one.handle);
  const column = core.decks.add(testAccountId, { kind: 'people', handles }, 'People', 'plain');
  await core.timelines.refresh(column.id, 'hand');
  return column.id;
}

function shown(core: Core, columnId: ColumnId, before: PostId | null): readonly PostId[] {
  const { rows } = core.timelines.page(columnId, before, 1000);
  return rows.flatMap((row) => (row.kind === 'post' ? [row.postId] : []));
}

test('two hundred people who post once a day begin with what a few cost, and not with a page for each question', async () => {
  const core = aReadingCore();
  const columnId = await aColumnOfMany(
    core,
    Array.from({ length: many }, (_, index) => ((index + 0.5) * day) / many),
  );
  expect(core.xApi.calls[0]).toContain('since=');
  expect(shown(core, columnId, null).length).toBeGreaterThanOrEqual(20);
  expect(core.ledger.spend(testAccountId).today).toBeLessThan(40 * 15);
});

test('whoever has posted whenever, the newest are there without a hole, and reading on ends at the oldest', async () => {
  const someAge = fc.oneof(fc.integer({ min: 1, max: hour }), fc.integer({ min: 1, max: 6 * day }));
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(someAge, { maxLength: 60 }), async (ages) => {
      const core = aReadingCore({ budget: 100_000 });
      const columnId = await aColumnOfMany(core, ages);
      const all = core.xApi.posts.toSorted((one, other) => other.createdAt - one.createdAt).map(({ id }) => id);
      const first = shown(core, columnId, null);
      expect(first).toEqual(all.slice(0, first.length));
      expect(first.length).toBeGreaterThanOrEqual(Math.min(10, all.length));
      for (let last = first.at(-1), steps = 0; last !== all.at(-1) && last !== undefined && steps < 30; steps += 1) {
        await core.timelines.older(columnId, last);
        last = shown(core, columnId, last).at(-1) ?? last;
      }
      expect(shown(core, columnId, null)).toEqual(all);
    }),
    { numRuns: 15, endOnFailure: true },
  );
});

test('somebody who posts later is read as in any column', async () => {
  const core = aReadingCore();
  const columnId = await aColumnOfMany(core, [5 * day]);
  expect(shown(core, columnId, null)).toHaveLength(1);
  const at = core.clock.now() + 60_000;
  const later = aPost({ id: snowflake(at), createdAt: at, authorId: '57' });
  core.xApi.posts.push(later);
  await core.clock.advance(10 * 60_000);
  expect(core.timelines.showNew(columnId).rows).toEqual([{ kind: 'post', postId: later.id }]);
});
