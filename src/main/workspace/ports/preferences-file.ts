/** The preferences file of the host (electron-store, or conf with the same file). */
export type PreferencesFile = { read(): unknown; write(values: Readonly<Record<string, unknown>>): void };
