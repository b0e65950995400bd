const minute = 60_000;

/** How often a column is read, no more exact than that is known: "every 5 min", "every hour", "every 3 h". */
export function everyWords(every: number): string {
  const fives = Math.max(1, Math.round(every / (5 * minute)));
  if (fives < 11) return `every ${fives * 5} min`;
  const hours = Math.round(every / (60 * minute));
  return hours < 2 ? 'every hour' : `every ${hours} h`;
}
