/** Shared shader text: chance, noise, distance functions and small colour helpers. */
export const noiseGlsl = /* glsl */ `
float hash1(float n) { return fract(sin(n) * 43758.5453); }
float hash2(vec2 p) { p = fract(p * vec2(123.34, 456.21)); p += dot(p, p + 45.32); return fract(p.x * p.y); }
float hash3(vec3 p) { p = fract(p * 0.3183099 + 0.1); p *= 17.0; return fract(p.x * p.y * p.z * (p.x + p.y + p.z)); }
float noise(vec2 p) {
  vec2 i = floor(p), f = fract(p); f = f * f * (3.0 - 2.0 * f);
  return mix(mix(hash2(i), hash2(i + vec2(1, 0)), f.x), mix(hash2(i + vec2(0, 1)), hash2(i + vec2(1, 1)), f.x), f.y);
}
float noise(vec3 p) {
  vec3 i = floor(p), f = fract(p); f = f * f * (3.0 - 2.0 * f);
  return mix(mix(mix(hash3(i), hash3(i + vec3(1,0,0)), f.x), mix(hash3(i + vec3(0,1,0)), hash3(i + vec3(1,1,0)), f.x), f.y),
             mix(mix(hash3(i + vec3(0,0,1)), hash3(i + vec3(1,0,1)), f.x), mix(hash3(i + vec3(0,1,1)), hash3(i + vec3(1,1,1)), f.x), f.y), f.z);
}
const mat2 turn = mat2(0.8, 0.6, -0.6, 0.8);
float fbm(vec2 p) { float a = 0.5, s = 0.0; for (int i = 0; i < 6; i++) { s += a * noise(p); p = turn * p * 2.03; a *= 0.5; } return s; }
float fbm(vec3 p) { float a = 0.5, s = 0.0; for (int i = 0; i < 4; i++) { s += a * noise(p); p = p * 2.03 + 7.1; a *= 0.5; } return s; }
mat2 rot(float a) { float c = cos(a), s = sin(a); return mat2(c, -s, s, c); }
`;

/** Signed distances of basic solids, and soft joins. */
export const shapesGlsl = /* glsl */ `
float smin(float a, float b, float k) { float h = max(k - abs(a - b), 0.0) / k; return min(a, b) - h * h * k * 0.25; }
float smax(float a, float b, float k) { return -smin(-a, -b, k); }
float sphere(vec3 p, float r) { return length(p) - r; }
float ellipsoid(vec3 p, vec3 r) { float a = length(p / r), b = length(p / (r * r)); return a * (a - 1.0) / max(b, 1e-4); }
float box(vec3 p, vec3 b, float r) { vec3 q = abs(p) - b + r; return length(max(q, 0.0)) + min(max(q.x, max(q.y, q.z)), 0.0) - r; }
float cylinder(vec3 p, float r, float h, float e) { vec2 d = abs(vec2(length(p.xz), p.y)) - vec2(r, h) + e; return min(max(d.x, d.y), 0.0) + length(max(d, 0.0)) - e; }
float cone(vec3 p, float r1, float r2, float h) {
  float t = clamp(p.y / h * 0.5 + 0.5, 0.0, 1.0); vec2 d = vec2(length(p.xz) - mix(r1, r2, t), abs(p.y) - h);
  return min(max(d.x, d.y), 0.0) + length(max(d, 0.0));
}
float torus(vec3 p, float a, float b) { return length(vec2(length(p.xz) - a, p.y)) - b; }
float capsule(vec3 p, vec3 a, vec3 b, float r) { vec3 pa = p - a, ba = b - a; float h = clamp(dot(pa, ba) / dot(ba, ba), 0.0, 1.0); return length(pa - ba * h) - r; }
float taper(vec3 p, vec3 a, vec3 b, float r1, float r2) { vec3 pa = p - a, ba = b - a; float h = clamp(dot(pa, ba) / dot(ba, ba), 0.0, 1.0); return length(pa - ba * h) - mix(r1, r2, h); }
vec2 both(vec2 a, vec2 b) { return a.x < b.x ? a : b; }
`;

/**
 * A small ray-marched studio. A scene gives `vec2 map(vec3)` (distance, material number) and
 * `void paint(float id, vec3 p, vec3 n, inout Surface s)`; the uniforms place camera and lights.
 */
