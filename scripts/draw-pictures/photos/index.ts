import type { Picture } from '../paint/picture.ts';
import { coast } from './coast.ts';
import { food } from './food.ts';
import { mountains } from './mountains.ts';

/** All photos and graphics that the simulated people post. */
export const photos: readonly Picture[] = [...mountains, ...coast, ...food];
