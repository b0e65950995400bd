/// <reference lib="dom" />
import { linear } from '../paint/color.ts';
import type { Easel } from '../paint/picture.ts';
import { shade } from '../paint/shader.ts';
import { landGlsl } from './land-glsl.ts';

type Triple = readonly [number, number, number];

/** A view of open country; lengths are in the shader's own units, colours are `#rrggbb`. */
export type Land = {
  readonly eye?: Triple;
  readonly target?: Triple;
  readonly lens?: number;
  readonly sun: Triple;
  readonly sunColor: Triple;
  readonly zenith: string;
  readonly horizon: string;
  readonly grass?: string;
  readonly rock?: string;
  readonly water?: string;
  readonly cloudColor?: string;
  /** 0 is open sea or a plain without hills. */
  readonly amp?: number;
  readonly scale?: number;
  /** Height above which snow lies. */
  readonly snow?: number;
  readonly level?: number;
  readonly clouds?: number;
  readonly haze?: number;
  readonly seed?: number;
  readonly stars?: boolean;
  readonly wave?: number;
  readonly valley?: number;
  readonly exposure?: number;
  readonly trees?: number;
  readonly ridge?: number;
};

/** Fills the easel with the view. */
export function drawLand(easel: Easel, land: Land): void {
  const picture = shade({
    width: easel.width,
    height: easel.height,
    samples: easel.width < 400 ? 3 : 4,
    body: landGlsl,
    uniforms: {
      uEye: land.eye ?? [0, 0.5, -4],
      uTarget: land.target ?? [0, 0.8, 6],
      uLens: land.lens ?? 1.9,
      uSun: land.sun,
      uSunColor: land.sunColor,
      uZenith: linear(land.zenith),
      uHorizon: linear(land.horizon),
      uGrass: linear(land.grass ?? '#5d6b3a'),
      uRock: linear(land.rock ?? '#6f675e'),
      uWaterColor: linear(land.water ?? '#12303a'),
      uCloudColor: linear(land.cloudColor ?? '#d8dde2'),
      uAmp: land.amp ?? 4,
      uScale: land.scale ?? 0.22,
      uSnow: land.snow ?? 99,
      uLevel: land.level ?? -90,
      uClouds: land.clouds ?? 0.3,
      uHaze: land.haze ?? 0.03,
      uSeed: land.seed ?? 3,
      uStars: land.stars === true ? 1 : 0,
      uWave: land.wave ?? 0.03,
      uValley: land.valley ?? 0,
      uExposure: land.exposure ?? 1,
      uTrees: land.trees ?? 0.8,
      uRidge: land.ridge ?? 1,
    },
  });
  easel.context.drawImage(picture, 0, 0);
}
