/// <reference lib="dom" />
import { linear } from '../paint/color.ts';
import type { Easel } from '../paint/picture.ts';
import { drawStill, type Still } from '../photos/still.ts';
import { backgroundFor } from './backgrounds.ts';

/** The blurred picture behind the animal, seen straight and in its eyes. */
const sceneGlsl = /* glsl */ `
vec3 backdrop(vec3 rd) {
  vec3 f = normalize(uTarget - uEye), r = normalize(cross(f, vec3(0, 1, 0))), u = cross(r, f); vec2 uv = vec2(dot(rd, r) * uSize.y / uSize.x, dot(rd, u)) / max(abs(dot(rd, f)), 0.3) * uLens * 0.5 + 0.5;
  return pow(textureLod(uTexture, clamp(uv, 0.004, 0.996), 0.0).rgb, vec3(2.2));
}
`;

const headGlsl = /* glsl */ `${sceneGlsl}
uniform vec3 uFur, uFur2, uBib, uIris; uniform float uDog, uEars, uTurn, uLean, uPatch;
vec3 at(vec3 p) { p.xz = rot(uTurn) * p.xz; p.xy = rot(uLean) * p.xy; return p; }
float fluff(vec3 q) { return 0.014 * noise(vec3(q.x * 34.0, q.y * 8.0, q.z * 20.0)) + 0.008 * noise(vec3(q.x * 70.0, q.y * 20.0, q.z * 50.0)); }
float cat(vec3 q, vec3 s) {
  float d = ellipsoid(q, vec3(0.92, 0.78, 0.8)); d = smin(d, ellipsoid(s - vec3(0.55, -0.28, 0.3), vec3(0.4, 0.33, 0.35)), 0.2);
  d = smin(d, ellipsoid(s - vec3(0.17, -0.3, 0.72), vec3(0.22, 0.17, 0.2)), 0.1); vec3 e = s - vec3(0.56, 0.78, -0.02); e.xy = rot(-0.3) * e.xy;
  float ear = cone(e, 0.33, 0.02, 0.42); ear = smax(ear, abs(e.z) - 0.12, 0.06); d = smin(d, ear, 0.12); return smax(d, -sphere(s - vec3(0.38, 0.06, 0.86), 0.2), 0.08);
}
float dog(vec3 q, vec3 s) {
  float d = ellipsoid(q - vec3(0, 0.12, -0.1), vec3(0.76, 0.74, 0.76)); d = smin(d, taper(q, vec3(0, -0.18, 0.3), vec3(0, -0.3, 0.95), 0.46, 0.3), 0.22);
  d = smin(d, ellipsoid(s - vec3(0.16, -0.4, 0.9), vec3(0.2, 0.2, 0.26)), 0.1); d = smin(d, ellipsoid(q - vec3(0, -0.62, 0.62), vec3(0.26, 0.12, 0.4)), 0.1);
  if (uEars < 0.5) { vec3 e = s - vec3(0.8, -0.02, -0.05); e.xy = rot(0.2) * e.xy; d = smin(d, ellipsoid(e, vec3(0.17, 0.58, 0.3)), 0.1); }
  else { vec3 e = s - vec3(0.52, 0.86, -0.1); e.xy = rot(-0.3) * e.xy; d = smin(d, smax(cone(e, 0.28, 0.03, 0.4), abs(e.z) - 0.1, 0.05), 0.1); }
  return smax(d, -sphere(s - vec3(0.3, 0.16, 0.8), 0.14), 0.1);
}
vec2 map(vec3 p) {
  vec3 q = at(p), s = vec3(sqrt(q.x * q.x + 0.0008), q.yz); float d = uDog > 0.5 ? dog(q, s) : cat(q, s);
  d = smin(d, ellipsoid(p - vec3(0, -1.75, -0.35), vec3(1.0, 1.25, 0.8)), 0.2) - fluff(q); vec2 r = vec2(d * 0.75, 1);
  vec3 eye = uDog > 0.5 ? vec3(0.3, 0.15, 0.55) : vec3(0.38, 0.05, 0.6); r = both(r, vec2(sphere(s - eye, uDog > 0.5 ? 0.13 : 0.19), 2));
  vec3 nose = uDog > 0.5 ? vec3(0, -0.2, 1.2) : vec3(0, -0.16, 0.93); r = both(r, vec2(ellipsoid(q - nose, uDog > 0.5 ? vec3(0.16, 0.12, 0.12) : vec3(0.09, 0.06, 0.06)), 3));
  if (uDog > 0.5 && uPatch > 0.5) r = both(r, vec2(ellipsoid(q - vec3(0.02, -0.78, 0.86), vec3(0.13, 0.2, 0.07)), 4)); return r;
}
void paint(float id, vec3 p, vec3 n, inout Surface s) {
  vec3 q = at(p); float x = abs(q.x), f = fbm(q * 9.0), line = noise(vec3(q.x * 40.0, q.y * 12.0, q.z * 40.0));
  if (id < 1.5) { s.color = uFur * (0.65 + 0.45 * f + 0.25 * line); float stripe = uDog > 0.5 ? smoothstep(0.55, 0.62, noise(q * 1.6 + uPatch * 9.0)) * uPatch : smoothstep(0.3, 0.75, sin(x * 16.0 + q.y * 5.0 + 4.0 * noise(q * 3.0))) * smoothstep(-0.1, 0.3, q.y) + smoothstep(0.2, 0.8, sin(q.y * 14.0 + 3.0 * noise(q * 3.0))) * step(0.6, x) * 0.7;
    s.color = mix(s.color, uFur2 * (0.7 + 0.5 * f), clamp(stripe, 0.0, 1.0) * 0.75); float bib = uDog > 0.5 ? smoothstep(0.36, 0.2, x) * smoothstep(0.5, 0.9, q.z) : smoothstep(0.4, 0.25, length(vec2(x, q.y + 0.42) * vec2(1.0, 1.3))); bib = max(bib, smoothstep(0.7, 0.3, x) * smoothstep(-0.8, -1.0, p.y)); s.color = mix(s.color, uBib * (0.75 + 0.35 * line), bib);
    if (uDog < 0.5) { vec2 m = vec2(x - 0.1, q.y + 0.3); s.color *= 1.0 - 0.8 * smoothstep(0.022, 0.008, abs(length(m) - 0.1)) * step(m.y, 0.0) * step(0.7, q.z); if (q.y > 0.6 && q.z > 0.02 && x < 0.75 && x > 0.4) s.color = mix(s.color, vec3(0.5, 0.22, 0.18), 0.6 * smoothstep(0.22, 0.1, abs(x - 0.58))); }
    else { float my = q.y + 0.52 - 0.25 * x; s.color *= 1.0 - 0.8 * smoothstep(0.035, 0.01, abs(my)) * step(0.5, q.z) * step(x, 0.42); } s.soft = 0.5; s.gloss = 0.1; }
  else if (id < 2.5) { vec3 c = uDog > 0.5 ? vec3(0.3, 0.15, 0.55) : vec3(0.38, 0.05, 0.6); vec3 e = normalize(vec3(q.x - sign(q.x) * c.x, q.yz - c.yz)); vec2 g = e.xy; float pupil = uDog > 0.5 ? smoothstep(0.5, 0.4, length(g)) : smoothstep(0.24, 0.16, length(g * vec2(1.0, 0.45)));
    s.color = mix(uIris * (0.6 + 0.8 * noise(g * 9.0)), vec3(0.005), pupil); s.color *= smoothstep(1.0, 0.7, length(g)); s.color += vec3(1.5) * smoothstep(0.16, 0.1, length(g - vec2(-0.25, 0.3))); s.gloss = 0.8; }
  else if (id < 3.5) { s.color = uDog > 0.5 ? vec3(0.015) : vec3(0.5, 0.2, 0.17); s.gloss = 0.6; } else { s.color = vec3(0.65, 0.2, 0.2); s.gloss = 0.5; }
}`;

