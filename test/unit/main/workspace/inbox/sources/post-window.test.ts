import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance, nextWindow } from '../../../../../../src/main/workspace/inbox/sources/post-window.ts';
import type { Window, XPosts } from '../../../../../../src/main/workspace/ports.ts';
import { type PostContent, type PostId, postId } from '../../../../../../src/shared/model/index.ts';
import { aPost } from '../../../../../builders/a-post.ts';

const pageSize = 5;
const mostPages = 3;

/** X's newest page inside the window. */
function page(timeline: readonly PostContent[], window: Window): XPosts {
  const inside = timeline
    .filter((post) => window.sinceId === undefined || Number(post.id) > Number(window.sinceId))
    .filter((post) => window.untilId === undefined || Number(post.id) < Number(window.untilId))
    .toReversed();
  const posts = inside.slice(0, window.maxResults);
  return { posts, included: [], people: [], missing: [], nextCursor: inside.length > posts.length ? 'more' : null };
}

test('however posts pour in and rounds break off, all but those before the first page are read in the end', () => {
  const round = fc.record({ arrive: fc.nat(40), pages: fc.integer({ min: 0, max: mostPages }) });
  fc.assert(
    fc.property(fc.array(round, { minLength: 1, maxLength: 12 }), (rounds) => {
      const timeline: PostContent[] = [];
      const read = new Set<PostId>();
      let kept: string | null = null;
      let skipped: number | null = null;
      const calm = Array.from({ length: 200 }, () => ({ arrive: 0, pages: mostPages }));
      for (const { arrive, pages } of [...rounds, ...calm]) {
        for (let count = 0; count < arrive; count += 1) {
          timeline.push(aPost({ id: String(1000 + timeline.length) }));
        }
        for (let number = 0; number < pages; number += 1) {
          const window = nextWindow(kept, number === 0, pageSize);
          if (!window) break;
          const answer = page(timeline, window);
          // The first page that brings anything sets where reading begins.
          if (skipped === null && answer.posts.length > 0) skipped = timeline.length - answer.posts.length;
          for (const post of answer.posts) read.add(post.id);
          const next: ReturnType<typeof advance> = advance(kept, window, answer);
          kept = next.cursor;
          if (!next.more) break;
        }
      }
      const wanted = timeline.slice(skipped ?? 0).map((post) => post.id);
      expect([...read].toSorted()).toEqual(wanted);
    }),
  );
});

test('the next round asks for nothing older than what was read', () => {
  const first = nextWindow(null, true, pageSize);
  if (!first) throw new Error('the first read asks nothing');
  const timeline = ['1000', '1001', '1002'].map((id) => aPost({ id }));
  const { cursor } = advance(null, first, page(timeline, first));
  expect([first, nextWindow(cursor, true, pageSize), nextWindow(cursor, false, pageSize)]).toEqual([
    { maxResults: pageSize },
    { maxResults: pageSize, sinceId: postId.parse('1002') },
    null,
  ]);
});
