const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const calendar = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' });

/** The reader's calendar day of an instant, as `2026-11-23`. */
export function dayKey(at: number): string {
  return calendar.format(at);
}

/** How a day is called: "Today", "Yesterday", "Friday 20 November". */
export function dayLabel(at: number, now: number): string {
  const key = dayKey(at);
  if (key === dayKey(now)) return 'Today';
  if (key === dayKey(now - 86_400_000)) return 'Yesterday';
  return day.format(at);
}