export const studioGlsl = /* glsl */ `
uniform vec3 uEye, uTarget; uniform float uLens, uFocus, uAperture, uRoll;
uniform vec3 uSun, uSunColor, uSkyColor, uGroundColor, uFog; uniform float uFogAmount, uShadow, uExposure, uFar;
struct Surface { vec3 color; float gloss; float metal; float glow; float soft; };
vec2 map(vec3 p);
void paint(float id, vec3 p, vec3 n, inout Surface s);
vec3 backdrop(vec3 rd);
vec3 normalAt(vec3 p, float t) {
  vec2 e = vec2(1, -1) * max(0.0006, 0.0004 * t);
  return normalize(e.xyy * map(p + e.xyy).x + e.yyx * map(p + e.yyx).x + e.yxy * map(p + e.yxy).x + e.xxx * map(p + e.xxx).x);
}
float shade(vec3 ro, vec3 rd, float jitter) {
  float res = 1.0, t = 0.02 + 0.02 * jitter;
  for (int i = 0; i < 36; i++) {
    float h = map(ro + rd * t).x; res = min(res, uShadow * h / t); t += clamp(h, 0.015, 0.4 + t * 0.1);
    if (res < 0.003 || t > 14.0) break;
  }
  res = clamp(res, 0.0, 1.0); return res * res * (3.0 - 2.0 * res);
}
float crevice(vec3 p, vec3 n) {
  float o = 0.0, s = 1.0;
  for (int i = 0; i < 5; i++) { float h = 0.01 + 0.11 * float(i); o += (h - map(p + n * h).x) * s; s *= 0.78; }
  return clamp(1.0 - 1.1 * o, 0.0, 1.0);
}
vec3 light(vec3 ro, vec3 rd, float seed) {
  float t = 0.02; vec2 hit = vec2(0); bool found = false;
  for (int i = 0; i < 140; i++) {
    hit = map(ro + rd * t);
    if (hit.x < 0.0005 * t + 0.0002) { found = true; break; }
    t += hit.x * 0.9; if (t > uFar) break;
  }
  vec3 sky = backdrop(rd);
  if (!found) return sky;
  vec3 p = ro + rd * t, n = normalAt(p, t);
  Surface s = Surface(vec3(0.5), 0.2, 0.0, 0.0, 0.0); paint(hit.y, p, n, s);
  vec3 l = normalize(uSun), h = normalize(l - rd);
  float wet = dot(n, l), sh = wet > -0.3 ? shade(p + n * 0.004, l, seed) : 0.0, ao = crevice(p, n);
  float dif = mix(max(wet, 0.0), clamp(wet * 0.6 + 0.4, 0.0, 1.0), s.soft);
  vec3 lin = uSunColor * dif * mix(vec3(sh), pow(vec3(sh), vec3(0.75, 0.95, 1.1)), 0.7);
  lin += uSkyColor * (0.55 + 0.45 * n.y) * ao + uGroundColor * (0.5 - 0.5 * n.y) * ao;
  lin += uSkyColor * 0.25 * pow(1.0 + dot(n, rd), 3.0) * ao;
  float fr = pow(clamp(1.0 + dot(n, rd), 0.0, 1.0), 5.0), pw = exp2(1.0 + 10.0 * s.gloss);
  vec3 f0 = mix(vec3(0.04), s.color, s.metal), spec = f0 + (1.0 - f0) * fr * s.gloss;
  vec3 col = s.color * lin * (1.0 - 0.85 * s.metal);
  col += uSunColor * sh * max(wet, 0.0) * spec * pow(max(dot(n, h), 0.0), pw) * (pw + 8.0) * 0.05;
  col += backdrop(reflect(rd, n)) * spec * ao * s.gloss;
  col += s.color * s.glow;
  return mix(col, uFog, 1.0 - exp(-uFogAmount * t * t));
}
vec3 render(vec2 uv, vec2 pixel, float k) {
  float r1 = hash2(pixel + k * 17.13), r2 = hash2(pixel.yx * 1.37 + k * 5.71);
  vec3 f = normalize(uTarget - uEye), r = normalize(cross(f, vec3(sin(uRoll), cos(uRoll), 0))), u = cross(r, f);
  vec3 rd = normalize(uv.x * r + uv.y * u + uLens * f), ro = uEye;
  float d = uFocus / dot(rd, f); vec3 at = ro + rd * d; float a = 6.2831 * r1, m = sqrt(r2) * uAperture;
  ro += (r * cos(a) + u * sin(a)) * m; rd = normalize(at - ro);
  vec3 c = light(ro, rd, r1) * uExposure;
  return pow(clamp(c * (2.51 * c + 0.03) / (c * (2.43 * c + 0.59) + 0.14), 0.0, 1.0), vec3(1.0 / 2.2));
}
`;
