/// <reference lib="dom" />
import { grain, vignette } from '../paint/canvas.ts';
import { linear } from '../paint/color.ts';
import type { Easel } from '../paint/picture.ts';
import { shade } from '../paint/shader.ts';
import { backgroundFor } from './backgrounds.ts';
import { headGlsl, headPaintGlsl } from './head-glsl.ts';
import type { Looks } from './people.ts';

const clothes = [
  '#2b3444',
  '#8a2f2b',
  '#d9d2c4',
  '#33513f',
  '#c9963f',
  '#1a1a1d',
  '#5d6f8f',
  '#b85c3e',
  '#7f8f7a',
  '#e7e3da',
  '#4a3550',
  '#2f6f7a',
  '#a8a39a',
  '#d58f94',
] as const;
const lights = [
  { sun: [-0.7, 0.75, 0.9], color: [2.5, 2.3, 2.05], sky: [0.55, 0.62, 0.75] },
  { sun: [0.8, 0.6, 0.8], color: [2.6, 2.35, 2.0], sky: [0.5, 0.55, 0.62] },
  { sun: [-0.9, 0.5, 0.35], color: [2.9, 2.5, 2.0], sky: [0.5, 0.52, 0.6] },
  { sun: [0.25, 0.9, 0.9], color: [2.2, 2.15, 2.1], sky: [0.75, 0.8, 0.85] },
  { sun: [1, 0.45, 0.3], color: [3.2, 2.35, 1.6], sky: [0.42, 0.48, 0.62] },
] as const;
const finishes = [
  'none',
  'none',
  'none',
  'none',
  'saturate(1.15) contrast(1.05)',
  'sepia(.22) contrast(1.04)',
  'saturate(.8) brightness(1.05)',
  'grayscale(1) contrast(1.18)',
  'hue-rotate(-6deg) saturate(1.1)',
] as const;

/** Draws the portrait of one person as their own camera, light and mood would show them. */
export function drawPortrait({ context, width, chance }: Easel, looks: Looks): void {
  const light = chance.pick(lights);
  const close = chance.pick([0, 0, 0.35, 0.75, -0.4]);
  const skin = linear(looks.skin);
  const rouge = linear(chance.pick(['#a8453f', '#b8585a', '#8f3a38', '#c26a60']));
  const mixed = (at: 0 | 1 | 2, fade: number) =>
    skin[at] * fade * 0.6 + rouge[at] * (looks.skinTone === 'dark' ? 0.22 : 0.42);
  const lip = looks.man
    ? ([skin[0] * 0.86, skin[1] * 0.6, skin[2] * 0.56] as const)
    : ([mixed(0, 0.9), mixed(1, 0.62), mixed(2, 0.6)] as const);
  const lens = 4.6 + close * 1.5;
  const aim =
    -0.26 -
    0.2 * (1 - close) +
    (looks.hat === 2 || looks.hair === 4 || looks.hair === 3 ? 0.12 : 0) +
    (looks.hair === 11 || looks.hair === 19 || looks.hat === 10 ? 0.16 : 0);
  const picture = shade({
    width,
    height: width,
    samples: 5,
    body: headGlsl + headPaintGlsl,
    texture: backgroundFor(width, looks.behind ?? chance.whole(0, 7), chance),
    uniforms: {
      uEye: [chance.between(-0.6, 0.6), aim + chance.between(-0.35, 0.5), 7.4],
      uTarget: [chance.between(-0.14, 0.14), aim, 0],
      uLens: lens,
      uFocus: 6.6,
      uAperture: 0.02,
      uRoll: chance.between(-0.06, 0.06),
      uSun: light.sun,
      uSunColor: light.color,
      uSkyColor: light.sky,
      uGroundColor: [0.3, 0.24, 0.2],
      uFog: [0, 0, 0],
      uFogAmount: 0,
      uShadow: 9,
      uExposure: looks.skinTone === 'dark' ? 0.92 : looks.skinTone === 'medium' ? 0.68 : 0.56,
      uFar: 12,
      uHair: looks.hair,
      uHat: looks.hat,
      uGlasses: looks.glasses,
      uBeard: looks.beard,
      uWear: looks.wear,
      uYaw: chance.pick([-1, 1]) * chance.between(0.02, 0.62),
      uTilt: chance.between(-0.16, 0.16),
      uNod: chance.between(-0.14, 0.14),
      uSmile: looks.smile,
      uAge: looks.age === 'old' ? 1 : looks.age === 'middle' ? 0.5 : 0.05,
      uEarrings: looks.earrings ?? 0,
      uFreckles: looks.freckles === true ? 1 : 0,
      uMan: looks.man ? 1 : 0,
      uJaw: (looks.man ? 1.06 : 0.92) + chance.between(-0.06, 0.1),
      uWide: chance.between(0.93, 1.06),
      uNose: chance.between(0.9, 1.1),
      uLips: (looks.man ? 0.85 : 1.15) + (looks.skinTone === 'dark' ? 0.25 : 0) + chance.between(-0.1, 0.15),
      uBrow: chance.between(0, 1),
      uLid: chance.between(0, 0.45),
      uGaze: chance.between(-0.16, 0.16),
      uSeed: chance.between(0, 50),
      uSkin: skin,
      uHairColor: linear(looks.hairColor),
      uWearColor: linear(chance.pick(clothes)),
      uWearColor2: linear(chance.pick(clothes)),
      uHatColor: linear(chance.pick(clothes)),
      uLipColor: lip,
      uIris: linear(
        looks.skinTone === 'light'
          ? chance.pick(['#5b86a8', '#6f8a5a', '#5a3a20', '#7a6a4a'])
          : chance.pick(['#3a2212', '#2a180d', '#5a3a1c']),
      ),
    },
  });
  context.filter = chance.pick(finishes);
  context.drawImage(picture, 0, 0);
  context.filter = 'none';
  vignette(context, chance.between(0.1, 0.35));
  grain(context, chance, chance.between(3, 8));
}
