import { posix } from 'node:path';
import type { SourceFile } from './read-source.ts';

/** What the window can do without until it is asked for: schemas check what comes from outside, which is the core's work. */
const notAtFirst = ['zod'];

/** How the window's first scripts, all that `entry` needs at once, come to import a package they can do without: one chain of files each. */
export function firstScriptsViolations(entry: string, read: (path: string) => SourceFile): readonly string[] {
  const cameFrom = new Map<string, string | null>([[entry, null]]);
  const problems: string[] = [];
  // A map hands out what is added while it is walked.
  for (const path of cameFrom.keys()) {
    for (const { specifier, typeOnly, called } of read(path).imports) {
      if (typeOnly || called) continue;
      if (notAtFirst.includes(specifier)) problems.push(`${specifier} <- ${chainTo(path, cameFrom).join(' <- ')}`);
      if (!specifier.startsWith('.') || !/\.tsx?$/.test(specifier)) continue;
      const target = posix.join(posix.dirname(path), specifier);
      if (!cameFrom.has(target)) cameFrom.set(target, path);
    }
  }
  return problems;
}

function chainTo(path: string, cameFrom: ReadonlyMap<string, string | null>): readonly string[] {
  const chain: string[] = [];
  for (let file: string | null = path; file !== null; file = cameFrom.get(file) ?? null) chain.push(file);
  return chain;
}
