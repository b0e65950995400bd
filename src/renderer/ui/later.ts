import { type ComponentType, lazy } from 'react';

const loads: (() => Promise<unknown>)[] = [];

/** A component that the first picture does not need; its script comes when it is shown, or before, when the window has time. */
export function later<Props>(load: () => Promise<ComponentType<Props>>) {
  loads.push(load);
  return lazy(async () => ({ default: await load() }));
}

/** Fetches what is needed later, one script after the other: it then opens at once, also when the core has stopped meanwhile. */
export async function loadTheRest(): Promise<void> {
  for (const load of loads) await load();
}
