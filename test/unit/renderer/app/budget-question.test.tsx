import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { BudgetQuestion } from '../../../../src/renderer/app/budget-question.tsx';
import type { ColumnId } from '../../../../src/shared/model/index.ts';
import { aColumn, aPage, aSnapshot, ok, someSpend } from '../../../builders/a-window.ts';
import { inWindow } from '../../../builders/in-window.tsx';

const news = 'news' as ColumnId;

test('what would pass today’s budget asks once, and goes on after a yes', async () => {
  const asks = { code: 'budget-asks', message: '', next: '', atMost: 150, budget: 2000, spent: 1950 } as const;
  let passed = false;
  const answers: string[] = [];
  const window = await inWindow(<BudgetQuestion />, {
    'session.open': () => ok(aSnapshot({ spend: someSpend, columns: [aColumn({ id: 'news', title: 'News' })] })),
    'timelines.page': () => ok(aPage([], { columnId: news })),
    'timelines.refresh': () => {
      answers.push(passed ? 'done' : 'asks');
      return passed ? ok(null) : { ok: false, error: asks };
    },
    'preferences.change': (patch) => {
      passed = JSON.stringify(patch).includes('"passedBudget":{"day":"2026-11-23"');
      return ok({ ...window.store.getState().preferences });
    },
  });
  await act(window.settle);
  let done: readonly unknown[] | null = null;
  const both = Promise.all([window.store.getState().refreshColumn(news), window.store.getState().refreshColumn(news)]);
  void both.then((all) => {
    done = all;
  });
  await act(window.settle);
  const question = screen.getByRole('alertdialog', { name: 'Go past today’s budget?' });
  expect(question.textContent).toContain('up to $0.15; $1.95 of today’s $2.00');
  expect(done).toBe(null);
  await act(async () => {
    screen.getByRole('button', { name: 'Go on today' }).click();
    await window.settle();
  });
  await both;
  expect(passed).toBe(true);
  expect(answers).toEqual(['asks', 'asks', 'done', 'done']);
  expect(window.store.getState().budgetQuestion).toBe(null);
  expect(window.store.getState().toasts).toEqual([]);
});
