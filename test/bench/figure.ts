/** One thing that was measured, in milliseconds, beside the least that the same machine needs for anything of the kind. */
export type Figure = {
  readonly name: string;
  readonly baseline: string;
  readonly samples: readonly number[];
  readonly baselineSamples: readonly number[];
};

/** The middle of the samples, in the samples' unit; NaN without any. */
export function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Medians of a figure and their ratio, as printed: one object per JSON line. */
export function summary({ name, baseline, samples, baselineSamples }: Figure) {
  const milliseconds = median(samples);
  const baselineMilliseconds = median(baselineSamples);
  return {
    name,
    milliseconds: rounded(milliseconds),
    baseline,
    baselineMilliseconds: rounded(baselineMilliseconds),
    ratio: rounded(milliseconds / baselineMilliseconds),
    samples: samples.map(rounded),
  };
}

/** The figures as a table for people. */
export function table(figures: readonly Figure[]): string {
  const rows = figures
    .map(summary)
    .map((row) => [
      row.name,
      `${row.milliseconds} ms`,
      `${row.baselineMilliseconds} ms`,
      `${row.ratio} ×`,
      row.baseline,
    ]);
  const all = [['Figure', 'Median', 'Baseline', 'Ratio', 'Baseline is'], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
