import { setTimeout as wait } from 'node:timers/promises';
import type { StoaEvent } from '../../src/shared/contract/index.ts';
import { freshDirectory, type Running, removeDirectory, startSandbox, startStoa } from '../e2e/support/processes.ts';
import { createSandboxControl } from '../e2e/support/sandbox-control.ts';
import { type CoreClient, connectToCore, expectValue } from './core-client.ts';
import { createDiary, type Diary } from './diary.ts';
import { misfortunes, wideLimits } from './misfortunes.ts';
import { findPlaces, livesOnce, type Place } from './person.ts';
import { createRandom, type Random } from './random.ts';
import { signIn } from './sign-in.ts';
import { isFlawless, judge, type Sighting, type Verdict } from './verdict.ts';

/** How often to kill, and by which chance. */
export type SoakOptions = { readonly kills: number; readonly seed: number; print(line: string): void };

/** The longest life, in milliseconds. */
const longestLife = 2500;
/** Back-offs last up to a minute, and a look on X comes ten seconds after leaving. */
const longestSettling = 150_000;
const progressEvery = 10;
/** A restarted X has forgotten whom it sent how much, so that its limits never end the run. */
const xFailsEvery = 5;
/** The world stands still and nobody answers, so that X has nothing but what was sent. */
const stillWorld = ['--speed', '0', '--replies', '86400'];

type World = { readonly dataDirectory: string; readonly sandboxDirectory: string; sandbox: Running };

/**
 * Writes and sends through a core that is killed again and again, over a network that fails; answers whether every draft is
 * there and every send is on X once, or shown with its reason.
 */
export async function runSoak({ kills, seed, print }: SoakOptions): Promise<boolean> {
  const random = createRandom(seed);
  const diary = createDiary();
  const sandboxDirectory = freshDirectory('soak-sandbox');
  const world: World = {
    dataDirectory: freshDirectory('soak-data'),
    sandboxDirectory,
    sandbox: await startSandbox({ dataDirectory: sandboxDirectory, flags: stillWorld }),
  };
  try {
    const places = await prepare(world);
    for (let kill = 1; kill <= kills; kill += 1) {
      const xFails = kill % xFailsEvery === 0 || random.chance(0.1);
      const verdict = await oneLife(world, places, diary, random, xFails);
      if (!isFlawless(verdict)) {
        print(`After ${kill - 1} kills with seed ${seed}: ${describe(verdict)}`);
        return false;
      }
      if (kill % progressEvery === 0 && kill < kills) print(`${kill} kills, ${diary.sends()} sends`);
    }
    return await settle(world, diary, { kills, print });
  } finally {
    await world.sandbox.kill();
    removeDirectory(world.dataDirectory);
    removeDirectory(world.sandboxDirectory);
  }
}

/** Signs in and reads the inbox once, without misfortunes. */
async function prepare(world: World): Promise<readonly Place[]> {
  const stoa = await start(world);
  const core = await connectToCore(stoa.address);
  await createSandboxControl(world.sandbox.address).faults([wideLimits(Date.now())]);
  const accountId = await signIn(core, 'loftpaper');
  expectValue(await core.call('inbox.refresh', { accountId }));
  const places = await findPlaces(core, accountId);
  core.close();
  await stoa.stop();
  return places;
}

function start(world: World): Promise<Running> {
  return startStoa({ dataDirectory: world.dataDirectory, flags: ['--x-api', world.sandbox.address] });
}

