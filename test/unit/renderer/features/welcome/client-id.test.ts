import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formOfClientId } from '../../../../../src/renderer/features/welcome/client-id.ts';

const idOf = (type: string) => Buffer.from(`aBcDeFgHiJkLmNoPqRsT:1:${type}`).toString('base64').replace(/=+$/, '');

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  [idOf('na'), 'public'],
  [` ${idOf('na')}\n`, 'public'],
  [`Client ID: “${idOf('na')}”`, 'public'],
  [idOf('ci'), 'confidential'],
  // The one in X's own guide.
  ['M1M5R3BMVy13QmpScXkzTUt5OE46MTpjaQ', 'confidential'],
  [idOf('xx'), 'unusual'],
  ['short', 'unusual'],
  ['not base64 at all!', 'unusual'],
  ['A'.repeat(9), 'unusual'],
  ['aBcDeFgHiJkLmNoPqRsTuVwXy', 'api-key'],
  ['aBcDeFgHiJkLmNoPqRsTuVwXy0123456789-_aBcDeFgHiJkLm', 'secret'],
  ['AAAAAAAAAAAAAAAAAAAAAMLheAAAAAAA0%2BuSeid%2BULvsea4JtiGRiSDSJSI', 'bearer-token'],
  ['1234567890123456789-aBcDeFgHiJkLmNoPqRsTuVwXyZ0123', 'access-token'],
  [Buffer.from('aBcDeFgHiJkLmNoPqRsTuVwXyZ:1690000000000:1:0:at:1').toString('base64url'), 'access-token'],
  ['29881234', 'number'],
  ['nina@example.com', 'email'],
  ['@ninaokafor', 'handle'],
  ['http://127.0.0.1:47821/callback', 'address'],
] as const)('“%s” is %s', (text, form) => {
  expect(formOfClientId(text)).toBe(form);
});

test('whatever is pasted has a form, which spaces and quotation marks around it do not change', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => formOfClientId(` “${text}”\n`) === formOfClientId(text)),
  );
});
