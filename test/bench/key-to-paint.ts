import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';

/** Between two frames of a screen, in milliseconds. */
const frameTime = 1000 / 60;

/** Times from pressing a key (J unless told otherwise) to the frame that shows what it did, in milliseconds. */
export async function keyToPaint(page: Page, presses = 40, key = 'j'): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    const known = Reflect.has(window, 'benchTimes');
    Object.assign(window, { benchTimes: times });
    if (known) return;
    // Without a screen an idle page paints at once, which no screen does: frames at the pace of one, for every page alike.
    const frame = () => requestAnimationFrame(frame);
    frame();
    window.addEventListener(
      'keydown',
      (event) => {
        requestAnimationFrame(() => {
          // A message posted in a frame arrives right after that frame was painted.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => Reflect.get(window, 'benchTimes').push(performance.now() - event.timeStamp);
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
  for (let press = 1; press <= presses; press += 1) {
    // The last answer came with a frame; fingers know nothing of frames and fall anywhere between two.
    await wait(Math.random() * frameTime);
    await page.keyboard.press(key);
    await page.waitForFunction((count) => Reflect.get(window, 'benchTimes').length >= count, press);
  }
  return page.evaluate(() => Reflect.get(window, 'benchTimes'));
}

/** The plainest page with these texts, each an article or a list's row, in which J focuses the next one, after the last the first. */
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
      at = (at + 1) % articles.length;
      articles[at]?.focus();
    });
  }, texts);
}
