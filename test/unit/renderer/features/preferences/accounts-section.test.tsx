import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AccountsSection } from '../../../../../src/renderer/features/preferences/accounts-section.tsx';
import { inWindow } from '../../../../builders/in-window.tsx';

test('the question before signing out has the keyboard where nothing is changed, and Esc gives it back', async () => {
  await inWindow(<AccountsSection />);
  const button = screen.getByRole('button', { name: /^Sign out @/ });
  fireEvent.click(button);
  const question = within(screen.getByRole('group', { name: /^Sign out @/ }));
  expect(document.activeElement).toBe(question.getByRole('button', { name: 'Cancel' }));
  fireEvent.keyDown(question.getByRole('button', { name: 'Cancel' }), { key: 'Escape' });
  expect(screen.queryByRole('group')).toBeNull();
  expect(document.activeElement).toBe(button);
});
