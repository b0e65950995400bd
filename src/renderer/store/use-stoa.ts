import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoaStore } from './create-store.ts';
import type { StoaState } from './state.ts';

/** The window's store; set once around the whole tree. */
export const StoreContext = createContext<StoaStore | null>(null);

/** The store itself, for event handlers that read the state at the time of the event. */
export function useStoaStore(): StoaStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('useStoaStore needs a StoreContext above it.');
  return store;
}

/** A part of the state; renders again when it changes. Select stable values: no new objects. */
export function useStoa<T>(select: (state: StoaState) => T): T {
  return useStore(useStoaStore(), select);
}
