import { fireEvent, render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Face } from '../../../../src/renderer/ui/face.tsx';

test.each([
  ['Maya Rios', 'M'],
  ['🌿 élodie', 'É'],
  ['竹田 淳', '竹'],
  ['123 Shop', '1'],
  ['✨', '✨'],
])('without a picture %s is %s', (name, initial) => {
  const { container } = render(<Face picture={null} name={name} size={36} />);
  expect(container.textContent).toBe(initial);
});

test('a picture that cannot be loaded gives way to the letter, and a new one is tried', () => {
  const { container, rerender } = render(<Face picture="/media/a" name="Maya" size={36} />);
  const image = container.querySelector('img');
  if (image === null) throw new Error('There is no picture.');
  fireEvent.error(image);
  expect(container.textContent).toBe('M');
  rerender(<Face picture="/media/b" name="Maya" size={36} />);
  expect(container.querySelector('img')?.getAttribute('src')).toBe('/media/b');
});
