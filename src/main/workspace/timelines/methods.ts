import type { Handlers } from '../../../shared/contract/index.ts';
import { StoaFailure } from '../../../shared/model/index.ts';
import type { Timelines } from './create-timelines.ts';

/** The calls about timelines. */
export type TimelinesHandlers = Pick<
  Handlers,
  | 'timelines.page'
  | 'timelines.older'
  | 'timelines.showNew'
  | 'timelines.fillGap'
  | 'timelines.refresh'
  | 'timelines.savePlace'
  | 'timelines.setVisible'
>;

/** Answers the calls about timelines. */
export function timelinesHandlers(timelines: Timelines): TimelinesHandlers {
  return {
    'timelines.page': ({ columnId, before, limit }) => timelines.page(columnId, before, limit),
    'timelines.older': ({ columnId, before }) => timelines.older(columnId, before),
    'timelines.showNew': ({ columnId }) => timelines.showNew(columnId),
    'timelines.fillGap': ({ columnId, gapId }) => timelines.fillGap(columnId, gapId),
    'timelines.refresh': async ({ columnId }) => {
      const error = await timelines.refresh(columnId, 'hand');
      if (error) throw new StoaFailure(error);
      return null;
    },
    'timelines.savePlace': ({ columnId, place }) => {
      timelines.savePlace(columnId, place);
      return null;
    },
    'timelines.setVisible': ({ columnIds }) => {
      timelines.setVisible(columnIds);
      return null;
    },
  };
}
