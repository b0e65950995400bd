/** The split of what no other one takes. */
export const restSplit = 'rest';
/** In the place of a split: the whole inbox. */
export const allSplits = 'all';
