import type { SQLInputValue } from 'node:sqlite';

/** A statement with its values kept apart from its text, so that nothing is ever pasted into SQL. */
export type Statement = { readonly text: string; readonly values: readonly SQLInputValue[] };

/** Tagged template: ``sql`SELECT … WHERE id = ${id}` ``; every `${…}` is bound, none is spliced in. */
export function sql(parts: TemplateStringsArray, ...values: readonly SQLInputValue[]): Statement {
  return { text: parts.join('?'), values };
}
