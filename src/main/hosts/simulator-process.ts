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
  /** It died too often and is not started again; `why` is what it said last. */
  onGivenUp(why: string): void;
};

const readyLine = /X API sandbox is ready at (http:\/\/127\.0\.0\.1:\d+)/;

/** Delays before a simulator that died is started again; after the last one it stays down until Stoa restarts. */
const restartDelays = [200, 1000, 5000, 30_000];
/** Whoever lived this long did not die of its start: counting begins anew. */
const soundLife = 60_000;

/** The simulator that runs beside Stoa. */
export type RunningSimulator = {
  stop(): void;
  /** Ends it, lets `change` run while nobody uses its files, and starts it again, also when `change` fails. */
  without(change: () => Promise<void>): Promise<void>;
};

/** Runs the simulator beside Stoa and starts it again when it dies. */
export function runSimulator(options: SimulatorOptions, deps: SimulatorDeps): RunningSimulator {
  let child: SimulatorChild | null = null;
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  let deaths = 0;
  let ended: Promise<void> = Promise.resolve();

  const start = () => {
    const running = deps.spawn(argumentsFor(options));
    child = running;
    const { promise, resolve } = Promise.withResolvers<void>();
    ended = promise;
    const startedAt = Date.now();
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
      resolve();
      if (stopped) return;
      deps.onBase(null);
      const why = complaint.trim() || `The sandbox stopped (status ${code ?? 'unknown'}).`;
      deps.onTrouble(why);
      if (Date.now() - startedAt > soundLife) deaths = 0;
      const delay = restartDelays[deaths];
      deaths += 1;
      if (delay === undefined) deps.onGivenUp(why);
      else timer = setTimeout(start, delay);
    });
  };

  const stop = () => {
    stopped = true;
    if (timer !== null) clearTimeout(timer);
    child?.kill();
  };

  start();
  return {
    stop,
    async without(change) {
      stop();
      deps.onBase(null);
      await ended;
      try {
        await change();
      } finally {
        stopped = false;
        deaths = 0;
        start();
      }
    },
  };
}

function argumentsFor(options: SimulatorOptions): string[] {
  const args = ['--port', '0', '--data-dir', options.dataDirectory];
  if (options.seed !== null) args.push('--seed', String(options.seed));
  if (options.speed !== null) args.push('--speed', String(options.speed));
  if (options.replies !== null) args.push('--replies', String(options.replies));
  return args;
}
