import type { Clip } from '../paint/clip.ts';
import { seaClips } from './sea.ts';
import { tableClips } from './table.ts';

/** Every GIF and video of the simulated world, in the order of the index. */
export const clips: readonly Clip[] = [...seaClips, ...tableClips];
