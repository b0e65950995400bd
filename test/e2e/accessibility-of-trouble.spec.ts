import { test } from './support/frozen-test.ts';
import { holdWcag } from './support/hold-wcag.ts';
import { troubledScreens } from './support/troubled-screens.ts';

// Reading every element of a full workspace is slow on a busy machine.
test.describe.configure({ timeout: 120_000 });

for (const screen of troubledScreens) {
  test(`${screen.name}: it holds WCAG 2.2 AA, in light and dark`, async ({ page, world }) => {
    await screen.open(page, world);
    // The posts themselves are those of the undisturbed workspace.
    await holdWcag(page, screen.name, { without: 'article' });
  });
}
