import type { Picture } from '../paint/picture.ts';
import { bicycles } from './bicycles.ts';
import { charts } from './charts.ts';
import { children } from './children.ts';
import { civic } from './civic.ts';
import { coast } from './coast.ts';
import { desk } from './desk.ts';
import { food } from './food.ts';
import { indoor } from './indoor.ts';
import { maps } from './maps.ts';
import { mountains } from './mountains.ts';
import { nights } from './night.ts';
import { places } from './places.ts';
import { rostrum } from './rostrum.ts';
import { stages } from './stages.ts';
import { streets } from './streets.ts';
import { weather } from './weather.ts';
import { works } from './works.ts';

/** All photos and graphics that the simulated people post. */
export const photos: readonly Picture[] = [
  ...desk,
  ...food,
  ...mountains,
  ...coast,
  ...charts,
  ...maps,
  ...children,
  ...bicycles,
  ...places,
  ...stages,
  ...nights,
  ...indoor,
  ...civic,
  ...works,
  ...rostrum,
  ...streets,
  ...weather,
];
