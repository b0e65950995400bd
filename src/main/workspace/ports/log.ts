/** How much an entry matters, least first. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** Structured log; never gets post text or tokens as a field. */
export type Log = Readonly<Record<LogLevel, (what: string, fields?: Readonly<Record<string, unknown>>) => void>>;
