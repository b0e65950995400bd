import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Checks the page against WCAG 2.2 AA in light, and in dark what changes there: its colours. Every finding names its screen. `only` and `without` are
 * selectors of what is looked at and of what is left out.
 */
export async function holdWcag(
  page: Page,
  name: string,
  part: { readonly only?: string; readonly without?: string } = {},
): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // There are no frames of other origins, which the slower way is for.
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    if (colorScheme === 'light') axe.withTags(tags);
    else axe.withRules('color-contrast');
    if (part.only !== undefined) axe.include(part.only);
    if (part.without !== undefined) axe.exclude(part.without);
    const { violations } = await axe.analyze();
    const findings = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
    );
    expect.soft(findings, `${name}, ${colorScheme}`).toEqual([]);
  }
}
