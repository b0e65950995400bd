import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseSync } from 'oxc-parser';
import type { Import } from './import-rules.ts';

/** The project's root folder. */
export const root = join(import.meta.dirname, '..', '..');

/** A source file as the architecture tests see it; `path` from the root, with "/". */
export type SourceFile = {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly hasDefaultExport: boolean;
};

/** Paths from the root of the files that match a pattern, with "/". */
export function pathsOf(pattern: string): readonly string[] {
  return globSync(pattern, { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** Reads one source file from the disk. */
export function readSource(path: string): SourceFile {
  return parseSource(path, readFileSync(join(root, path), 'utf8'));
}

/** Parses a source file: static imports and re-exports, imports by call, and imported types. */
export function parseSource(path: string, text: string): SourceFile {
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0)
    throw new Error(`${path} cannot be parsed: ${errors.map((error) => error.message).join('; ')}`);
  const imported = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    called: false,
  }));
  const exported = module.staticExports.flatMap(({ entries }) => entries);
  const reExported = exported.flatMap(({ moduleRequest, isType }) =>
    moduleRequest === null ? [] : [{ specifier: moduleRequest.value, typeOnly: isType, called: false }],
  );
  // The parser's list of dynamic imports leaves out types such as `import('./a.ts').A`.
  const called = Array.from(text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g), (match) => {
    return { specifier: match[1] ?? '', typeOnly: false, called: true };
  });
  return {
    path,
    lines: text.split('\n').length - 1,
    imports: [...imported, ...reExported, ...called],
    hasDefaultExport: exported.some(({ exportName }) => exportName.kind === 'Default' || exportName.name === 'default'),
  };
}
