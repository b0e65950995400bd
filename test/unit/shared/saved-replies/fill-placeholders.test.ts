import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillPlaceholders, type PlaceholderContext } from '../../../../src/shared/saved-replies/fill-placeholders.ts';

const context: PlaceholderContext = {
  them: { name: 'Anna Berg', handle: 'annaberg', verified: 'none' },
  me: { name: 'Loft Paper 📓', handle: 'loftpaper' },
  now: Date.parse('2026-11-24T23:30:00+01:00'),
  zone: 'Europe/Berlin',
};
const nameless: PlaceholderContext = { ...context, them: { name: '🌻', handle: 'sun', verified: 'none' } };

test('each placeholder becomes what it stands for', () => {
  expect(fillPlaceholders('Hi {name} ({handle}), {cursor}see you on {weekday} {date}. {Me}', context)).toEqual({
    text: 'Hi Anna (@annaberg), see you on Tuesday 24 November. Loft Paper',
    caret: 'Hi Anna (@annaberg), '.length,
    unknown: [],
  });
});

test('the day is that of the zone', () => {
  expect(fillPlaceholders('{weekday}', { ...context, zone: 'Asia/Kathmandu' }).text).toBe('Wednesday');
});

test('an unknown placeholder stays and is told once', () => {
  expect(fillPlaceholders('{order} {name} {order}', context)).toEqual({
    text: '{order} Anna {order}',
    caret: null,
    unknown: ['order'],
  });
});

test('a name that looks like a placeholder is not filled', () => {
  const text = fillPlaceholders('{me}', { ...context, me: { name: '{date}', handle: 'x' } }).text;
  expect(text).toBe('{date}');
});

test.each([
  ['Hi {name}, thanks!', 'Hi there, thanks!'],
  ['Dear {name}, thanks!', 'Hello, thanks!'],
  ['Thank you, {name}!', 'Thank you!'],
  ['Thanks {name} for writing.', 'Thanks for writing.'],
  ['{name}, we are sorry.', 'We are sorry.'],
  ['It is open. {name}, see you!', 'It is open. See you!'],
])('without a name, %s becomes %s', (template, text) => {
  expect(fillPlaceholders(template, nameless).text).toBe(text);
});

test('an organisation is not greeted by its first word', () => {
  const them = { name: 'Harbour Books', handle: 'hb', verified: 'business' } as const;
  expect(fillPlaceholders('Hi {name}', { ...context, them: { ...them, name: 'Harbour' } }).text).toBe('Hi there');
});

test('a text without placeholders stays as it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('{')),
      (text) => {
        expect(fillPlaceholders(text, nameless)).toEqual({ text, caret: null, unknown: [] });
      },
    ),
  );
});
