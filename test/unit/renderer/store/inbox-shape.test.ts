import { expect, test } from 'vitest';
import { inboxShape } from '../../../../src/renderer/store/inbox-shape.ts';
import { preferences } from '../../../../src/shared/model/index.ts';

const chosen = (choice: Parameters<typeof preferences.parse>[0]) => preferences.parse(choice);

test.each([
  ['over', false, {}, 'strip'],
  ['over', true, {}, 'drawer'],
  // What was chosen for wide windows says nothing about narrow ones.
  ['over', true, { inboxFolded: true, inboxWide: true }, 'drawer'],
  ['beside', false, {}, 'pane'],
  ['beside', false, { inboxWide: true }, 'split'],
  ['beside', true, { inboxFolded: true, inboxWide: true }, 'strip'],
  ['ample', false, {}, 'split'],
  ['ample', false, { inboxWide: false }, 'pane'],
] as const)('with room %s, drawer open: %s, chosen %o, it is a %s', (inboxRoom, inboxDrawer, choice, shape) => {
  expect(inboxShape({ inboxRoom, inboxDrawer, preferences: chosen(choice) })).toBe(shape);
});
