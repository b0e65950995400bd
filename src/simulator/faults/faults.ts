import { z } from 'zod';
import { refusalNames } from './catalogue.ts';

const faultSchema = z.strictObject({
  match: z.strictObject({
    method: z.string().toUpperCase().optional(),
    /** A prefix of the path, or a pattern in which * stands for anything. */
    path: z.string().optional(),
  }),
  /** How many matching requests are hit; all when absent. */
  times: z.int().positive().optional(),
  /** How many matching requests pass first. */
  after: z.int().nonnegative().optional(),
  do: z.strictObject({
    /** A refusal of X by its name in the catalogue; nothing happens. */
    problem: z.enum(refusalNames).optional(),
    status: z.int().min(200).max(599).optional(),
    body: z.unknown().optional(),
    html: z.string().optional(),
    headers: z.record(z.string(), z.string()).optional(),
    delayMs: z.int().nonnegative().optional(),
    /** true: the connection breaks before anything happens; 'after': what was asked is done, its answer is lost. */
    drop: z.union([z.literal(true), z.literal('after')]).optional(),
    /** The answer's body is cut in the middle. */
    malformed: z.literal(true).optional(),
    /** The answer comes one byte at a time, this far apart. */
    dripMs: z.int().positive().optional(),
  }),
});

/** A list of faults, as in a `--faults` file. */
export const faultsSchema = z.array(faultSchema);

/** Something that goes wrong with matching requests, on purpose. */
export type Fault = z.infer<typeof faultSchema>;

/** What goes wrong with one request. */
export type Mishap = Fault['do'];

/** The faults now in force. */
export type Faults = {
  /** What goes wrong with this request: the first fault that hits it; faults after that one do not count the request. */
  readonly hit: (method: string, path: string) => Mishap | null;
  readonly replace: (faults: readonly Fault[]) => void;
};

/** Faults in force from the start. */
export function createFaults(initial: readonly Fault[]): Faults {
  let armed = arm(initial);
  return {
    hit(method, path) {
      for (const fault of armed) {
        if (!fault.matches(method, path)) continue;
        fault.seen += 1;
        const number = fault.seen - fault.after;
        if (number >= 1 && number <= fault.times) return fault.mishap;
      }
      return null;
    },
    replace(faults) {
      armed = arm(faults);
    },
  };
}

function arm(faults: readonly Fault[]) {
  return faults.map((fault) => ({
    matches: matcherOf(fault.match),
    after: fault.after ?? 0,
    times: fault.times ?? Number.POSITIVE_INFINITY,
    mishap: fault.do,
    seen: 0,
  }));
}

function matcherOf({ method, path = '/' }: Fault['match']): (method: string, path: string) => boolean {
  const matchesPath = path.includes('*') ? globMatcher(path) : (asked: string) => asked.startsWith(path);
  return (askedMethod, askedPath) => (method === undefined || method === askedMethod) && matchesPath(askedPath);
}

function globMatcher(glob: string): (path: string) => boolean {
  const pattern = new RegExp(`^${glob.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
  return (path) => pattern.test(path);
}
