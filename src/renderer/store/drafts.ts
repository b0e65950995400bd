/** The record without one key. */
export function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  const { [key]: _removed, ...rest } = record;
  return rest;
}

/** A text that came back, with what was begun since below it, as the core joins them: nothing typed is lost. */
export function joined(returned: string, begun: string): string {
  return begun === returned ? returned : `${returned}\n\n${begun}`;
}
