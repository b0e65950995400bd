import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { fileViolations, warningLength } from './file-rules.ts';
import { parseSource, pathsOf, readSource } from './read-source.ts';

test('names are kebab-case, files short, exports named', () => {
  const files = ['{src,scripts,test}/**/*.{ts,tsx,mjs}', '*.config.ts'].flatMap(pathsOf).map(readSource);
  const long = files.filter((file) => file.lines > warningLength);
  if (long.length > 0) {
    console.warn(`Over ${warningLength} lines: ${long.map((file) => `${file.path} (${file.lines})`).join(', ')}`);
  }
  expect(files.flatMap(fileViolations)).toEqual([]);
});

test.each([
  { path: 'src/main/storage/openDatabase.ts', text: '' },
  { path: 'src/main/XApi/client.ts', text: '' },
  { path: 'src/shared/model/post.ts', text: '\n'.repeat(501) },
  { path: 'src/shared/model/post.ts', text: 'export default 3' },
  { path: 'src/shared/model/post.ts', text: "export { post as default } from './other.ts'" },
])('$path with $text.length characters breaks a rule', ({ path, text }) => {
  expect(fileViolations(parseSource(path, text))).toHaveLength(1);
});

test('a configuration file may have a default export, a migration a number, a test its suffix', () => {
  const files = [
    parseSource('vitest.config.ts', 'export default {}'),
    parseSource('src/main/storage/migrations/0001-first-tables.ts', 'export const up = 1'),
    parseSource('test/unit/shared/post.test.ts', ''),
  ];
  expect(files.flatMap(fileViolations)).toEqual([]);
});

test('tests of src lie in the folder of what they test: domains of the core and features have one each', () => {
  const folders = new Set(pathsOf('src/**/*.{ts,tsx}').map(dirname));
  const apart = pathsOf('test/unit/{main,renderer,shared,simulator}/**/*.test.{ts,tsx}').filter((path) => {
    const folder = dirname(path).replace('test/unit', 'src');
    return !folders.has(folder) || folder === 'src/main/workspace';
  });
  expect(apart).toEqual([]);
});
