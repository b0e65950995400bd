/// <reference lib="dom" />
import { develop } from '../paint/canvas.ts';
import { linear } from '../paint/color.ts';
import { studioGlsl } from '../paint/glsl.ts';
import type { Easel, Picture } from '../paint/picture.ts';
import { shade, type Uniform } from '../paint/shader.ts';

type Triple = readonly [number, number, number];

/** One scene of things in front of a camera: shader text for its forms and materials, and how it is lit and seen. */
export type Still = {
  /** Defines `vec2 map(vec3 p)` and `void paint(float id, vec3 p, vec3 n, inout Surface s)`, and `backdrop` unless `room` is used. */
  readonly scene: string;
  readonly eye: Triple;
  readonly target: Triple;
  readonly lens?: number;
  readonly focus?: number;
  readonly aperture?: number;
  readonly roll?: number;
  readonly sun?: Triple;
  readonly sunColor?: Triple;
  readonly sky?: Triple;
  readonly bounce?: Triple;
  readonly fog?: string;
  readonly fogAmount?: number;
  readonly hard?: number;
  readonly exposure?: number;
  readonly far?: number;
  readonly wall?: string;
  readonly floor?: string;
  readonly lamps?: number;
  readonly samples?: number;
  readonly extra?: Readonly<Record<string, Uniform>>;
  readonly texture?: (easel: Easel) => HTMLCanvasElement;
  readonly own?: boolean;
  readonly after?: (easel: Easel) => void;
  readonly tone?: string;
};

const roomGlsl = /* glsl */ `
uniform vec3 uWall, uFloor; uniform float uLamps;
vec3 backdrop(vec3 rd) {
  vec3 c = mix(uFloor, uWall, smoothstep(-0.35, 0.25, rd.y)) * (0.75 + 0.5 * noise(rd.xy * 2.3 + 1.0));
  c += uSunColor * 0.5 * smoothstep(0.55, 0.98, dot(rd, normalize(uSun)));
  if (uLamps > 0.0) for (int i = 0; i < 12; i++) { float f = float(i); vec2 at = vec2(hash1(f + 3.0) * 2.4 - 1.2, hash1(f * 1.7 + 9.0) * 0.8 - 0.2); float r = 0.05 + 0.06 * hash1(f * 3.1);
    c += uLamps * mix(vec3(1.0, 0.62, 0.28), vec3(1.0, 0.85, 0.6), hash1(f * 5.0)) * smoothstep(r, r * 0.8, length(rd.xy / max(abs(rd.z), 0.2) - at)) * (0.25 + 0.5 * hash1(f * 7.0)); }
  return c;
}
`;

/** Table tops: wood planks and stone. */
const tablesGlsl = /* glsl */ `
vec3 wood(vec3 p, vec3 light_, vec3 dark_) {
  float plank = floor(p.x * 0.55), g = fbm(vec2(p.x * 9.0 + plank * 7.0, p.z * 0.8 + plank * 3.0)), f = noise(vec2(p.x * 70.0, p.z * 3.0));
  vec3 c = mix(light_, dark_, smoothstep(0.25, 0.75, g) * 0.8 + 0.2 * f); float gap = abs(fract(p.x * 0.55) - 0.5);
  return c * (0.85 + 0.3 * hash1(plank)) * (1.0 - 0.65 * smoothstep(0.488, 0.5, gap));
}
vec3 stone(vec3 p, vec3 c) { return c * (0.8 + 0.3 * fbm(p.xz * 2.0) + 0.15 * step(0.72, noise(p.xz * 40.0))); }
`;

/** Fills the easel with the scene. */
export function drawStill(easel: Easel, still: Still): void {
  const focus =
    still.focus ??
    Math.hypot(still.eye[0] - still.target[0], still.eye[1] - still.target[1], still.eye[2] - still.target[2]);
  const texture = still.texture?.(easel);
  const picture = shade({
    width: easel.width,
    height: easel.height,
    samples: still.samples ?? (easel.width < 400 ? 4 : 5),
    body: studioGlsl + tablesGlsl + (still.own === true ? '' : roomGlsl) + still.scene,
    ...(texture === undefined ? {} : { texture }),
    uniforms: {
      uEye: still.eye,
      uTarget: still.target,
      uLens: still.lens ?? 2.6,
      uFocus: focus,
      uAperture: still.aperture ?? 0.06,
      uRoll: still.roll ?? 0,
      uSun: still.sun ?? [-0.7, 0.7, 0.3],
      uSunColor: still.sunColor ?? [2.6, 2.2, 1.7],
      uSkyColor: still.sky ?? [0.42, 0.48, 0.58],
      uGroundColor: still.bounce ?? [0.2, 0.16, 0.12],
      uFog: linear(still.fog ?? '#888888'),
      uFogAmount: still.fogAmount ?? 0,
      uShadow: still.hard ?? 7,
      uExposure: still.exposure ?? 0.75,
      uFar: still.far ?? 40,
      uWall: linear(still.wall ?? '#8d8478'),
      uFloor: linear(still.floor ?? '#4a3a2e'),
      uLamps: still.lamps ?? 0,
      ...still.extra,
    },
  });
  easel.context.drawImage(picture, 0, 0);
}

/** A photo of such a scene. */
export function stillPhoto(
  name: string,
  size: readonly [number, number],
  alt: string,
  tags: readonly string[],
  still: Still,
): Picture {
  return {
    name,
    width: size[0],
    height: size[1],
    alt,
    tags,
    draw: (easel) => {
      drawStill(easel, still);
      still.after?.(easel);
      develop(easel, still.tone === undefined ? {} : { tone: still.tone });
    },
  };
}
