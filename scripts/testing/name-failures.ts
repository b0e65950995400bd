import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()).default([]) }),
      ),
    }),
  ),
});

const playwrightError = z.object({ message: z.string().default('') });

const suite = z.object({
  specs: z
    .array(
      z.object({
        title: z.string(),
        file: z.string(),
        tests: z.array(
          z.object({
            status: z.string(),
            results: z.array(z.object({ errors: z.array(playwrightError).default([]) })),
          }),
        ),
      }),
    )
    .default([]),
  get suites() {
    return z.array(suite).default([]);
  },
});

const playwrightReport = z.object({ suites: z.array(suite), errors: z.array(playwrightError) });

/** What failed by Vitest's JSON report, and what only passed at a second try: file, name and what was said, a text each; none for a report that cannot be read. */
export function nameVitestFailures(report: unknown): readonly string[] {
  const parsed = vitestReport.safeParse(report);
  if (!parsed.success) return [];
  return parsed.data.testResults.flatMap((file) => {
    const tests = file.assertionResults.filter(({ failureMessages }) => failureMessages.length > 0);
    if (file.status === 'failed' && tests.length === 0)
      return [named(file.name, 'before its first test', file.message)];
    return tests.map(({ fullName, status, failureMessages }) =>
      named(file.name, status === 'passed' ? atSecondTry(fullName) : fullName, failureMessages.join('\n')),
    );
  });
}

/** What failed by Playwright's JSON report, as {@link nameVitestFailures}. */
export function namePlaywrightFailures(report: unknown): readonly string[] {
  const parsed = playwrightReport.safeParse(report);
  if (!parsed.success) return [];
  const inTests = specsOf(parsed.data.suites).flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ status, results }) => {
        const said = results.flatMap(({ errors }) => errors.map(({ message }) => message)).join('\n');
        return named(spec.file, status === 'flaky' ? atSecondTry(spec.title) : spec.title, said);
      }),
  );
  return [...inTests, ...parsed.data.errors.map(({ message }) => named('', 'outside any test', message))];
}

function specsOf(suites: readonly z.infer<typeof suite>[]): z.infer<typeof suite>['specs'] {
  return suites.flatMap((one) => [...one.specs, ...specsOf(one.suites)]);
}

function atSecondTry(title: string): string {
  return `${title} (passed at the second try)`;
}

const longestMessage = 1200;

function named(file: string, title: string, message: string): string {
  const said = stripVTControlCharacters(message).trim().slice(0, longestMessage);
  return [file === '' ? title : `${file} › ${title}`, ...said.split('\n').map((line) => `    ${line}`)].join('\n');
}