function blurredPlace({ width, chance }: Easel): HTMLCanvasElement {
  return backgroundFor(width, chance.whole(1, 7), chance);
}

/** Coat, markings, eyes; ears 0 hang, 1 stand; patch 1 gives a dog spots and its tongue out. */
export type Pet = {
  readonly dog: boolean;
  readonly fur: string;
  readonly marking: string;
  readonly bib: string;
  readonly iris: string;
  readonly ears: 0 | 1;
  readonly patch: number;
};

/** A cat or a dog looking into the camera; `behind` draws what is out of focus behind it. */
export function drawPet(easel: Easel, pet: Pet, behind: (easel: Easel) => HTMLCanvasElement = blurredPlace): void {
  const { chance } = easel;
  const still: Still = {
    own: true,
    scene: headGlsl,
    eye: [chance.between(-0.4, 0.4), chance.between(0, 0.6), 6.4],
    target: [0, pet.ears === 1 || !pet.dog ? -0.15 : -0.32, 0],
    lens: chance.between(3.9, 4.6),
    aperture: 0.03,
    focus: 5.6,
    sun: chance.pick([
      [-0.7, 0.8, 0.7],
      [0.8, 0.7, 0.6],
      [0.4, 0.9, 0.9],
    ]),
    sunColor: [2.3, 2.1, 1.85],
    sky: [0.55, 0.6, 0.68],
    exposure: 0.68,
    far: 14,
    texture: behind,
    extra: {
      uFur: linear(pet.fur),
      uFur2: linear(pet.marking),
      uBib: linear(pet.bib),
      uIris: linear(pet.iris),
      uDog: pet.dog ? 1 : 0,
      uEars: pet.ears,
      uTurn: chance.between(-0.5, 0.5),
      uLean: chance.between(-0.2, 0.2),
      uPatch: pet.patch,
    },
  };
  drawStill(easel, still);
}
