import { describe, expect, it } from 'vitest';
import { instantOfId } from '../../../../src/shared/model/index.ts';
import { sandboxMembers } from '../../../../src/shared/packs/sandbox-members.ts';
import { saysLater } from '../../../../src/simulator/world/content/says/index.ts';
import { createWorld } from '../../../../src/simulator/world/create-world.ts';
import type { SpeedChange, World } from '../../../../src/simulator/world/types.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const EPOCH = Date.UTC(2026, 10, 23, 9, 20, 0);

function worldAt(speeds: readonly SpeedChange[] = [], seed = 1): World {
  return createWorld({ seed, epoch: EPOCH, speeds });
}

const world = worldAt();
const week = world.posts(0, EPOCH);

describe('the past week', () => {
  it('is the same for the same seed and epoch, and another one for another seed', () => {
    expect(worldAt().posts(0, EPOCH)).toEqual(week);
    expect(
      worldAt([], 2)
        .posts(0, EPOCH)
        .map((post) => post.id),
    ).not.toEqual(week.map((post) => post.id));
  });

  it('is the same whichever way it is asked for', () => {
    const other = worldAt();
    const late = other.posts(EPOCH - DAY, EPOCH);
    const early = other.posts(0, EPOCH - DAY);
    expect([...early, ...late]).toEqual(week);
  });

  it('is large, and made by many people', () => {
    expect(world.people.length).toBeGreaterThanOrEqual(400);
    expect(week.length).toBeGreaterThanOrEqual(20_000);
    expect(new Set(week.map((post) => post.authorId)).size).toBeGreaterThanOrEqual(380);
  });

  it('is built in a moment', () => {
    worldAt([], 2).posts(0, EPOCH);
    const before = process.threadCpuUsage();
    worldAt([], 3).posts(0, EPOCH);
    // Processor time of this thread, not time on the wall: other tests run beside this one.
    expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(600);
  });

  it('has unique ids that grow with time and hold it', () => {
    const ids = week.map((post) => BigInt(post.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id, index) => index === 0 || id > (ids[index - 1] ?? 0n))).toBe(true);
    expect(week.every((post) => instantOfId(post.id) === post.createdAt)).toBe(true);
  });

  it('refers only to posts that exist and are older', () => {
    const known = new Map(week.map((post) => [post.id, post]));
    for (const post of week) {
      for (const id of [post.replyTo, post.quoteOf, post.repostOf]) {
        if (id === null) continue;
        expect(known.get(id)?.createdAt).toBeLessThanOrEqual(post.createdAt);
      }
      expect(known.has(post.conversationId)).toBe(true);
      if (post.replyTo !== null) expect(known.get(post.replyTo)?.conversationId).toBe(post.conversationId);
    }
  });

  it('leaves no slot unfilled', () => {
    expect(week.filter((post) => /[{}]|undefined/.test(post.text + (post.link?.title ?? '')))).toEqual([]);
  });

  it('shows every form a post can take', () => {
    const has = (fits: (post: (typeof week)[number]) => boolean) => week.some(fits);
    expect(has((post) => post.poll !== null && post.poll.endsAt > EPOCH)).toBe(true);
    expect(has((post) => post.poll !== null && post.poll.endsAt < EPOCH)).toBe(true);
    expect(has((post) => post.pictures.length > 1)).toBe(true);
    expect(has((post) => post.link !== null && post.text.endsWith(post.link.url))).toBe(true);
    expect(has((post) => [...post.text].length > 280)).toBe(true);
    expect(has((post) => post.sensitive)).toBe(true);
    for (const lang of ['en', 'ja', 'ar', 'es', 'hi', 'de', 'pt']) expect(has((post) => post.lang === lang)).toBe(true);
  });
});

