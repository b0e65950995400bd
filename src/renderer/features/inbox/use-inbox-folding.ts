import { useSyncExternalStore } from 'react';
import { useStoa } from '../../store/use-stoa.ts';

/** Below this width the inbox lies over the columns instead of beside them. */
const besideColumns = '(min-width: 1200px)';

/** Whether the inbox is a strip, a pane or a drawer, and how to change that; the choice for wide windows is remembered. */
export function useInboxFolding() {
  const beside = useMedia(besideColumns);
  const foldedByHand = useStoa((state) => state.preferences.inboxFolded);
  const drawerOpen = useStoa((state) => state.inboxDrawer);
  const setDrawer = useStoa((state) => state.setInboxDrawer);
  const change = useStoa((state) => state.changePreferences);
  const set = (open: boolean) => (beside ? void change({ inboxFolded: !open }) : setDrawer(open));
  return {
    folded: beside ? foldedByHand : !drawerOpen,
    drawer: !beside,
    fold: () => set(false),
    unfold: () => set(true),
  };
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}
