import { type ComponentType, createElement, lazy, useState } from 'react';

const loads: (() => Promise<unknown>)[] = [];

/** A component that the first picture does not need; its script comes when it is shown, or before, when the window has time. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let here: ComponentType<Props> | null = null;
  async function fetch() {
    here = await load();
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
