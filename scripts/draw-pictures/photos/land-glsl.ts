/** Open country: ray-marched hills or peaks, water that mirrors them, clouds, haze and stars. */
export const landGlsl = /* glsl */ `
uniform vec3 uEye, uTarget, uSun, uSunColor, uZenith, uHorizon, uGrass, uRock, uWaterColor, uCloudColor;
uniform float uLens, uAmp, uScale, uSnow, uLevel, uClouds, uHaze, uSeed, uStars, uWave, uValley, uExposure, uTrees, uRidge;
float height(vec2 p, int n) {
  vec2 q = p * uScale + uSeed; float a = 0.5, s = 0.0, w = 1.0;
  for (int i = 0; i < 9; i++) { if (i >= n) break; float v = noise(q); v = mix(v, 1.0 - abs(2.0 * v - 1.0), uRidge); s += a * v * w; w = mix(1.0, clamp(v * 1.6, 0.0, 1.0), uRidge); q = turn * q * 2.07 + 3.7; a *= 0.48; }
  float far = smoothstep(2.0, 14.0, p.y), v = mix(1.0, smoothstep(0.0, 1.0, abs(p.x) * 0.16) * 0.9 + 0.25 * far, uValley);
  return (s - 0.42) * uAmp * v - 0.25 * (1.0 - v) * uValley;
}
float cloud(vec2 p) { float f = fbm(p + 0.6 * fbm(p * 1.7 + 4.0)); return smoothstep(0.62 - 0.34 * uClouds, 0.95 - 0.2 * uClouds, f); }
vec3 sky(vec3 rd, bool full) {
  float y = max(rd.y, 0.0); vec3 s = normalize(uSun); float m = max(dot(rd, s), 0.0);
  vec3 c = mix(uHorizon, uZenith, pow(clamp(y * 1.7, 0.0, 1.0), 0.55));
  c += uSunColor * (0.22 * pow(m, 6.0) + 0.35 * pow(m, 60.0)); c += uSunColor * 4.0 * smoothstep(0.9993, 0.9997, m) * step(uStars, 0.5);
  if (full && uStars > 0.5) {
    vec3 d = rd * 190.0, i = floor(d), f = fract(d) - 0.5; float h = hash3(i), b = max(0.0, 1.0 - 2.6 * length(f - 0.5 * (vec3(hash3(i + 7.0), hash3(i + 3.0), hash3(i + 5.0)) - 0.5)));
    float way = exp(-9.0 * pow(dot(rd, normalize(vec3(0.62, -0.42, 0.35))), 2.0)); float dust = fbm(rd * 5.0 + 3.0);
    c += pow(b, 2.5) * step(0.962 - 0.035 * way, h) * mix(vec3(1.0, 0.8, 0.6), vec3(0.7, 0.85, 1.2), hash3(i + 9.0)) * 3.4 * fract(h * 91.0) * smoothstep(0.0, 0.15, rd.y);
    c += way * vec3(0.075, 0.068, 0.1) * (0.3 + 1.3 * smoothstep(0.35, 0.75, dust)) * (1.0 - 0.9 * smoothstep(0.5, 0.7, fbm(rd * 7.0 + 9.0))) * smoothstep(0.0, 0.3, rd.y);
  }
  if (uClouds > 0.01 && rd.y > 0.005) {
    vec2 p = rd.xz / (rd.y + 0.12) * 0.7 + uSeed; float d = cloud(p), e = cloud(p + s.xz * 0.13);
    vec3 lit = uCloudColor * (0.6 + 0.55 * clamp(1.0 - e + 0.3, 0.0, 1.0)) + uSunColor * (0.55 * pow(m, 4.0) + 0.16) * (1.0 - e * 0.7);
    c = mix(c, lit, d * smoothstep(0.0, 0.16, rd.y) * 0.92);
  }
  return c;
}
float march(vec3 ro, vec3 rd, float far, int n) {
  float t = 0.05;
  for (int i = 0; i < 130; i++) { vec3 p = ro + rd * t; float h = p.y - height(p.xz, n); if (h < 0.0015 * t) return t; t += h * 0.42 + 0.002 * t; if (t > far || p.y > 6.0 + uAmp) break; }
  return -1.0;
}
vec3 ground(vec3 p, vec3 rd, float t, int n) {
  vec2 e = vec2(max(0.002, 0.0012 * t), 0); float h = height(p.xz, n);
  vec3 nor = normalize(vec3(height(p.xz - e.xy, n) - height(p.xz + e.xy, n), 2.0 * e.x, height(p.xz - e.yx, n) - height(p.xz + e.yx, n)));
  vec3 s = normalize(uSun); float flat_ = nor.y, f = fbm(p.xz * 9.0), g = fbm(p.xz * 3.0 + 5.0);
  vec3 c = mix(uRock * (0.6 + 0.8 * f), uGrass * (0.6 + 0.8 * g), smoothstep(0.55, 0.8, flat_ + 0.15 * (f - 0.5)));
  float wood = smoothstep(0.45, 0.6, g + 0.2 * (f - 0.5)) * uTrees * smoothstep(0.9, 0.3, p.y / max(uAmp * 0.32, 0.1)); c = mix(c, uGrass * 0.28 * (0.5 + noise(p.xz * 60.0)), min(wood, 1.0));
  float snow = smoothstep(uSnow - 0.12, uSnow + 0.12, p.y + 0.25 * (g - 0.5)) * smoothstep(0.42, 0.62, flat_ + 0.2 * (f - 0.5)); c = mix(c, vec3(0.82, 0.85, 0.92), snow);
  float dif = max(dot(nor, s), 0.0), sh = 1.0, st = 0.04;
  if (dif > 0.0) for (int i = 0; i < 22; i++) { vec3 q = p + s * st; float d = q.y - height(q.xz, 5); sh = min(sh, 9.0 * d / st); st += clamp(d, 0.04, 0.6); if (sh < 0.01) break; }
  sh = clamp(sh, 0.0, 1.0);
  vec3 lin = uSunColor * dif * sh * 1.7 + mix(uHorizon, uZenith, 0.5) * (0.45 + 0.35 * nor.y) + uHorizon * 0.15 * max(dot(nor, normalize(vec3(-s.x, 0.2, -s.z))), 0.0);
  return c * lin;
}
vec3 air(vec3 c, vec3 rd, float t) { float m = pow(max(dot(rd, normalize(uSun)), 0.0), 5.0); return mix(c, uHorizon * 0.92 + uSunColor * 0.3 * m, 1.0 - exp(-uHaze * t)); }
vec3 see(vec3 ro, vec3 rd, bool deep) {
  float far = 46.0, t = uAmp > 0.0 ? march(ro, rd, far, deep ? 8 : 5) : -1.0, w = rd.y < 0.0 ? (uLevel - ro.y) / rd.y : -1.0;
  if (w > 0.0 && (t < 0.0 || w < t) && w < 400.0) {
    if (!deep) return uHorizon;
    vec3 p = ro + rd * w; float k = uWave / (1.0 + 0.11 * w); vec2 q = p.xz * vec2(1.2, 2.6);
    float e = 0.04, a = fbm(q * 1.6 + uSeed), b = fbm((q + vec2(e, 0)) * 1.6 + uSeed), c2 = fbm((q + vec2(0, e)) * 1.6 + uSeed);
    float bigA = noise(q * 0.35 + 2.0 * noise(q * 0.2)); vec3 n = normalize(vec3((a - b) / e * k, 1.0, (a - c2) / e * k));
    vec3 r = reflect(rd, n); r.y = abs(r.y) + 0.002; float fr = 0.04 + 0.96 * pow(1.0 - max(dot(-rd, n), 0.0), 5.0);
    float rt = uAmp > 0.0 && uWave < 0.3 ? march(p + vec3(0, 0.01, 0), r, far, 5) : -1.0;
    vec3 mir = rt > 0.0 ? air(ground(p + r * rt, r, rt, 5), r, rt) : sky(r, false);
    vec3 col = mix(uWaterColor * (0.7 + 0.6 * a), mir, clamp(fr * 0.95 + 0.05, 0.0, 1.0));
    col += uSunColor * pow(max(dot(r, normalize(uSun)), 0.0), 220.0) * 2.5;
    col = mix(col, vec3(0.75) * (uHorizon + 0.25), uWave > 0.55 ? smoothstep(0.62, 0.78, a + 0.22 * (bigA - 0.5)) * 0.75 : 0.0);
    if (uAmp > 0.0) col = mix(col, uHorizon * 0.6, 0.25 * smoothstep(0.05, 0.0, uLevel - height(p.xz, 5)));
    return air(col, rd, w * 0.5);
  }
  if (t > 0.0) { vec3 p = ro + rd * t; return air(ground(p, rd, t, deep ? 9 : 5), rd, t); }
  return sky(rd, deep);
}
vec3 render(vec2 uv, vec2 pixel, float k) {
  vec3 f = normalize(uTarget - uEye), r = normalize(cross(f, vec3(0, 1, 0))), u = cross(r, f);
  vec3 c = see(uEye, normalize(uv.x * r + uv.y * u + uLens * f), true) * uExposure;
  return pow(clamp(c * (2.51 * c + 0.03) / (c * (2.43 * c + 0.59) + 0.14), 0.0, 1.0), vec3(1.0 / 2.2));
}
`;
