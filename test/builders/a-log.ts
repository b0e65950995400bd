import type { Log } from '../../src/main/workspace/ports.ts';

export type RecordedLog = Log & { readonly lines: { readonly level: string; readonly what: string }[] };

/** A log that keeps what was said. */
export function aLog(): RecordedLog {
  const lines: { level: string; what: string }[] = [];
  const say = (level: string) => (what: string) => {
    lines.push({ level, what });
  };
  return { lines, debug: say('debug'), info: say('info'), warn: say('warn'), error: say('error') };
}
