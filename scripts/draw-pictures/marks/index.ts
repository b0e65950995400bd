import type { Picture } from '../paint/picture.ts';
export const marks: readonly Picture[] = [];
