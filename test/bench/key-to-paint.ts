import type { Page } from '@playwright/test';

const presses = 40;

/** Times from pressing J to the frame that shows it, in milliseconds. */
export async function keyToPaint(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { benchTimes: times });
    window.addEventListener(
      'keydown',
      (event) => {
        requestAnimationFrame(() => {
          // A message posted in a frame arrives right after that frame was painted.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.push(performance.now() - event.timeStamp);
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
  for (let press = 1; press <= presses; press += 1) {
    await page.keyboard.press('j');
    await page.waitForFunction((count) => Reflect.get(window, 'benchTimes').length >= count, press);
  }
  return page.evaluate(() => Reflect.get(window, 'benchTimes'));
}

/** The plainest page with the texts of these articles, in which J focuses the next one. */
export async function showPlainPage(page: Page, texts: readonly string[]): Promise<void> {
  await page.goto('about:blank');
  await page.evaluate((all) => {
    for (const text of all) {
      const article = document.createElement('article');
      article.tabIndex = -1;
      article.innerText = text;
      document.body.append(article);
    }
    let at = -1;
    window.addEventListener('keydown', () => {
      const articles = document.querySelectorAll('article');
      at = Math.min(at + 1, articles.length - 1);
      articles[at]?.focus();
    });
  }, texts);
}
