import { startSimulator } from './create-simulator.ts';
import { readFlags } from './flags.ts';
import { StartError } from './start-error.ts';

/** `npm run sandbox`: the simulated X as a process of its own; exit status 2 when it cannot start. */
async function run(): Promise<void> {
  const flags = readFlags(process.argv.slice(2));
  const simulator = await startSimulator(flags);
  let closing = false;
  const close = async () => {
    if (closing) return;
    closing = true;
    await simulator.close();
    process.exit(0);
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
  if (flags.exitWithParent) {
    process.stdin.on('end', close).on('error', close).resume();
  }
  if (simulator.seed !== flags.seed) {
    console.error(`This data directory's world has seed ${simulator.seed}; --seed ${flags.seed} is ignored.`);
  }
  console.log(`X API sandbox is ready at ${simulator.url}`);
}

try {
  await run();
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
