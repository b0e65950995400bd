import type { Page } from '@playwright/test';

/** Waits until fonts and the pictures in sight are there and nothing moves. */
export async function settlePicture(page: Page): Promise<void> {
  // Nothing under the pointer shows what it shows only then.
  await page.mouse.move(0, 0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    const inSight = [...document.images].filter((image) => {
      const { top, bottom } = image.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    });
    // A picture that fails shows what stands in for it.
    await Promise.allSettled(inSight.map((image) => image.decode()));
    const { promise, resolve } = Promise.withResolvers<void>();
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    await promise;
  });
}

/** Writes the window as a PNG, without carets and motion. */
export async function takeShot(page: Page, path: string): Promise<void> {
  await settlePicture(page);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
}
