/** Runs at once, and at most every `rest` milliseconds from one run's end on; what is asked for meanwhile is one more run. */
export function paced(
  run: () => Promise<void>,
  rest: number,
  after: (delay: number, run: () => void) => unknown,
): () => void {
  let busy = false;
  let asked = false;

  function go(): void {
    busy = true;
    asked = false;
    void run().finally(() =>
      after(rest, () => {
        busy = false;
        if (asked) go();
      }),
    );
  }

  return () => {
    asked = true;
    if (!busy) go();
  };
}
