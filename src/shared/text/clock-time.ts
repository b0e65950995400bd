const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** A time of the reader's day, as `14:32`. */
export function clockTime(at: number): string {
  return clock.format(at);
}