describe('people', () => {
  it('have handles X would accept', () => {
    for (const { handle, name, bio } of world.people) {
      expect(handle).toMatch(/^\w{1,15}$/);
      expect([...name].length).toBeLessThanOrEqual(50);
      expect([...bio].length).toBeLessThanOrEqual(160);
    }
    expect(new Set(world.people.map((person) => person.handle.toLowerCase())).size).toBe(world.people.length);
  });

  it('include everybody the packs name', () => {
    const handles = new Set(world.people.map((person) => person.handle));
    const { news, celebrities, jobs, brandCompetitors, industry } = sandboxMembers;
    const named = [
      news,
      celebrities,
      jobs,
      brandCompetitors,
      ...Object.values(industry).flatMap((group) => Object.values(group)),
    ];
    expect(named.flat().filter((handle) => !handles.has(handle))).toEqual([]);
  });

  it('give each persona friends and talks that wait for an answer', () => {
    const byHandle = new Map(world.people.map((person) => [person.handle, person]));
    for (const persona of world.personas) {
      const me = byHandle.get(persona.handle);
      const mutual = persona.follows.filter((handle) => persona.followedBy.includes(handle));
      expect(mutual.length).toBeGreaterThanOrEqual(40);
      expect([...persona.follows, ...persona.followedBy].filter((handle) => !byHandle.has(handle))).toEqual([]);
      const answered = new Set(week.filter((post) => post.authorId === me?.id).map((post) => post.replyTo));
      const waiting = week.filter(
        (post) =>
          post.text.includes(`@${persona.handle}`) &&
          post.authorId !== me?.id &&
          post.repostOf === null &&
          !answered.has(post.id),
      );
      expect(waiting.length).toBeGreaterThanOrEqual(persona.handle === 'loftpaper' ? 12 : 8);
      expect(EPOCH - (waiting.at(-1)?.createdAt ?? 0)).toBeLessThan(15 * 60_000);
      expect(world.messages(0, EPOCH).filter((message) => message.recipientId === me?.id).length).toBeGreaterThan(4);
    }
  });
});

describe('after the epoch', () => {
  it('goes on at the pace of the week before', () => {
    const next = world.posts(EPOCH, EPOCH + DAY).length;
    expect(next).toBeGreaterThan(week.length / 7 / 2);
    expect(next).toBeLessThan((week.length / 7) * 2);
  });

  it('holds what people kept for later, all of it within five days', () => {
    const said = new Set(world.posts(EPOCH, EPOCH + 5 * DAY).map((post) => post.text));
    const kept = Object.values(saysLater).flat();
    expect(kept.length).toBeGreaterThan(100);
    const texts = kept.map((entry) => (typeof entry === 'string' ? entry : entry.text));
    expect(texts.filter((text) => !text.includes('{') && !said.has(text))).toEqual([]);
  });

  it('stands still at speed 0 and has not lost a post when it goes on', () => {
    const halted = worldAt([
      { from: EPOCH, speed: 1 },
      { from: EPOCH + HOUR, speed: 0 },
      { from: EPOCH + 3 * HOUR, speed: 1 },
    ]);
    expect(halted.posts(EPOCH + HOUR + 1, EPOCH + 3 * HOUR)).toEqual([]);
    const texts = (posts: readonly { readonly text: string }[]) => posts.map((post) => post.text);
    expect(texts(halted.posts(EPOCH, EPOCH + 5 * HOUR))).toEqual(texts(world.posts(EPOCH, EPOCH + 3 * HOUR)));
  });

  it('runs as many times faster as asked', () => {
    const fast = worldAt([{ from: EPOCH, speed: 60 }]);
    expect(fast.posts(EPOCH, EPOCH + HOUR / 10).length).toBe(world.posts(EPOCH, EPOCH + 6 * HOUR).length);
  });

  it('knows a day far ahead without the days between', () => {
    const from = EPOCH + 9 * DAY;
    const posts = worldAt().posts(from, from + HOUR);
    expect(posts.length).toBeGreaterThan(5);
    const walked = worldAt();
    walked.posts(EPOCH, from);
    expect(walked.posts(from, from + HOUR)).toEqual(posts);
  });
});

describe('answers', () => {
  const byHandle = new Map(world.people.map((person) => [person.handle, person]));
  function answerOf(handle: string, visitorText: string, round = 0): string | null {
    const [person, visitor] = [byHandle.get(handle), byHandle.get('loftpaper')];
    const theirText =
      week.findLast((post) => post.authorId === person?.id && post.text.includes('@loftpaper'))?.text ?? null;
    return world.answer({ personId: person?.id ?? '', visitorId: visitor?.id ?? '', theirText, visitorText, round });
  }

  it('come nearly always to the first reply of someone with a complaint or a question', () => {
    const asked = [
      'danak',
      'theovance',
      'cateflynn',
      'marcusodell',
      'selmaaydin',
      'imanisaleh',
      'vikkithorne',
      'rohanbhatt',
    ];
    expect(
      asked.filter((handle) => answerOf(handle, 'Sorry! A new one leaves today. ^Jo') !== null).length,
    ).toBeGreaterThanOrEqual(7);
  });

  it('differ when somebody is brushed off', () => {
    expect(answerOf('danak', 'Please fill in the form on our website.')).not.toBe(
      answerOf('danak', 'Sorry! It leaves today by courier.'),
    );
  });

  it('end after three rounds', () => {
    expect(answerOf('danak', 'Anything else?', 3)).toBeNull();
  });
});
