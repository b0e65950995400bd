import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { isLoopback } from '../../shared/address/is-loopback.ts';

/** What `npm start -- …` takes; the same flags for both hosts. */
export type LaunchOptions = {
  readonly host: 'auto' | 'electron' | 'browser';
  readonly dataDirectory: string;
  /** Port of the browser host; 0 takes any free one. */
  readonly port: number;
  /** Whether the launch itself opens a window or tab. */
  readonly open: boolean;
  readonly sandbox: { readonly seed: number | null; readonly speed: number | null; readonly replies: number | null };
  /** Base address of a simulated X API to use instead of Stoa's own simulator. */
  readonly xApi: string | null;
};

/** The options, or one sentence that says which flag is wrong. */
export type ParsedOptions =
  | { readonly ok: true; readonly options: LaunchOptions }
  | { readonly ok: false; readonly message: string };

/** Port of the browser host unless `--port` names another. */
const defaultPort = 4780;

const number = (name: string, minimum: number, maximum: number, whole: boolean) =>
  z
    .string()
    .regex(whole ? /^\d{1,10}$/ : /^\d{1,10}(\.\d{1,6})?$/, `--${name} takes a number from ${minimum} to ${maximum}`)
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum, `--${name} takes a number from ${minimum} to ${maximum}`);

const flags = z.object({
  host: z.enum(['auto', 'electron', 'browser'], '--host takes electron, browser or auto').default('auto'),
  'data-dir': z.string().min(1, '--data-dir takes a directory').optional(),
  port: number('port', 0, 65_535, true).default(defaultPort),
  'no-open': z.boolean().default(false),
  'sandbox-seed': number('sandbox-seed', 0, 2_147_483_647, true).optional(),
  'sandbox-speed': number('sandbox-speed', 0, 10_000, false).optional(),
  'sandbox-replies': number('sandbox-replies', 0, 86_400, false).optional(),
  'x-api': z
    .string()
    .refine(isLoopbackBase, '--x-api takes a loopback address such as http://127.0.0.1:4790')
    .optional(),
});

/** Reads the command line; a bad flag gives one sentence to print before leaving with status 2. */
export function parseLaunchOptions(args: readonly string[]): ParsedOptions {
  let values: Record<string, unknown>;
  try {
    ({ values } = parseArgs({
      args: [...args],
      allowPositionals: false,
      options: {
        host: { type: 'string' },
        'data-dir': { type: 'string' },
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
        'sandbox-seed': { type: 'string' },
        'sandbox-speed': { type: 'string' },
        'sandbox-replies': { type: 'string' },
        'x-api': { type: 'string' },
      },
    }));
  } catch (failure) {
    return { ok: false, message: failure instanceof Error ? firstSentence(failure.message) : String(failure) };
  }
  const checked = flags.safeParse(values);
  if (!checked.success)
    return { ok: false, message: checked.error.issues[0]?.message ?? 'The flags were not understood' };
  const given = checked.data;
  return {
    ok: true,
    options: {
      host: given.host,
      dataDirectory: resolve(given['data-dir'] ?? defaultDataDirectory(process.platform, process.env)),
      port: given.port,
      open: !given['no-open'],
      sandbox: {
        seed: given['sandbox-seed'] ?? null,
        speed: given['sandbox-speed'] ?? null,
        replies: given['sandbox-replies'] ?? null,
      },
      xApi: given['x-api']?.replace(/\/+$/, '') ?? null,
    },
  };
}

/** The platform's usual place for a program's data. */
export function defaultDataDirectory(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Stoa');
  if (platform === 'win32') return join(environment.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Stoa');
  return join(environment.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'stoa');
}

function isLoopbackBase(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, pathname, search, username } = new URL(address);
  return protocol === 'http:' && isLoopback(hostname) && pathname === '/' && search === '' && username === '';
}

function firstSentence(message: string): string {
  return message.split(/\.\s|\n/)[0] ?? message;
}
