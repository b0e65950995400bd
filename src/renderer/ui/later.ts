import { type ComponentType, createElement, lazy, useState } from 'react';

const loads: (() => Promise<unknown>)[] = [];

/** How browsers, and the build for styles, say that a script did not come: the core that serves it has stopped. */
const didNotCome = /dynamically imported module|module script failed|Unable to preload/i;
const tryAgainAfter = 2000;

/** Asks until the script has come: a window whose core is gone stays as it is, and its banner tells of that. */
async function untilItComes<Part>(load: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await load();
    } catch (error) {
      if (!(error instanceof Error && didNotCome.test(error.message))) throw error;
      await new Promise((done) => setTimeout(done, tryAgainAfter));
    }
  }
}

/** A component that the first picture does not need; its script comes when it is shown, or before, when the window has time. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let here: ComponentType<Props> | null = null;
  async function fetch() {
    here ??= await untilItComes(load);
    return { default: here };
  }
  const Lazy = lazy(fetch);
  loads.push(fetch);
  // What is here already is shown without a pause; chosen once, for another type of element would begin anew.
  return function Later(props: Props) {
    const [Shown] = useState(() => here ?? Lazy);
    return createElement(Shown as ComponentType<Props>, props);
  };
}

/** Fetches what is needed later, one script after the other: it then opens at once, also when the core has stopped meanwhile. */
export async function loadTheRest(): Promise<void> {
  for (const load of loads) await load();
}
