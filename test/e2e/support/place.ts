import { expect, type Locator, type Page } from '@playwright/test';

/** Which post of a feed is meant, by the time it was written, and where its top is on the screen, in pixels. */
export type Place = { readonly name: string; readonly top: number };

/** The feed of a column. */
export function feedOf(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title, exact: true }).getByRole('feed');
}

/** The first post of a column whose top is in sight, once there is one. */
export async function topPost(page: Page, title: string): Promise<Place> {
  await expect.poll(async () => (await lookAtTop(page, title)).name).not.toBe('');
  return lookAtTop(page, title);
}

function lookAtTop(page: Page, title: string): Promise<Place> {
  return feedOf(page, title).evaluate((feed) => {
    const { top, bottom } = feed.getBoundingClientRect();
    const first = [...feed.querySelectorAll('article')].find((article) => {
      const edge = article.getBoundingClientRect().top;
      return edge >= top && edge < bottom;
    });
    if (first === undefined) return { name: '', top: 0 };
    return { name: first.querySelector('time')?.dateTime ?? '', top: first.getBoundingClientRect().top };
  });
}

/** Where the post with this time stands on the screen now, in pixels; null when it is not there. */
export function topOf(page: Page, title: string, place: Place): Promise<number | null> {
  return feedOf(page, title).evaluate((feed, time) => {
    const found = [...feed.querySelectorAll('article')].find(
      (article) => article.querySelector('time')?.dateTime === time,
    );
    return found === undefined ? null : found.getBoundingClientRect().top;
  }, place.name);
}

/** Holds a column's place to the pixel: `place` is still where it was. */
export async function expectStill(page: Page, title: string, place: Place): Promise<void> {
  await expect
    .poll(async () => Math.abs(((await topOf(page, title, place)) ?? Number.POSITIVE_INFINITY) - place.top))
    .toBeLessThanOrEqual(1);
}

/** Holds that posts fill the feed down to its lower edge. */
export async function expectFilled(page: Page, title: string): Promise<void> {
  const blank = () =>
    feedOf(page, title).evaluate((feed) => {
      const last = [...feed.querySelectorAll('article')].at(-1)?.getBoundingClientRect().bottom ?? 0;
      return Math.max(0, feed.getBoundingClientRect().bottom - last);
    });
  await expect.poll(blank).toBe(0);
}
