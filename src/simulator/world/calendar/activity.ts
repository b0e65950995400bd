/** Share of a person's posts by hour of their own day; the mean is 1. */
const BY_LOCAL_HOUR = [
  0.35, 0.2, 0.15, 0.15, 0.2, 0.4, 0.8, 1.2, 1.4, 1.3, 1.25, 1.2, 1.35, 1.25, 1.1, 1.1, 1.2, 1.35, 1.5, 1.6, 1.6, 1.4,
  1.1, 0.85,
];

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** How active someone `zone` hours from UTC is in the hour that holds `time`. */
export function activityAt(time: number, zone: number): number {
  const hour = (((Math.floor(time / HOUR) + Math.round(zone)) % 24) + 24) % 24;
  return BY_LOCAL_HOUR[hour] ?? 1;
}
