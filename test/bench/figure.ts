/** One thing that was measured, beside the least that the same machine needs for anything of the kind, or what it was before. */
export type Figure = {
  readonly name: string;
  readonly baseline: string;
  /** Milliseconds unless told otherwise. */
  readonly unit?: 'ms' | 'MB';
  /** What stands for the samples; the median unless told otherwise. */
  readonly of?: 'median' | '95 %';
  readonly samples: readonly number[];
  readonly baselineSamples: readonly number[];
};

/** The sample below which this share of them lies (0.5: the middle), in the samples' unit; NaN without any. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((left, right) => left - right);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** What stands for a figure and its ratio to the baseline, as printed: one object per JSON line. */
export function summary({ name, baseline, unit = 'ms', of = 'median', samples, baselineSamples }: Figure) {
  const share = of === 'median' ? 0.5 : 0.95;
  const value = quantile(samples, share);
  const baselineValue = quantile(baselineSamples, share);
  return {
    name,
    of,
    unit,
    value: rounded(value),
    baseline,
    baselineValue: rounded(baselineValue),
    ratio: rounded(value / baselineValue),
    samples: samples.map(rounded),
  };
}

/** The figures as a table for people. */
export function table(figures: readonly Figure[]): string {
  const rows = figures
    .map(summary)
    .map((row) => [
      row.name,
      row.of,
      `${row.value} ${row.unit}`,
      `${row.baselineValue} ${row.unit}`,
      `${row.ratio} ×`,
      row.baseline,
    ]);
  const all = [['Figure', 'Of', 'Value', 'Baseline', 'Ratio', 'Baseline is'], ...rows];
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
