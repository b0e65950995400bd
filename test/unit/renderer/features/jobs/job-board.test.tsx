import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { JobsDue } from '../../../../../src/renderer/features/inbox/jobs-due.tsx';
import { JobBoardDialog } from '../../../../../src/renderer/features/jobs/job-board-dialog.tsx';
import { JobCardDialog } from '../../../../../src/renderer/features/jobs/job-card-dialog.tsx';
import type { JobCard } from '../../../../../src/shared/model/index.ts';
import { aJobCard } from '../../../../builders/a-job-card.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { aPage, aShownPost, aSnapshot, ok } from '../../../../builders/a-window.ts';
import { inWindow } from '../../../../builders/in-window.tsx';

const day = 24 * 3_600_000;

function withCards(...jobCards: readonly JobCard[]) {
  return { 'session.open': () => ok(aSnapshot({ jobCards })) };
}

test('arrows go from card to card, Shift and an arrow moves one to the next column', async () => {
  const window = await inWindow(
    <JobBoardDialog />,
    withCards(aJobCard({ id: 'a', role: 'Editor' }), aJobCard({ id: 'b', role: 'Printer', stage: 'offer' })),
  );
  const editor = await screen.findByRole('button', { name: /^Editor/ });
  editor.focus();
  fireEvent.keyDown(editor, { key: 'ArrowRight' });
  const printer = screen.getByRole('button', { name: /^Printer/ });
  expect(document.activeElement).toBe(printer);
  fireEvent.keyDown(printer, { key: 'ArrowLeft', shiftKey: true });
  await waitFor(() => expect(window.inputs('jobs.save')).toMatchObject([{ id: 'b', words: { stage: 'talking' } }]));
});

test('a card from a post begins with what the post says; a time that is none is pointed out and saves nothing', async () => {
  const kestrel = aPerson({ id: '9', name: 'Kestrel', verified: 'business' });
  const post = aShownPost({ id: '90', authorId: '9', text: 'We are hiring an editor. York.' });
  const page = aPage([post]);
  const window = await inWindow(<JobCardDialog of={{ postId: post.id }} />, {
    'session.open': () => ok(aSnapshot({ pages: [{ ...page, entities: { ...page.entities, people: [kestrel] } }] })),
  });
  const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
  await screen.findByRole('dialog');
  expect([field('Role').value, field('Firm').value, field('Contact').value]).toEqual(['Editor', 'Kestrel', 'Kestrel']);
  fireEvent.change(field('Due'), { target: { value: 'someday' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByRole('alert').textContent).not.toBe('');
  expect(window.inputs('jobs.save')).toEqual([]);
  fireEvent.change(field('Due'), { target: { value: 'tomorrow' } });
  fireEvent.change(field('Link'), { target: { value: 'kestrel.example/jobs' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(window.inputs('jobs.save')).toMatchObject([
      { words: { role: 'Editor', link: 'https://kestrel.example/jobs', personId: '9', postId: '90' } },
    ]),
  );
});

test.each([
  ['overdue', -day, 'Overdue: Call, Lantern'],
  ['of today', 0, 'Due today: Call, Lantern'],
])('a step %s stands above the conversations', async (_, shift, words) => {
  const due = aJobCard({ nextStep: 'Call', dueAt: Date.now() + shift });
  const closed = aJobCard({ id: 'closed', stage: 'closed', dueAt: Date.now() });
  const later = aJobCard({ id: 'later', dueAt: Date.now() + 2 * day });
  await inWindow(<JobsDue />, withCards(due, closed, later));
  expect(screen.getByRole('button').textContent).toBe(words);
});
