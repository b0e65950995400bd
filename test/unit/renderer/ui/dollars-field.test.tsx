import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { DollarsField } from '../../../../src/renderer/ui/dollars-field.tsx';

function show(mills = 2000) {
  const onChange = vi.fn<(mills: number) => void>();
  const view = (amount: number) => <DollarsField label="Daily budget" hint="" mills={amount} onChange={onChange} />;
  const { rerender } = render(view(mills));
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Daily budget' });
  const type = (text: string) => {
    fireEvent.change(field, { target: { value: text } });
    fireEvent.blur(field);
  };
  return { field, onChange, type, set: (amount: number) => rerender(view(amount)) };
}

test.each([
  ['3', 3000],
  ['$1.50', 1500],
  [' 0,5 ', 500],
  ['.25', 250],
  ['0', 0],
  ['1000', 1_000_000],
])('“%s” is %d mills', (text, mills) => {
  const { onChange, type } = show();
  type(text);
  expect(onChange.mock.calls).toEqual([[mills]]);
});

test.each(['', 'a lot', '-1', '1000.01', '1,000', '1e3', '0x10', '.', '2', '2.00'])(
  '“%s” changes nothing and the amount is shown again',
  (text) => {
    const { field, onChange, type } = show();
    type(text);
    expect([field.value, onChange.mock.calls]).toEqual(['2.00', []]);
  },
);

test('the field follows an amount that was set elsewhere, but not while somebody types', () => {
  const { field, set } = show();
  set(5000);
  expect(field.value).toBe('5.00');
  fireEvent.change(field, { target: { value: '7' } });
  set(6000);
  expect(field.value).toBe('7');
});
