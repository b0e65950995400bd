/** How long a call to X may take in all, in milliseconds. */
export const defaultDeadline = 20_000;

/**
 * Runs `run` for at most `milliseconds` and answers `late()` when it takes longer; the signal then ends what is under way.
 * Real time on purpose: a socket that stalls does so by the wall clock, whatever the injected clock says.
 */
export async function withDeadline<Result>(
  milliseconds: number,
  run: (signal: AbortSignal) => Promise<Result>,
  late: () => Result,
): Promise<Result> {
  const controller = new AbortController();
  const { promise, resolve } = Promise.withResolvers<Result>();
  const timer = setTimeout(() => {
    resolve(late());
    controller.abort();
  }, milliseconds);
  try {
    return await Promise.race([run(controller.signal), promise]);
  } finally {
    clearTimeout(timer);
  }
}
