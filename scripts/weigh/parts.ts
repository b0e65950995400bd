import { SourceMap } from 'node:module';
import { gzipSync } from 'node:zlib';

/** A package or folder in a chunk: bytes as shipped, and bytes when compressed by itself. */
export type Part = { readonly name: string; readonly bytes: number; readonly gzip: number };

/** What a chunk is made of, heaviest first, by its source map (JSON text); what no source claims is called `glue`. */
export function partsOf(code: string, map: string): readonly Part[] {
  const sourceMap = new SourceMap(JSON.parse(map));
  const pieces = new Map<string, string[]>();
  for (const [lineNumber, line] of code.split('\n').entries()) {
    let start = 0;
    let name = nameAt(sourceMap, lineNumber, 0);
    for (let column = 1; column <= line.length; column += 1) {
      const next = column === line.length ? null : nameAt(sourceMap, lineNumber, column);
      if (next === name) continue;
      pieces.set(name, [...(pieces.get(name) ?? []), line.slice(start, column)]);
      start = column;
      name = next ?? '';
    }
  }
  return [...pieces]
    .map(([name, texts]) => weighPart(name, texts.join('')))
    .sort((left, right) => right.bytes - left.bytes);
}

function weighPart(name: string, text: string): Part {
  return { name, bytes: Buffer.byteLength(text), gzip: gzipSync(text).length };
}

function nameAt(map: SourceMap, line: number, column: number): string {
  const entry = map.findEntry(line, column);
  return 'originalSource' in entry ? partName(entry.originalSource) : 'glue';
}

/** The package a source belongs to, else its folder: a feature, or a folder of `src/renderer` or `src/shared`. */
export function partName(source: string): string {
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1];
  if (inPackage !== undefined) return inPackage;
  const path = /(?:^|\/)(src\/.+)$/.exec(source)?.[1] ?? /(?:^|\/)((?:renderer|shared)\/.+)$/.exec(source)?.[1];
  if (path === undefined) return 'glue';
  const folders = path
    .replace(/^src\//, '')
    .split('/')
    .slice(0, -1);
  return ['src', ...folders.slice(0, folders[1] === 'features' ? 3 : 2)].join('/');
}
