import { useState } from 'react';
import { mediaOf } from '../../../shared/drafts/writing.ts';
import type { DraftPart } from '../../../shared/model/index.ts';
import { useStoaStore } from '../../store/use-stoa.ts';

/** Pointing out, once for each picture, that nothing describes it for people who cannot see it. */
export function useAltReminder(parts: readonly DraftPart[]) {
  const store = useStoaStore();
  const [shown, setShown] = useState(false);
  const [describeRequest, setDescribeRequest] = useState(0);
  const bare = parts.flatMap((part) => mediaOf(part).flatMap(({ alt, file }) => (alt.trim() === '' ? file : [])));
  return {
    /** How many pictures to speak of now. */
    count: shown ? bare.length : 0,
    describeRequest,
    describe: () => setDescribeRequest(describeRequest + 1),
    /** Asks before the first sending, if there is something to ask; answers whether it did. */
    asks(): boolean {
      const asks = store.getState().askAboutAlt(bare);
      setShown(asks);
      return asks;
    },
  };
}
