/** A standing person `s` units tall per 1.8, seen from afar, and a sky with clouds for scenes out of doors. */
export const figuresGlsl = /* glsl */ `
float person(vec3 p, float turn_) {
  if (length(p.xz) > 0.8 || p.y > 2.3) return max(length(p.xz) - 0.5, p.y - 2.0);
  p.xz = rot(turn_) * p.xz; vec3 s = vec3(abs(p.x), p.yz); float d = taper(s, vec3(0.1, 0.05, 0), vec3(0.1, 0.85, 0), 0.075, 0.12);
  d = smin(d, taper(p, vec3(0, 0.8, 0), vec3(0, 1.35, 0), 0.19, 0.21), 0.08); d = smin(d, taper(s, vec3(0.24, 1.35, 0), vec3(0.3, 0.8, 0.06), 0.08, 0.06), 0.06); return min(d, ellipsoid(p - vec3(0, 1.68, 0.01), vec3(0.12, 0.15, 0.13)));
}
vec3 dressed(vec3 p, float k) { return p.y > 1.55 ? (p.y > 1.72 || p.z < -0.03 ? vec3(0.05, 0.035, 0.025) : vec3(0.5, 0.3, 0.2)) : p.y < 0.75 ? vec3(0.03, 0.035, 0.05) : hash1(k) < 0.3 ? vec3(0.4, 0.07, 0.05) : hash1(k) < 0.5 ? vec3(0.45, 0.36, 0.2) : hash1(k) < 0.75 ? vec3(0.05, 0.1, 0.2) : vec3(0.08, 0.09, 0.09); }
vec3 cloudy(vec3 rd, float amount) {
  float y = max(rd.y, 0.0); vec3 c = mix(uFog, uSkyColor * 1.1, smoothstep(0.0, 0.5, y)); float f = fbm(rd.xz / (y + 0.15) * 0.8 + 3.0);
  return mix(c, mix(uFog, vec3(1.0), 0.4) * (0.75 + 0.4 * f), smoothstep(0.72 - 0.4 * amount, 0.9 - 0.2 * amount, f) * smoothstep(0.02, 0.2, y) * 0.85) + uSunColor * 0.4 * pow(max(dot(rd, normalize(uSun)), 0.0), 30.0);
}
`;
