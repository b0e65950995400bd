import { expect, test } from 'vitest';
import { firstScriptsViolations } from './first-scripts-rules.ts';
import { parseSource, readSource } from './read-source.ts';

test('what the window loads before it shows anything holds no schemas', () => {
  expect(firstScriptsViolations('src/renderer/main.tsx', readSource)).toEqual([]);
});

test('the chain of files that brings one is told; types and what is loaded later bring none', () => {
  const texts: Readonly<Record<string, string>> = {
    'src/main.ts': "import { a } from './a.ts'; import type { Late } from './late.ts'; void import('./late.ts')",
    'src/a.ts': "export { b } from './folder/b.ts'",
    'src/folder/b.ts': "import { z } from 'zod'; import { a } from '../a.ts'",
    'src/late.ts': "import { z } from 'zod'",
  };
  const read = (path: string) => parseSource(path, texts[path] ?? '');
  expect(firstScriptsViolations('src/main.ts', read)).toEqual(['zod <- src/folder/b.ts <- src/a.ts <- src/main.ts']);
});
