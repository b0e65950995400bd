import type { DirectTalk } from '../types.ts';

export const directTalks: readonly DirectTalk[] = [];
