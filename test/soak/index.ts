import { parseArgs } from 'node:util';
import { z } from 'zod';
import { runSoak } from './run-soak.ts';

const whole = z
  .string()
  .regex(/^\d{1,9}$/, 'takes a whole number')
  .transform(Number);
const flags = z.object({ kills: whole.default(200), seed: whole.default(1) });

/** `npm run soak [-- --kills N --seed N]`: ends with status 1 when anything was lost, sent twice or sent out of turn. */
async function run(): Promise<void> {
  const { values } = parseArgs({ options: { kills: { type: 'string' }, seed: { type: 'string' } } });
  const { kills, seed } = flags.parse(values);
  const flawless = await runSoak({ kills, seed, print: (line) => process.stdout.write(`${line}\n`) });
  process.exit(flawless ? 0 : 1);
}

// Ending by a signal would leave the programs under test running.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
await run();
