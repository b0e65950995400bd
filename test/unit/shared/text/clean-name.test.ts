import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanName } from '../../../../src/shared/text/clean-name.ts';

test.each([
  { what: 'controls of writing direction', name: 'Ada\u202Egnp.exe\u202C\u2066', cleaned: 'Adagnp.exe' },
  { what: 'piles of marks', name: 'Z\u0300\u0301\u0302\u0303\u0304algo', cleaned: 'Z\u0300\u0301algo' },
  { what: 'line breaks and space around', name: '  Ada\nLovelace ', cleaned: 'Ada Lovelace' },
  { what: 'names of nothing visible', name: '\u2066\u3164 \u200B', cleaned: 'ada' },
])('$what are taken out', ({ name, cleaned }) => {
  expect(cleanName(name, 'ada')).toBe(cleaned);
});

test.each(['Ada 👩🏽‍🚀🏳️‍🌈', 'မြို့တော်', 'སྤྱོད་པ', 'नमस्ते', '1️⃣', 'Nguyễn Thị', 'מֹשֶׁה'])('%s stays as it is', (name) => {
  expect(cleanName(name, 'ada')).toBe(name);
});

test('cleaning twice is cleaning once, and leaves something', () => {
  const marks = fc.constantFrom('\u0301', '\u202E', '\u200F', ' ', '\n', 'a', '\u0E34', '\uFE0F', '\u3164', '👍');
  const names = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(marks).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(names, (name) => {
      const cleaned = cleanName(name, 'ada');
      expect(cleaned).not.toBe('');
      expect(cleanName(cleaned, 'ada')).toBe(cleaned);
      expect(cleaned).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200E\u200F]/);
    }),
    { numRuns: 500 },
  );
});
