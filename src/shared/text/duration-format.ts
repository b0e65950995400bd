const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long something took, for people: "under 1 min", "12 min", "1 h 5 min", "2 d 3 h"; `milliseconds` at least 0. */
export function formatDuration(milliseconds: number): string {
  const rounded = Math.round(milliseconds / minute) * minute;
  if (rounded < minute) return 'under 1 min';
  if (rounded < hour) return `${rounded / minute} min`;
  if (rounded < day) return joined(Math.floor(rounded / hour), 'h', Math.floor((rounded % hour) / minute), 'min');
  const hours = Math.round(rounded / hour);
  return joined(Math.floor(hours / 24), 'd', hours % 24, 'h');
}

function joined(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}
