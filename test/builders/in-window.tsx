import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { StoreContext } from '../../src/renderer/store/use-stoa.ts';
import { aWindow, type TestWindow } from './a-window.ts';

/** Shows a view around a window's store once that is open. */
export async function inWindow(view: ReactElement, ...script: Parameters<typeof aWindow>): Promise<TestWindow> {
  const window = aWindow(...script);
  await window.settle();
  render(<StoreContext value={window.store}>{view}</StoreContext>);
  return window;
}
