import type { SourceFile } from './read-source.ts';

/** Lines from which a file should be split. */
export const warningLength = 300;

const longestFile = 500;
const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What a source file breaks of the rules for names, length and exports; one sentence each. */
export function fileViolations(file: SourceFile): readonly string[] {
  const problems: string[] = [];
  const parts = file.path.split('/');
  const name = parts.pop() ?? '';
  const odd = [...parts, ...name.split('.')].filter((part) => !kebabCase.test(part));
  for (const part of odd) problems.push(`${file.path}: "${part}" is not kebab-case`);
  if (file.lines > longestFile) problems.push(`${file.path} has ${file.lines} lines, more than ${longestFile}`);
  // Tools read their configuration from a default export.
  if (file.hasDefaultExport && !name.includes('.config.')) problems.push(`${file.path} has a default export`);
  return problems;
}
