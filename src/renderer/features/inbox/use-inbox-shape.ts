import { useLayoutEffect } from 'react';
import { type InboxRoom, type InboxShape, inboxShape } from '../../store/inbox-shape.ts';
import { useStoa } from '../../store/use-stoa.ts';

/** Below the first width the inbox lies over the columns instead of beside them; from the second on it has room for two panes. */
const besideColumns = '(min-width: 1200px)';
const twoPanes = '(min-width: 1700px)';

/** How the inbox stands in the window; keeps the store told of the window's room. */
export function useInboxShape(): InboxShape {
  const setRoom = useStoa((state) => state.setInboxRoom);
  useLayoutEffect(() => {
    const queries = [window.matchMedia(besideColumns), window.matchMedia(twoPanes)];
    const tell = () => setRoom(roomNow());
    tell();
    for (const query of queries) query.addEventListener('change', tell);
    return () => {
      for (const query of queries) query.removeEventListener('change', tell);
    };
  }, [setRoom]);
  return useStoa(inboxShape);
}

function roomNow(): InboxRoom {
  if (!window.matchMedia(besideColumns).matches) return 'over';
  return window.matchMedia(twoPanes).matches ? 'ample' : 'beside';
}
