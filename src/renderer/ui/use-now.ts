import { useSyncExternalStore } from 'react';

/** Times on the screen are to the minute; half of that keeps none of them late by more than it. */
const beat = 30_000;

const listeners = new Set<() => void>();
let now = Date.now();
let timer: ReturnType<typeof setInterval> | null = null;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (timer === null) {
    now = Date.now();
    timer = setInterval(() => {
      now = Date.now();
      for (const one of listeners) one();
    }, beat);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || timer === null) return;
    clearInterval(timer);
    timer = null;
  };
}

/** The current time in milliseconds, the same for the whole window, renewed twice a minute. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}
