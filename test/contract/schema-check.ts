import { z } from 'zod';

type Schema = {
  readonly $ref?: string | undefined;
  readonly type?: string | undefined;
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly items?: Schema | undefined;
  readonly allOf?: readonly Schema[] | undefined;
  readonly oneOf?: readonly Schema[] | undefined;
  readonly anyOf?: readonly Schema[] | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly pattern?: string | undefined;
  readonly discriminator?:
    | { readonly propertyName: string; readonly mapping: Readonly<Record<string, string>> }
    | undefined;
};

const schema: z.ZodType<Schema> = z.lazy(() =>
  z.object({
    $ref: z.string().optional(),
    type: z.string().optional(),
    properties: z.record(z.string(), schema).optional(),
    required: z.array(z.string()).optional(),
    items: schema.optional(),
    allOf: z.array(schema).optional(),
    oneOf: z.array(schema).optional(),
    anyOf: z.array(schema).optional(),
    enum: z.array(z.unknown()).optional(),
    pattern: z.string().optional(),
    discriminator: z.object({ propertyName: z.string(), mapping: z.record(z.string(), z.string()) }).optional(),
  }),
);
const documentSchema = z.object({ paths: z.record(z.string(), schema), schemas: z.record(z.string(), schema) });

/**
 * A check of answers against an OpenAPI description: `check('GET /2/tweets', body)` lists what the description does not
 * know, misses or forbids, each with its place. Properties the description does not name count as faults, since X would
 * not send them.
 */
export function createSchemaCheck(description: unknown) {
  const { paths, schemas } = documentSchema.parse(description);

  const faultsOf = (value: unknown, wanted: Schema, place: string): readonly string[] => {
    if (wanted.$ref !== undefined) return faultsOf(value, find(wanted.$ref), place);
    const variant = variantOf(value, wanted);
    if (variant !== undefined) return faultsOf(value, { allOf: [variant] }, place);
    const variants = wanted.oneOf ?? wanted.anyOf;
    if (variants !== undefined) {
      const tried = variants.map((variant) => faultsOf(value, variant, place));
      return tried.find((faults) => faults.length === 0) ?? tried[0] ?? [];
    }
    if (wanted.enum !== undefined && !wanted.enum.includes(value))
      return [`${place}: ${String(value)} is not one of its values`];
    if (wanted.type === 'array') {
      if (!Array.isArray(value)) return [`${place}: not a list`];
      return value.flatMap((item, index) =>
        wanted.items === undefined ? [] : faultsOf(item, wanted.items, `${place}[${index}]`),
      );
    }
    if (wanted.type === 'string') {
      if (typeof value !== 'string') return [`${place}: not a string`];
      const fits = wanted.pattern === undefined || new RegExp(wanted.pattern, 'u').test(value);
      return fits ? [] : [`${place}: ${value} does not match ${wanted.pattern}`];
    }
    if (wanted.type === 'integer') return Number.isInteger(value) ? [] : [`${place}: not a whole number`];
    if (wanted.type === 'boolean') return typeof value === 'boolean' ? [] : [`${place}: not true or false`];
    const { properties, required } = objectOf(wanted);
    if (Object.keys(properties).length === 0) return [];
    if (typeof value !== 'object' || value === null) return [`${place}: not an object`];
    const missing = required.filter((name) => !Object.hasOwn(value, name)).map((name) => `${place}.${name}: missing`);
    const found = Object.entries(value).flatMap(([name, item]) => {
      const property = properties[name];
      return property === undefined ? [`${place}.${name}: unknown`] : faultsOf(item, property, `${place}.${name}`);
    });
    return [...missing, ...found];
  };
  // Problem types have moved host (api.twitter.com, api.x.com); their last part tells them apart.
  const lastPart = (name: unknown) => String(name).split('/').at(-1);
  const variantOf = (value: unknown, { discriminator }: Schema): Schema | undefined => {
    if (discriminator === undefined || typeof value !== 'object' || value === null) return undefined;
    const name = Object.entries(value).find(([key]) => key === discriminator.propertyName)?.[1];
    const reference = Object.entries(discriminator.mapping).find(([key]) => lastPart(key) === lastPart(name))?.[1];
    return reference === undefined ? undefined : find(reference);
  };
  const find = (reference: string): Schema => schemas[reference.split('/').at(-1) ?? ''] ?? {};
  const objectOf = (wanted: Schema): { properties: Readonly<Record<string, Schema>>; required: readonly string[] } => {
    if (wanted.$ref !== undefined) return objectOf(find(wanted.$ref));
    const parts = (wanted.allOf ?? []).map(objectOf);
    return {
      properties: Object.assign({}, ...parts.map((part) => part.properties), wanted.properties),
      required: [...parts.flatMap((part) => part.required), ...(wanted.required ?? [])],
    };
  };

  return (route: string, body: unknown): readonly string[] => {
    const wanted = paths[route];
    return wanted === undefined ? [`${route} is not in the description`] : faultsOf(body, wanted, '$');
  };
}
