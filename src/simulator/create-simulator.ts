import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { type Clock, systemClock } from './clock.ts';
import { lockDirectory } from './directory-lock.ts';
import { createFaults, type Fault } from './faults/faults.ts';
import type { EntryOf } from './journal/entries.ts';
import { type Journal, openJournal } from './journal/journal.ts';
import { createLedger } from './ledger/ledger.ts';
import { createLimits } from './limits.ts';
import { findPictures } from './media-routes.ts';
import { createAuthorizationCodes } from './oauth/authorization.ts';
import { createTokens } from './oauth/tokens.ts';
import { createServer } from './server.ts';
import { StartError } from './start-error.ts';
import { createSimulation } from './state/simulation.ts';
import { createUploads } from './uploads/uploads.ts';
import { createWorld } from './world/create-world.ts';
import type { World, WorldOptions } from './world/types.ts';

/** How a simulator is started. */
export type SimulatorOptions = {
  readonly dataDir: string;
  /** 0: any free port. */
  readonly port: number;
  readonly seed: number;
  /** How many times its natural pace the world's own activity runs at; 0: nothing happens by itself. */
  readonly speed: number;
  /** After about how many seconds people answer a visitor. */
  readonly replies: number;
  readonly faults?: readonly Fault[];
  readonly clock?: Clock;
  /** Makes the world; the invented one by default. */
  readonly world?: (options: WorldOptions) => World;
};

/** A running simulator. `seed` is the stored one, which wins over the one asked for. */
export type Simulator = { readonly url: string; readonly seed: number; readonly close: () => Promise<void> };

/** Starts a simulator on loopback; throws StartError when the data directory is held or unusable or the port is taken. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const lock = lockDirectory(options.dataDir);
  let journal: Journal | null = null;
  const release = () => {
    journal?.close();
    lock.release();
  };
  try {
    journal = openJournal(options.dataDir);
    const clock = options.clock ?? systemClock;
    const { seed, epoch, speeds } = openWorld(journal, options, clock);
    const world = (options.world ?? createWorld)({ seed, epoch, speeds });
    const uploadsFolder = join(options.dataDir, 'uploads');
    const uploads = createUploads(uploadsFolder);
    const simulation = createSimulation({ world, epoch, journal, clock, replies: options.replies, uploads });
    const app = createServer({
      simulation,
      tokens: createTokens(journal, clock),
      ledger: createLedger(journal),
      limits: createLimits(clock),
      codes: createAuthorizationCodes(clock),
      faults: createFaults(options.faults ?? []),
      pictures: findPictures(import.meta.dirname, process.env),
      uploads: uploadsFolder,
    });
    const server = createHttpServer(getRequestListener(app.fetch));
    const port = await listen(server, options.port);
    return {
      url: `http://127.0.0.1:${port}`,
      seed,
      async close() {
        server.close();
        server.closeAllConnections();
        await once(server, 'close');
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** Reads the world's seed, epoch and paces from the journal; a first start sets them, a new pace is noted. */
function openWorld(journal: Journal, { seed, speed }: SimulatorOptions, clock: Clock): WorldOptions {
  const now = clock.now();
  const start = journal.entries.find((entry): entry is EntryOf<'start'> => entry.kind === 'start');
  if (start === undefined) {
    journal.append({ kind: 'start', version: 1, at: now, epoch: now, seed }, { kind: 'speed', at: now, speed });
    return { seed, epoch: now, speeds: [{ from: now, speed }] };
  }
  const speeds = journal.entries.flatMap((entry) =>
    entry.kind === 'speed' ? [{ from: entry.at, speed: entry.speed }] : [],
  );
  if (speeds.at(-1)?.speed !== speed) {
    journal.append({ kind: 'speed', at: now, speed });
    speeds.push({ from: now, speed });
  }
  return { seed: start.seed, epoch: start.epoch, speeds };
}

async function listen(server: ReturnType<typeof createHttpServer>, port: number): Promise<number> {
  const address = await new Promise<AddressInfo | string | null>((fulfil, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reason =
        cause.code === 'EADDRINUSE' ? 'is already in use' : `cannot be opened (${cause.code ?? cause.message})`;
      reject(new StartError(`Port ${port} ${reason}: choose another with --port, or 0 for any.`, { cause }));
    });
    server.listen(port, '127.0.0.1', () => fulfil(server.address()));
  });
  return typeof address === 'object' && address !== null ? address.port : port;
}
