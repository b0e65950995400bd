/** Where the simulator reads the time, in milliseconds since 1970 (UTC); tests inject their own. */
export type Clock = { readonly now: () => number };

/** The machine's own clock. */
export const systemClock: Clock = { now: () => Date.now() };
