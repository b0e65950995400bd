import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../find-chromium.mjs';
import { buildIfStale } from '../launch/build-if-stale.ts';
import { type Counts, countPlaywright, countStep, countVitest, sumCounts, summaryLine } from './count-results.ts';
import { namePlaywrightFailures, nameVitestFailures } from './name-failures.ts';
import { type Command, npmCommand, packageCommand, runCommand } from './run-command.ts';

/** What a step counted; `failures` says what failed, for the end of a long print of which only the last part may be kept. */
type Outcome = Counts & { readonly failures?: readonly string[] };
type Step = { readonly title: string; readonly run: (reports: string) => Promise<Outcome> };

const unreachable = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED/;

const steps: readonly Step[] = [
  { title: 'Types', run: () => single(packageCommand('typescript/bin/tsc', '-b')) },
  { title: 'Lint', run: () => single(packageCommand('@biomejs/biome/bin/biome', 'check')) },
  { title: 'Unused files, exports and packages', run: () => single(packageCommand('knip/bin/knip.js')) },
  { title: 'Lock file', run: checkLockFile },
  { title: 'Build', run: build },
  { title: 'Weight of the window', run: () => single({ file: process.execPath, args: ['scripts/weigh/index.ts'] }) },
  { title: 'Five kills', run: () => single({ file: process.execPath, args: ['test/soak/index.ts', '--kills', '5'] }) },
  { title: 'Unit, contract, integration, architecture and component tests', run: runVitest },
  { title: 'End-to-end tests', run: runPlaywright },
];

/** Runs every check one after another, shows what each says, ends with the summary line; resolves to the exit code. */
export async function runEverything(): Promise<number> {
  const reports = await mkdtemp(join(tmpdir(), 'stoa-test-'));
  const all: { readonly title: string; readonly counts: Outcome }[] = [];
  try {
    for (const step of steps) {
      process.stdout.write(`\n=== ${step.title} ===\n`);
      const counts = await step.run(reports);
      process.stdout.write(`${step.title}: ${summaryLine(counts)}\n`);
      all.push({ title: step.title, counts });
    }
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
  const total = sumCounts(all.map((step) => step.counts));
  const failed = all.filter((step) => step.counts.failed > 0).map((step) => step.title);
  for (const failure of all.flatMap((step) => step.counts.failures ?? [])) process.stdout.write(`\n${failure}\n`);
  process.stdout.write(failed.length === 0 ? '\n=== All of it ===\n' : `\n=== Failed: ${failed.join('; ')} ===\n`);
  process.stdout.write(`${summaryLine(total)}\n`);
  return total.failed === 0 ? 0 : 1;
}

async function single(command: Command): Promise<Counts> {
  const { exitCode } = await runCommand(command);
  return countStep(exitCode);
}

/** Built the way `npm start` builds, so that the tests that start it find nothing left to do. */
async function build(): Promise<Counts> {
  const built = buildIfStale();
  if (!built.ok) process.stdout.write(`${built.message}\n`);
  return countStep(built.ok ? 0 : 1);
}

/** `npm ci` refuses a lock file from which a platform's package is missing, and npm writes such files without a word. */
async function checkLockFile(): Promise<Counts> {
  const { exitCode, output } = await runCommand({ ...npmCommand('ci', '--dry-run'), quiet: true });
  if (exitCode !== 0 && unreachable.test(output)) {
    process.stdout.write('The package registry cannot be reached: the lock file was not checked.\n');
    return { passed: 0, failed: 0, skipped: 1 };
  }
  process.stdout.write(output);
  return countStep(exitCode);
}

async function runVitest(reports: string): Promise<Outcome> {
  const file = join(reports, 'vitest.json');
  const { exitCode } = await runCommand(
    packageCommand('vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`),
  );
  const report = await readReport(file);
  return { ...countVitest(report, exitCode), failures: nameVitestFailures(report) };
}

async function runPlaywright(reports: string): Promise<Outcome> {
  const file = join(reports, 'playwright.json');
  const browser = findChromium();
  // Without a browser the tests are only listed, to tell how many were left out.
  const mode = browser === undefined ? ['--list'] : [];
  const command = packageCommand('@playwright/test/cli.js', 'test', '--pass-with-no-tests', ...mode);
  const { exitCode } = await runCommand({
    ...command,
    env: { STOA_E2E_REPORT: file },
    quiet: browser === undefined,
  });
  if (browser === undefined) {
    const named = process.env.STOA_CHROMIUM;
    const why = named === undefined ? 'No Chromium was found' : `STOA_CHROMIUM names "${named}", which cannot be run`;
    process.stdout.write(
      `${why}: the end-to-end tests are skipped. Install Chromium or set STOA_CHROMIUM to its path.\n`,
    );
  }
  const report = await readReport(file);
  return { ...countPlaywright(report, exitCode), failures: namePlaywrightFailures(report) };
}

async function readReport(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    process.stdout.write(`The test report cannot be read: ${String(error)}\n`);
    return undefined;
  }
}