/** Starts Stoa, looks whether everything is there, and lets the person work until the kill; sometimes X goes first. */
async function oneLife(
  world: World,
  places: readonly Place[],
  diary: Diary,
  random: Random,
  xFails: boolean,
): Promise<Verdict> {
  await createSandboxControl(world.sandbox.address).faults(misfortunes(random, Date.now()));
  const stoa = await start(world);
  const core = await connectToCore(stoa.address);
  const verdict = judge(diary.written(), (await look(world, core)).sighting, false);
  const undoPeriod = random.pick([0, 0, 200, 800]);
  const blackout = xFails ? wait(random.between(0, longestLife)).then(() => world.sandbox.kill()) : null;
  const moment = killMoment(core, random);
  await core.call('preferences.change', { undoPeriod });
  const life = livesOnce(core, places, diary, random);
  await moment;
  await stoa.kill();
  await Promise.all([life, blackout]);
  if (xFails) {
    const port = Number(new URL(world.sandbox.address).port);
    world.sandbox = await startSandbox({ dataDirectory: world.sandboxDirectory, flags: stillWorld, port });
  }
  return verdict;
}

/** Any time, or right when a send reaches a state. */
function killMoment(core: CoreClient, random: Random): Promise<unknown> {
  if (random.chance(0.3)) return wait(random.between(0, longestLife));
  const state = random.pick(['held', 'queued', 'sending', 'sending', 'sending', 'unknown', 'sent', 'refused']);
  const delay = random.pick([0, 1, 5, 20, random.between(0, 400)]);
  const { promise, resolve } = Promise.withResolvers<void>();
  let left = random.between(1, 3);
  core.onEvent((event: StoaEvent) => {
    if (event.type !== 'outbox.changed' || event.items.every((item) => item.state !== state)) return;
    left -= 1;
    if (left === 0) setTimeout(resolve, delay);
  });
  return Promise.race([promise, wait(longestLife)]);
}

/** What disk and X have; the core is asked first, so that what leaves in between is seen on X. */
async function look(
  world: World,
  core: CoreClient,
): Promise<{ readonly sighting: Sighting; readonly refusals: number; readonly isSettled: boolean }> {
  const { drafts, outbox } = expectValue(await core.call('session.open', {}));
  const journal = await createSandboxControl(world.sandbox.address).journal();
  return {
    sighting: {
      onX: journal.map((line) => String(line.text)),
      drafts: drafts.flatMap(({ parts }) => parts.map((part) => part.text)),
      outbox: outbox.map(({ text, state }) => ({ text, state })),
    },
    refusals: drafts.filter((draft) => draft.refusal !== null).length,
    // What X refused in the middle of a thread is shown with its reason and waits for the person.
    isSettled: outbox.every((item) => item.state === 'stopped'),
  };
}

/** Lets a last, undisturbed life bring everything to its end, and judges it. */
async function settle(
  world: World,
  diary: Diary,
  { kills, print }: Pick<SoakOptions, 'kills' | 'print'>,
): Promise<boolean> {
  await createSandboxControl(world.sandbox.address).faults([wideLimits(Date.now())]);
  const stoa = await start(world);
  const core = await connectToCore(stoa.address);
  const until = Date.now() + longestSettling;
  let seen = await look(world, core);
  while (!seen.isSettled && Date.now() < until) {
    await wait(500);
    seen = await look(world, core);
  }
  core.close();
  await stoa.stop();
  const ledger = await createSandboxControl(world.sandbox.address).ledger();
  const uploads = ledger.filter(({ route, status }) => String(route).endsWith('/finalize') && status === 200).length;
  const { sighting, refusals } = seen;
  const verdict = judge(diary.written(), sighting, true);
  print(
    `${sighting.onX.length} arrived with ${uploads} uploads, ${refusals} drafts with X’s reason, ${sighting.outbox.length} shown in the outbox`,
  );
  if (!isFlawless(verdict)) print(describe(verdict));
  print(`${kills} kills, ${diary.sends()} sends, ${verdict.twice.length} twice, ${verdict.lost.length} lost`);
  return isFlawless(verdict);
}

function describe({ twice, lost, early }: Verdict): string {
  return Object.entries({ twice, lost, 'out of turn': early })
    .filter(([, marks]) => marks.length > 0)
    .map(([what, marks]) => `${what}: ${marks.join(', ')}`)
    .join('; ');
}
