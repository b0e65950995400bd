import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** What became of a command; `output` (both streams) is only kept when asked for. A command that could not start or ran out of time has exit code 1. */
export type CommandResult = { readonly exitCode: number; readonly output: string };

/** A command to run from the project's root; `quiet` keeps its output instead of showing it. */
export type Command = {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly quiet?: boolean;
};

const timeLimit = 14 * 60_000;

/** A command that runs a package's script with this same Node, whatever is on the PATH. */
export function packageCommand(script: string, ...args: readonly string[]): Command {
  return { file: process.execPath, args: [join('node_modules', script), ...args] };
}

/** A command that runs npm: the one that started this process, if one did. */
export function npmCommand(...args: readonly string[]): Command {
  const npmScript = process.env.npm_execpath;
  return npmScript === undefined ? { file: 'npm', args } : { file: process.execPath, args: [npmScript, ...args] };
}

/** Runs a command to its end or to the time limit (14 minutes). */
export function runCommand(command: Command): Promise<CommandResult> {
  return new Promise((resolve) => {
    const path = [join(process.cwd(), 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
    const child = spawn(command.file, command.args, {
      env: { ...process.env, PATH: path, ...command.env },
      stdio: ['ignore', command.quiet === true ? 'pipe' : 'inherit', command.quiet === true ? 'pipe' : 'inherit'],
      timeout: timeLimit,
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => {
      process.stdout.write(`${command.file} could not start: ${error.message}\n`);
      resolve({ exitCode: 1, output });
    });
    child.on('close', (code, signal) => {
      if (signal !== null)
        process.stdout.write(`${command.file} was ended by ${signal} (limit: ${timeLimit / 60_000} minutes)\n`);
      resolve({ exitCode: code ?? 1, output });
    });
  });
}
