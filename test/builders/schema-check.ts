import { z } from 'zod';

/** A schema of an OpenAPI 3.0 description, as far as X's use it. */
export type Schema = {
  readonly $ref?: string | undefined;
  readonly type?: string | undefined;
  readonly nullable?: boolean | undefined;
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
  readonly additionalProperties?: unknown;
  readonly required?: readonly string[] | undefined;
  readonly items?: Schema | undefined;
  readonly allOf?: readonly Schema[] | undefined;
  readonly oneOf?: readonly Schema[] | undefined;
  readonly anyOf?: readonly Schema[] | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly pattern?: string | undefined;
  readonly format?: string | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly discriminator?:
    | { readonly propertyName: string; readonly mapping: Readonly<Record<string, string>> }
    | undefined;
};

const bound = z.number().optional();
/** Reads a schema of a description. */
export const schema: z.ZodType<Schema> = z.lazy(() =>
  z.object({
    $ref: z.string().optional(),
    type: z.string().optional(),
    nullable: z.boolean().optional(),
    properties: z.record(z.string(), schema).optional(),
    additionalProperties: z.unknown().optional(),
    required: z.array(z.string()).optional(),
    items: schema.optional(),
    allOf: z.array(schema).optional(),
    oneOf: z.array(schema).optional(),
    anyOf: z.array(schema).optional(),
    enum: z.array(z.unknown()).optional(),
    pattern: z.string().optional(),
    format: z.string().optional(),
    minimum: bound,
    maximum: bound,
    minLength: bound,
    maxLength: bound,
    minItems: bound,
    maxItems: bound,
    discriminator: z.object({ propertyName: z.string(), mapping: z.record(z.string(), z.string()) }).optional(),
  }),
);

/** What a schema objects to in a value, each with its place; nothing when it fits. */
export type SchemaCheck = (value: unknown, wanted: Schema, place?: string) => readonly string[];

/**
 * A check against the schemas of an OpenAPI description. Properties the description does not name count as faults unless it says that
 * others may come: X would not send them, and refuses them.
 */
export function createSchemaCheck(schemas: Readonly<Record<string, Schema>>): SchemaCheck {
  const faultsOf = (value: unknown, wanted: Schema, place: string): readonly string[] => {
    if (wanted.$ref !== undefined) return faultsOf(value, find(wanted.$ref), place);
    if (value === null && wanted.nullable === true) return [];
    const variant = variantOf(value, wanted);
    if (variant !== undefined) return faultsOf(value, { allOf: [variant] }, place);
    const variants = wanted.oneOf ?? wanted.anyOf;
    if (variants !== undefined) {
      const tried = variants.map((variant) => faultsOf(value, variant, place));
      return tried.find((faults) => faults.length === 0) ?? tried[0] ?? [];
    }
    if (wanted.enum !== undefined && !wanted.enum.includes(value))
      return [`${place}: ${String(value)} is not one of its values`];
    switch (wanted.type) {
      case 'array':
        return Array.isArray(value) ? listFaults(value, wanted, place) : [`${place}: not a list`];
      case 'string':
        return typeof value === 'string' ? textFaults(value, wanted, place) : [`${place}: not a string`];
      case 'integer':
        return Number.isInteger(value) ? rangeFaults(value, wanted, place) : [`${place}: not a whole number`];
      case 'number':
        return typeof value === 'number' ? rangeFaults(value, wanted, place) : [`${place}: not a number`];
      case 'boolean':
        return typeof value === 'boolean' ? [] : [`${place}: not true or false`];
    }
    const { properties, required, isOpen } = objectOf(wanted);
    if (Object.keys(properties).length === 0) return [];
    if (typeof value !== 'object' || value === null) return [`${place}: not an object`];
    const missing = required.filter((name) => !Object.hasOwn(value, name)).map((name) => `${place}.${name}: missing`);
    const found = Object.entries(value).flatMap(([name, item]) => {
      const property = properties[name];
      if (property !== undefined) return faultsOf(item, property, `${place}.${name}`);
      return isOpen ? [] : [`${place}.${name}: unknown`];
    });
    return [...missing, ...found];
  };

  const listFaults = (value: readonly unknown[], wanted: Schema, place: string): readonly string[] => {
    const { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = wanted;
    const fits = value.length >= minItems && value.length <= maxItems;
    const inside = value.flatMap((item, index) =>
      items === undefined ? [] : faultsOf(item, items, `${place}[${index}]`),
    );
    return [...(fits ? [] : [`${place}: ${value.length} items`]), ...inside];
  };

  // Problem types have moved host (api.twitter.com, api.x.com); their last part tells them apart.
  const lastPart = (name: unknown) => String(name).split('/').at(-1);
  const variantOf = (value: unknown, { discriminator }: Schema): Schema | undefined => {
    if (discriminator === undefined || typeof value !== 'object' || value === null) return undefined;
    const name = Object.entries(value).find(([key]) => key === discriminator.propertyName)?.[1];
    const reference = Object.entries(discriminator.mapping).find(([key]) => lastPart(key) === lastPart(name))?.[1];
    return reference === undefined ? undefined : find(reference);
  };
  const find = (reference: string): Schema => {
    const found = schemas[reference.split('/').at(-1) ?? ''];
    if (found === undefined) throw new RangeError(`The description has no ${reference}.`);
    return found;
  };
  const objectOf = (wanted: Schema): ObjectParts => {
    if (wanted.$ref !== undefined) return objectOf(find(wanted.$ref));
    const parts = (wanted.allOf ?? []).map(objectOf);
    const { additionalProperties } = wanted;
    return {
      properties: Object.assign({}, ...parts.map((part) => part.properties), wanted.properties),
      required: [...parts.flatMap((part) => part.required), ...(wanted.required ?? [])],
      isOpen: (additionalProperties ?? false) !== false || parts.some((part) => part.isOpen),
    };
  };

  return (value, wanted, place = '$') => faultsOf(value, wanted, place);
}

type ObjectParts = {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
  readonly isOpen: boolean;
};

function textFaults(value: string, wanted: Schema, place: string): readonly string[] {
  const { pattern, format, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = wanted;
  const length = Array.from(value).length;
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) return [`${place}: ${value} is not ${pattern}`];
  if (length < minLength || length > maxLength) return [`${place}: ${length} characters`];
  // X writes milliseconds and takes whole seconds; both are RFC 3339.
  const isTime = format !== 'date-time' || z.iso.datetime().safeParse(value).success;
  return isTime ? [] : [`${place}: ${value} is no time`];
}

function rangeFaults(value: unknown, wanted: Schema, place: string): readonly string[] {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = wanted;
  const number = Number(value);
  return number >= minimum && number <= maximum ? [] : [`${place}: ${number} is not within ${minimum} to ${maximum}`];
}
