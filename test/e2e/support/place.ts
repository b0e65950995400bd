import { expect, type Locator, type Page } from '@playwright/test';

/** Which post of a feed is meant and where its top is on the screen, in pixels. */
export type Place = { readonly name: string; readonly top: number };

/** The feed of a column. */
export function feedOf(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title, exact: true }).getByRole('feed');
}

/** The first post of a column whose top is in sight. */
export function topPost(page: Page, title: string): Promise<Place> {
  return feedOf(page, title).evaluate((feed) => {
    const edge = feed.getBoundingClientRect().top;
    const first = [...feed.querySelectorAll('article')].find((article) => article.getBoundingClientRect().top >= edge);
    if (first === undefined) return { name: '', top: Number.NaN };
    const name = first.getAttribute('aria-label') ?? first.getAttribute('aria-labelledby') ?? first.textContent;
    return { name: `${name} ${first.querySelector('time')?.dateTime}`, top: first.getBoundingClientRect().top };
  });
}

/** Where the post with this time stands on the screen now, in pixels; null when it is not there. */
export function topOf(page: Page, title: string, place: Place): Promise<number | null> {
  return feedOf(page, title).evaluate((feed, time) => {
    const found = [...feed.querySelectorAll('article')].find(
      (article) => article.querySelector('time')?.dateTime === time,
    );
    return found === undefined ? null : found.getBoundingClientRect().top;
  }, place.name.split(' ').at(-1));
}

/** Holds a column's place to the pixel: `place` is still where it was. */
export async function expectStill(page: Page, title: string, place: Place): Promise<void> {
  await expect
    .poll(async () => Math.abs(((await topOf(page, title, place)) ?? Number.POSITIVE_INFINITY) - place.top))
    .toBeLessThanOrEqual(1);
}
