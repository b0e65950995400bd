/** Loaded into a program under test with Node's --import: time stands at STOA_FROZEN_AT (milliseconds since 1970, UTC), chance repeats itself. */
const at = Number(process.env.STOA_FROZEN_AT);
const RealDate = Date;

class FrozenDate extends RealDate {
  constructor(...given: readonly unknown[]) {
    if (given.length === 0) super(at);
    else super(...(given as [number]));
  }
  static override now(): number {
    return at;
  }
}
globalThis.Date = FrozenDate as DateConstructor;

let state = 1;
Math.random = () => {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
};
