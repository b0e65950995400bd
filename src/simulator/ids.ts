/** Milliseconds of 2010-11-04T01:42:54.657Z, from which X counts in its ids. */
const snowflakeEpoch = 1_288_834_974_657n;
const sequences = 4096n;
/** The world's own ids leave this worker number free, so that what visitors write never collides with it. */
const worker = 1023n;

/** The Snowflake id of the `sequence`-th thing visitors made in this millisecond. */
export function idAt(time: number, sequence: number): string {
  const milliseconds = BigInt(Math.floor(time)) - snowflakeEpoch;
  return ((milliseconds << 22n) | (worker << 12n) | (BigInt(sequence) % sequences)).toString();
}

/** The smallest id that could have been made at this time; ids below it are older. */
export function firstIdAt(time: number): string {
  const milliseconds = BigInt(Math.floor(time)) - snowflakeEpoch;
  return milliseconds <= 0n ? '0' : (milliseconds << 22n).toString();
}

/** Orders ids by age without turning them into numbers: negative when `left` is older. */
export function compareIds(left: string, right: string): number {
  if (left.length !== right.length) return left.length - right.length;
  return left < right ? -1 : left > right ? 1 : 0;
}
