import { z } from 'zod';

/** A TEXT cell holding JSON of `schema`'s shape. */
export function jsonText<S extends z.ZodType>(schema: S) {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch (error) {
        context.addIssue({ code: 'custom', message: `not JSON: ${String(error)}` });
        return z.NEVER;
      }
    })
    .pipe(schema);
}

/** An INTEGER cell that is 0 or 1. */
export const flag = z.number().transform((value) => value !== 0);
