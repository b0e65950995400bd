import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const script = join(import.meta.dirname, '../../../src/main/workspace/inbox/classify/classify-file.ts');

function run(parameters: readonly string[], input: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...parameters], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('mentions on standard input are labelled, a line each', () => {
  expect(run(['-'], '{"id":"a","text":"where is my order?"}\n')).toEqual({
    status: 0,
    stdout: '{"id":"a","label":"complaint","because":"“where is my order”"}\n',
    stderr: '',
  });
});

test('a bad line is said on standard error, the others are answered, and the status is 1', () => {
  const { status, stdout, stderr } = run(['-'], 'bad\n{"id":2,"text":"hi"}\n');
  expect([status, stdout.split('\n').length, stderr]).toEqual([
    1,
    2,
    'Line 1 is passed over: it is not JSON of the form {"id","text","lang"?}.\n',
  ]);
});

test.each([[[]], [['/nowhere/mentions.jsonl']], [['-', 'too-many']]])(
  'unusable arguments %j are one line and status 2',
  (parameters) => {
    const { status, stdout, stderr } = run(parameters, '');
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
  },
);
