import { expect, test } from 'vitest';
import { formOfClientId } from '../../../../src/renderer/features/welcome/client-id.ts';

const idOf = (type: string) => Buffer.from(`aBcDeFgHiJkLmNoPqRsT:1:${type}`).toString('base64').replace(/=+$/, '');

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  [idOf('na'), 'public'],
  [` ${idOf('na')} `, 'public'],
  [idOf('ci'), 'confidential'],
  [idOf('xx'), 'unusual'],
  ['short', 'unusual'],
  ['not base64 at all!', 'unusual'],
  ['A'.repeat(17), 'unusual'],
] as const)('the Client ID “%s” is %s', (text, form) => {
  expect(formOfClientId(text)).toBe(form);
});
