import { expect, type Page } from '@playwright/test';
import { type Screen, showInbox } from './screens.ts';
import { columnTitles, conversations, posts } from './stoa-test.ts';

const pressEscape = (page: Page) => page.keyboard.press('Escape');
const dialog = (page: Page) => page.getByRole('dialog');

/** Everything that a built workspace shows. */
export const workspaceScreens: readonly Screen[] = [
  {
    name: 'columns',
    async open(page) {
      for (const title of columnTitles) await expect(posts(page, title).nth(2)).toBeVisible();
    },
  },
  {
    name: 'workspace with an open conversation',
    async open(page) {
      await expect(posts(page, 'Celebrities').first()).toBeVisible();
      await showInbox(page);
      await conversations(page).first().click();
      await expect(page.getByRole('textbox', { name: 'Reply' })).toBeVisible();
      // A pointer left on a name would bring up its person.
      await page.mouse.move(0, 0);
    },
    async close(page) {
      await pressEscape(page);
    },
  },
  {
    name: 'list and conversation side by side',
    async open(page) {
      await showInbox(page);
      // Only beside the columns is there room for both.
      const widen = page.getByRole('button', { name: 'Widen the inbox' });
      if (await widen.isVisible()) {
        await widen.click();
        // A press while the rows move aside would meet none of them.
        await expect(page.getByRole('button', { name: 'Narrow the inbox' })).toBeVisible();
      }
      await conversations(page).nth(1).click();
      await expect(page.getByRole('textbox', { name: 'Reply' })).toBeVisible();
      await page.mouse.move(0, 0);
    },
    async close(page) {
      const narrow = page.getByRole('button', { name: 'Narrow the inbox' });
      if (await narrow.isVisible()) {
        await narrow.click();
        await expect(page.getByRole('button', { name: 'Widen the inbox' })).toBeVisible();
      }
      await page.getByRole('group', { name: /^Conversation with/ }).focus();
      await pressEscape(page);
      await expect(page.getByRole('textbox', { name: 'Reply' })).toHaveCount(0);
    },
  },
  {
    name: 'until when to snooze',
    async open(page) {
      await showInbox(page);
      await conversations(page).first().getByRole('button').first().focus();
      await page.keyboard.press('s');
      await expect(page.getByRole('dialog', { name: /^Snooze/ })).toBeVisible();
    },
    close: pressEscape,
  },
  {
    name: 'inbox, waiting',
    over: 'tabpanel',
    async open(page) {
      await showInbox(page);
      await page.getByRole('tab', { name: 'Waiting' }).click();
      await expect(page.getByRole('tabpanel')).toBeVisible();
    },
  },
  {
    name: 'inbox, nothing done yet',
    over: 'tabpanel',
    async open(page) {
      await showInbox(page);
      await page.getByRole('tab', { name: 'Done' }).click();
      await expect(page.getByRole('tabpanel')).toBeVisible();
    },
    async close(page) {
      await page.getByRole('tab', { name: 'Open' }).click();
      await pressEscape(page);
      await posts(page, 'News').first().focus();
    },
  },
  {
    name: 'a post with the focus',
    over: 'feed',
    async open(page) {
      await posts(page, 'News').first().focus();
      await page.keyboard.press('j');
      await expect(posts(page, 'News').nth(1)).toBeFocused();
    },
  },
  {
    name: 'answering through X',
    over: 'dialog',
    async open(page) {
      await page.keyboard.press('r');
      await dialog(page)
        .getByRole('textbox', { name: 'Reply' })
        .fill('Thank you for this. Where can I read the report?');
      await expect(dialog(page).getByRole('link', { name: 'Open on X with this text' })).toBeVisible();
    },
    close: pressEscape,
  },
  {
    name: 'thread',
    over: 'dialog',
    async open(page) {
      await posts(page, 'News').first().focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog', { name: 'Thread' })).toBeVisible();
    },
    close: pressEscape,
  },
  {
    name: 'pictures at large',
    over: 'dialog',
    async open(page) {
      await posts(page, 'Industry')
        .filter({ has: page.getByRole('button', { name: /^Open: / }) })
        .first()
        .getByRole('button', { name: /^Open: / })
        .first()
        .click();
      const viewer = page.getByRole('dialog', { name: 'Media' });
      await expect(viewer.getByRole('figure').getByRole('img')).toBeVisible();
    },
    close: pressEscape,
  },
  {
    name: 'about a person',
    over: 'dialog',
    async open(page) {
      await posts(page, 'News').first().focus();
      await page.keyboard.press('p');
      await expect(page.getByRole('dialog', { name: /^About @/ })).toBeVisible();
    },
    close: pressEscape,
  },
  dialogScreen('composer', 'New post', 'n'),
  dialogScreen('palette', 'Commands', 'ControlOrMeta+k'),
  dialogScreen('help', /key/i, '?'),
  {
    name: 'history and notes of a person',
    over: 'dialog',
    async open(page) {
      await posts(page, 'News').first().focus();
      await page.keyboard.press('Shift+P');
      await expect(dialog(page).getByRole('textbox', { name: 'Notes' })).toBeVisible();
    },
    close: pressEscape,
  },
  {
    name: 'a new job card',
    over: 'dialog',
    async open(page) {
      await posts(page, 'News').first().focus();
      await page.keyboard.press('c');
      await expect(dialog(page).getByRole('textbox', { name: 'Role' })).toBeVisible();
    },
    close: pressEscape,
  },
  {
    name: 'job board, empty',
    over: 'dialog',
    async open(page) {
      await page.keyboard.press('Shift+C');
      await expect(page.getByRole('dialog', { name: 'Job board' })).toContainText('No cards yet');
    },
    close: pressEscape,
  },
  {
    name: 'settings',
    over: 'dialog',
    async open(page) {
      await page.getByRole('button', { name: 'Settings' }).click();
      await expect(dialog(page)).toBeVisible();
    },
  },
  {
    name: 'settings, spending',
    over: 'dialog',
    async open(page) {
      await dialog(page).getByRole('button', { name: 'Spending' }).click();
      await expect(dialog(page).getByRole('heading', { name: 'Spending' })).toBeInViewport();
    },
  },
  {
    name: 'the question before deleting everything',
    over: 'dialog',
    async open(page) {
      await dialog(page).getByRole('button', { name: 'Delete everything…' }).click();
      await expect(dialog(page).getByLabel('Type wipe to go on')).toBeVisible();
    },
    async close(page) {
      // The first leaves the question, the second the settings.
      await pressEscape(page);
      await expect(dialog(page).getByLabel('Type wipe to go on')).toHaveCount(0);
      await pressEscape(page);
      await expect(dialog(page)).toHaveCount(0);
    },
  },
  {
    name: 'a thread being written',
    over: 'dialog',
    async open(page) {
      await page.keyboard.press('n');
      const text = dialog(page).getByRole('textbox').first();
      await text.fill('The ochre has come. It is the colour of a fox.');
      await page.keyboard.press('ControlOrMeta+Shift+Enter');
      await expect(dialog(page).getByRole('textbox')).toHaveCount(2);
      await dialog(page).getByRole('textbox').last().fill('Thirty metres of it, to be exact.');
    },
    async close(page) {
      await dialog(page).getByRole('textbox').last().fill('');
      await dialog(page).getByRole('textbox').first().fill('');
      await pressEscape(page);
      await expect(dialog(page)).toHaveCount(0);
    },
  },
  byPalette('drafts, none', 'Drafts'),
  byPalette('scheduled and sending, nothing', 'Scheduled and sending'),
  byPalette('splits and rules', 'Splits and rules'),
  byPalette('answer figures', 'Answer figures'),
  byPalette('exporting posts', 'Export posts'),
  byPalette('what Stoa asked X', 'What Stoa asked X'),
  byPalette('privacy', 'Privacy'),
  byPalette('where sign-ins to X are kept', 'Where your X sign-in is kept'),
  byColumnMenu('the people of a column', 'Edit people…', 'News'),
  byColumnMenu('people for a list on X', 'Save as X list…', 'Save as X list'),
  {
    name: 'adding a column',
    over: 'dialog',
    async open(page) {
      await page.getByRole('button', { name: 'Add a column' }).click();
      await expect(dialog(page)).toBeVisible();
    },
    close: pressEscape,
  },
  {
    name: 'column menu',
    over: 'menu',
    async open(page) {
      await page.getByRole('button', { name: 'Column News' }).click();
      await expect(page.getByRole('menuitem').first()).toBeVisible();
    },
    close: pressEscape,
  },
];

/** A dialog that the palette leads to by its own name. */
function byPalette(name: string, title: string): Screen {
  return {
    name,
    over: 'dialog',
    async open(page) {
      await expect(dialog(page)).toHaveCount(0);
      await page.keyboard.press('ControlOrMeta+k');
      await page.getByRole('combobox').fill(title);
      await page.getByRole('option', { name: title }).first().click();
      await expect(page.getByRole('dialog', { name: title })).toBeVisible();
    },
    close: pressEscape,
  };
}

/** A dialog that the menu of the column News leads to. */
function byColumnMenu(name: string, item: string, title: string): Screen {
  return {
    name,
    over: 'dialog',
    async open(page) {
      await expect(dialog(page)).toHaveCount(0);
      await page.getByRole('button', { name: 'Column News' }).click();
      await page.getByRole('menuitem', { name: item }).click();
      await expect(page.getByRole('dialog', { name: title })).toBeVisible();
    },
    close: pressEscape,
  };
}

function dialogScreen(name: string, title: string | RegExp, key: string): Screen {
  return {
    name,
    over: 'dialog',
    async open(page) {
      await expect(dialog(page)).toHaveCount(0);
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog', { name: title })).toBeVisible();
    },
    close: pressEscape,
  };
}
