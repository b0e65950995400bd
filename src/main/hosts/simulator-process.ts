import type { Readable } from 'node:stream';

/** A started simulator, whichever way the host starts processes. */
export type SimulatorChild = {
  readonly output: Readable;
  readonly errors: Readable;
  onExit(run: (code: number | null) => void): void;
  kill(): void;
};

/** Which world is run and where it is kept; null leaves the simulator’s own default. */
export type SimulatorOptions = {
  readonly dataDirectory: string;
  readonly seed: number | null;
  readonly speed: number | null;
  readonly replies: number | null;
};

type SimulatorDeps = {
  /** Starts the simulator's entry with these arguments. */
  spawn(args: readonly string[]): SimulatorChild;
  onBase(base: string | null): void;
  onTrouble(what: string): void;
};

const readyLine = /X API sandbox is ready at (http:\/\/127\.0\.0\.1:\d+)/;

/** Delays before a simulator that died is started again; after the last one it stays down until Stoa restarts. */
const restartDelays = [200, 1000, 5000, 30_000];

/** Runs the simulator beside Stoa and starts it again when it dies; answers how to stop it. */
export function runSimulator(options: SimulatorOptions, deps: SimulatorDeps): () => void {
  let child: SimulatorChild | null = null;
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  let deaths = 0;

  const start = () => {
    const running = deps.spawn(argumentsFor(options));
    child = running;
    let said = '';
    let complaint = '';
    running.output.on('data', (chunk: Buffer) => {
      if (said === 'ready') return;
      said += chunk.toString();
      const base = readyLine.exec(said)?.[1];
      if (base === undefined) return;
      said = 'ready';
      deps.onBase(base);
    });
    running.errors.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString()).slice(-2000);
    });
    running.onExit((code) => {
      if (stopped) return;
      deps.onBase(null);
      deps.onTrouble(complaint.trim() || `The sandbox stopped (status ${code ?? 'unknown'}).`);
      const delay = restartDelays[deaths];
      deaths += 1;
      if (delay !== undefined) timer = setTimeout(start, delay);
    });
  };

  start();
  return () => {
    stopped = true;
    if (timer !== null) clearTimeout(timer);
    child?.kill();
  };
}

function argumentsFor(options: SimulatorOptions): string[] {
  const args = ['--port', '0', '--data-dir', options.dataDirectory];
  if (options.seed !== null) args.push('--seed', String(options.seed));
  if (options.speed !== null) args.push('--speed', String(options.speed));
  if (options.replies !== null) args.push('--replies', String(options.replies));
  return args;
}
