import { expect, test } from 'vitest';
import { countPlaywright, countVitest, sumCounts, summaryLine } from '../../../scripts/testing/count-results.ts';

const vitestReport = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] };
const playwrightReport = { errors: [], stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0 } };

test('a file that cannot be imported is a failure although the report has no failed test', () => {
  const report = { ...vitestReport, testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(countVitest(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 1 });
});

test('a file with a failed test is not counted a second time', () => {
  const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }];
  expect(countVitest({ ...vitestReport, numFailedTests: 1, testResults }, 1)).toEqual({
    passed: 3,
    failed: 1,
    skipped: 1,
  });
});

test('an unhandled rejection, which only changes the exit code, is a failure', () => {
  expect(countVitest(vitestReport, 1).failed).toBe(1);
  expect(countPlaywright(playwrightReport, 1).failed).toBe(1);
});

test('errors outside any end-to-end test are failures', () => {
  expect(countPlaywright({ ...playwrightReport, errors: [{}, {}] }, 1)).toEqual({ passed: 4, failed: 2, skipped: 0 });
});

test('a missing report is a failure even after exit code 0', () => {
  expect([countVitest(undefined, 0).failed, countPlaywright(undefined, 0).failed]).toEqual([1, 1]);
});

test('the summary names skipped tests only when there are some', () => {
  const sum = sumCounts([
    { passed: 2, failed: 0, skipped: 0 },
    { passed: 1, failed: 1, skipped: 3 },
  ]);
  expect([summaryLine(sum), summaryLine({ ...sum, skipped: 0 })]).toEqual([
    '3 passed, 1 failed, 3 skipped',
    '3 passed, 1 failed',
  ]);
});
