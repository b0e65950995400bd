import type { Voice } from '../types.ts';

export const voices: readonly Voice[] = [];
