const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
const formats = units.map(
  (unit) =>
    new Intl.NumberFormat('en', {
      style: 'unit',
      unit,
      unitDisplay: unit === 'byte' ? 'long' : 'short',
      maximumFractionDigits: unit === 'byte' || unit === 'kilobyte' ? 0 : 1,
    }),
);

/** A size in bytes as people say it, in decimal units: 12,345,678 is "12.3 MB". */
export function formatBytes(bytes: number): string {
  const unit = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return formats[unit]?.format(bytes / 1000 ** unit) ?? String(bytes);
}
