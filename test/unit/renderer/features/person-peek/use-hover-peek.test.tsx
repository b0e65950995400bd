import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useHoverPeek } from '../../../../../src/renderer/features/person-peek/use-hover-peek.ts';
import { StoreContext } from '../../../../../src/renderer/store/use-stoa.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { aPersonCard } from '../../../../builders/a-person-card.ts';
import { aWindow, ok } from '../../../../builders/a-window.ts';

afterEach(() => vi.useRealTimers());

const at = (clientX: number) => ({ clientX, clientY: 20, bubbles: true });

function Names() {
  useHoverPeek();
  return (
    <div data-testid="column">
      <b data-handle="maya">Maya</b>
    </div>
  );
}

/** A name in a column that scrolls. */
async function setUp() {
  const window = aWindow({ 'people.card': () => ok(aPersonCard(aPerson({ handle: 'maya' }))) });
  await window.settle();
  vi.useFakeTimers();
  render(
    <StoreContext value={window.store}>
      <Names />
    </StoreContext>,
  );
  const name = screen.getByText('Maya');
  const isOpen = () => window.store.getState().peek !== null;
  return { name, isOpen, column: screen.getByTestId('column') };
}

test('a name that came below a resting pointer has its card once it is pointed at', async () => {
  const { name, isOpen } = await setUp();
  fireEvent.pointerMove(document.body, at(10));
  fireEvent.pointerOver(name, at(10));
  vi.advanceTimersByTime(1000);
  expect(isOpen()).toBe(false);
  fireEvent.pointerMove(name, at(12));
  vi.advanceTimersByTime(1000);
  expect(isOpen()).toBe(true);
});

test('a column that scrolls to hold its place leaves the card, one that moves the name takes it away', async () => {
  const { name, isOpen, column } = await setUp();
  fireEvent.pointerOver(name, at(10));
  vi.advanceTimersByTime(1000);
  fireEvent.scroll(column);
  expect(isOpen()).toBe(true);
  name.getBoundingClientRect = () => new DOMRect(0, -90, 80, 20);
  fireEvent.scroll(column);
  expect(isOpen()).toBe(false);
});
