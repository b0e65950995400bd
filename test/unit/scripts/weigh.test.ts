import { expect, test } from 'vitest';
import { partName, partsOf } from '../../../scripts/weigh/parts.ts';

test.each([
  ['../../node_modules/react-dom/cjs/react-dom.js', 'react-dom'],
  ['../../../node_modules/@base-ui/react/esm/dialog/root.js', '@base-ui/react'],
  ['../../src/renderer/features/deck/deck-view.tsx', 'src/renderer/features/deck'],
  ['../../src/renderer/store/slices/posts.ts', 'src/renderer/store'],
  ['../../src/renderer/main.tsx', 'src/renderer'],
  ['../../src/shared/text/money-format.ts', 'src/shared/text'],
  ['../../vite/preload-helper.js', 'glue'],
])('%s belongs to %s', (source, name) => {
  expect(partName(source)).toBe(name);
});

test('every byte of a chunk counts once, for the part its source belongs to', () => {
  const code = 'aaaaabbb\ncc';
  const map = {
    version: 3,
    sources: ['../node_modules/react/index.js', '../src/renderer/app/app.tsx'],
    names: [],
    // Columns 0 and 5 of the first line, then column 0 of the second, which is the first source's again.
    mappings: 'AAAA,KCAA;ADAA',
  };
  expect(partsOf(code, JSON.stringify(map)).map(({ name, bytes }) => [name, bytes])).toEqual([
    ['react', 7],
    ['src/renderer/app', 3],
  ]);
});
