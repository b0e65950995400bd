import type { Log, LogLevel } from '../workspace/ports.ts';
import { redactFields, redactText } from './redact.ts';

/** Where lines go; each call gets one line without its line end. */
export type LogSink = (line: string) => void;

const rank: Readonly<Record<LogLevel, number>> = { debug: 0, info: 1, warn: 2, error: 3 };

/**
 * A log of JSON lines `{time, level, event, …fields}` without tokens and without people's words; the event is a constant sentence,
 * everything variable goes into the fields. Lines below `level` (default info) are left out.
 */
export function createLog(options: { readonly sink: LogSink; readonly level?: LogLevel; now?(): number }): Log {
  const least = rank[options.level ?? 'info'];
  const now = options.now ?? Date.now;
  const at = (level: LogLevel) => (what: string, fields?: Readonly<Record<string, unknown>>) => {
    if (rank[level] < least) return;
    const time = new Date(now()).toISOString();
    options.sink(JSON.stringify({ ...redactFields(fields ?? {}), time, level, event: redactText(what) }));
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
