import { expect, test } from 'vitest';
import { namePlaywrightFailures, nameVitestFailures } from '../../../scripts/testing/name-failures.ts';

test('a failed test of Vitest, or one that passed at the second try only, is named with its file and what was said', () => {
  const assertionResults = [
    { status: 'failed', fullName: 'adds up', failureMessages: ['\u001b[31mexpected 1\nto be 2\u001b[39m'] },
    { status: 'passed', fullName: 'takes away', failureMessages: [] },
    { status: 'passed', fullName: 'divides', failureMessages: ['too late'] },
  ];
  expect(nameVitestFailures({ testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults }] })).toEqual([
    'a.test.ts › adds up\n    expected 1\n    to be 2',
    'a.test.ts › divides (passed at the second try)\n    too late',
  ]);
});

test('a file that fails before its first test is named', () => {
  const broken = { name: 'a.test.ts', status: 'failed', message: 'no such module', assertionResults: [] };
  expect(nameVitestFailures({ testResults: [broken] })).toEqual([
    'a.test.ts › before its first test\n    no such module',
  ]);
});

test('end-to-end tests that failed, or passed at the second try only, are named wherever their suite stands', () => {
  const spec = (title: string, status: string) => ({
    title,
    file: 'b.spec.ts',
    tests: [{ status, results: [{ errors: status === 'expected' ? [] : [{ message: 'not seen' }] }] }],
  });
  const suites = [
    { specs: [spec('opens', 'expected'), spec('closes', 'unexpected')], suites: [{ specs: [spec('waits', 'flaky')] }] },
  ];
  expect(namePlaywrightFailures({ suites, errors: [{ message: 'no browser' }] })).toEqual([
    'b.spec.ts › closes\n    not seen',
    'b.spec.ts › waits (passed at the second try)\n    not seen',
    'outside any test\n    no browser',
  ]);
});

test('a long message is cut, so that the others are seen too', () => {
  const assertionResults = [{ status: 'failed', fullName: 'says much', failureMessages: ['x'.repeat(10_000)] }];
  const [failure = ''] = nameVitestFailures({
    testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults }],
  });
  expect(failure.length).toBeLessThan(1_300);
});
