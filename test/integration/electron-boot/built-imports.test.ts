import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';

const out = join(import.meta.dirname, '../../../out/main');
const built = existsSync(join(out, 'browser-host.js'));
const skipped = built ? '' : ' (skipped: out/ is not built, run `npm run build`)';

describe.skipIf(!built)(`the built entries that run without Electron${skipped}`, () => {
  test.each(['browser-host.js', 'simulator.js'])('%s reaches no module of Electron', (entry) => {
    const { files, packages } = reach(join(out, entry));
    expect(files).toContain(join(out, entry));
    expect(packages.filter((name) => name.startsWith('electron'))).toEqual([]);
  });

  test('the Electron entry does, so the walk can see it', () => {
    expect(reach(join(out, 'index.js')).packages).toContain('electron');
  });
});

/** Every file of the bundle that `entry` can load, and every module named there that is not one. */
function reach(entry: string): { readonly files: readonly string[]; readonly packages: readonly string[] } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    const source = readFileSync(file, 'utf8');
    const { module } = parseSync(file, source);
    const named = [
      ...module.staticImports.map((one) => one.moduleRequest.value),
      ...module.staticExports.flatMap((one) => one.entries.flatMap((part) => part.moduleRequest?.value ?? [])),
      ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
        source.slice(start, end).replaceAll(/^["'`]|["'`]$/g, ''),
      ),
    ];
    for (const name of named) {
      if (name.startsWith('.')) visit(resolve(dirname(file), name));
      else packages.add(name);
    }
  };
  visit(entry);
  return { files: [...files], packages: [...packages] };
}
