import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { SimulatorOptions } from './create-simulator.ts';
import { type Fault, faultsSchema } from './faults/faults.ts';
import { StartError } from './start-error.ts';

/** What the command line asks for. */
export type Flags = Pick<SimulatorOptions, 'dataDir' | 'port' | 'seed' | 'speed' | 'replies'> & {
  readonly faults: readonly Fault[];
  readonly exitWithParent: boolean;
};

const whole = (name: string, most: number) =>
  z
    .string()
    .refine((text) => /^\d+$/.test(text) && Number(text) <= most, `--${name} must be a whole number from 0 to ${most}`)
    .transform(Number);
const number = (name: string) =>
  z
    .string()
    .refine((text) => /^\d+(\.\d+)?$/.test(text), `--${name} must be a number, 0 or more`)
    .transform(Number);

const flagsSchema = z.object({
  port: whole('port', 65_535),
  'data-dir': z.string().min(1, '--data-dir must name a folder'),
  seed: whole('seed', 2 ** 31 - 1).default(1),
  speed: number('speed').default(1),
  replies: number('replies').default(20),
  faults: z.string().optional(),
  'exit-with-parent': z.boolean().default(false),
});

const usage = 'Usage: npm run sandbox -- --port N --data-dir DIR [--seed N --speed N --replies SECONDS --faults FILE]';

/** Reads the command line; throws StartError with one line that says what is wrong. */
export function readFlags(args: readonly string[]): Flags {
  const values = parse(args);
  for (const name of ['port', 'data-dir'] as const) {
    if (values[name] === undefined) throw new StartError(`--${name} is missing. ${usage}`);
  }
  const parsed = flagsSchema.safeParse(values);
  if (!parsed.success)
    throw new StartError(`${parsed.error.issues[0]?.message ?? 'The flags are not valid'}. ${usage}`);
  const { 'data-dir': dataDir, faults, 'exit-with-parent': exitWithParent, ...rest } = parsed.data;
  return { ...rest, dataDir, exitWithParent, faults: faults === undefined ? [] : readFaults(faults) };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = {
    port: text,
    'data-dir': text,
    seed: text,
    speed: text,
    replies: text,
    faults: text,
    'exit-with-parent': { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('. ')[0] ?? cause.message) : String(cause);
    throw new StartError(`${reason}. ${usage}`, { cause });
  }
}

function readFaults(file: string): readonly Fault[] {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new StartError(`Cannot read faults from ${file}: it must be a JSON file.`, { cause });
  }
  const parsed = faultsSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new StartError(`The faults in ${file} are not valid: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}.`);
}
