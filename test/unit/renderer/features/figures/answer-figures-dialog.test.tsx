import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AnswerFiguresDialog } from '../../../../../src/renderer/features/figures/answer-figures-dialog.tsx';
import type { AnswerFigures, AnswerReport } from '../../../../../src/shared/figures/answer-figures.ts';
import { anError, ok } from '../../../../builders/a-window.ts';
import { inWindow } from '../../../../builders/in-window.tsx';

const day = (name: string, asked: number, answered: number, median: number | null): AnswerFigures => ({
  day: name,
  asked,
  answered,
  median,
});
const days = [day('2026-11-21', 0, 0, null), day('2026-11-22', 3, 2, 5_400_000), day('2026-11-23', 1, 0, null)];

async function open(report: AnswerReport | null) {
  const window = await inWindow(<AnswerFiguresDialog />, {
    'figures.answers': () => (report === null ? { ok: false, error: anError } : ok(report)),
  });
  await act(window.settle);
  return window;
}

test('the table tells what the plot shows, newest day first, without the days on which nobody wrote', async () => {
  await open({ days, total: day('2026-11-21', 4, 2, 5_400_000) });
  expect(screen.getByText('50 %')).toBeDefined();
  const rows = within(screen.getByRole('table', { name: 'Answers by day' }))
    .getAllByRole('row')
    .slice(1);
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent).join(' | '))).toEqual([
    'Mon 23 Nov | 1 | 0 0 % | –',
    'Sun 22 Nov | 3 | 2 67 % | 1 h 30 min',
  ]);
  expect(screen.getByRole('img', { name: /Most began to write on Sun 22 Nov: 3/ })).toBeDefined();
});

test('where nobody wrote there is a sentence instead', async () => {
  await open({ days, total: day('2026-11-21', 0, 0, null) });
  expect(screen.getByText(/Nobody has begun to write/)).toBeDefined();
});

test('figures that could not be counted can be asked for again', async () => {
  const { answer, settle } = await open(null);
  answer('figures.answers', () => ok({ days, total: day('2026-11-21', 4, 2, 5_400_000) }));
  await act(async () => {
    screen.getByRole('button', { name: 'Try again' }).click();
    await settle();
  });
  expect(screen.getByRole('table', { name: 'Answers by day' })).toBeDefined();
});
