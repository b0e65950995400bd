import { Readable } from 'node:stream';
import { utilityProcess } from 'electron';
import type { SimulatorChild } from '../simulator-process.ts';

/** Starts the simulator as a utility process: it ends with the app by itself, has no standard input to watch, and needs no Node of the machine. */
export function spawnSimulator(entry: string, args: readonly string[]): SimulatorChild {
  const child = utilityProcess.fork(entry, [...args], { stdio: 'pipe', serviceName: 'Stoa sandbox' });
  return {
    output: Readable.from(child.stdout ?? []),
    errors: Readable.from(child.stderr ?? []),
    onExit: (run) => child.on('exit', run),
    kill: () => child.kill(),
  };
}
