import { expect, test } from 'vitest';
import type { StoaError } from '../../../src/shared/model/index.ts';
import { xPrices } from '../../../src/shared/prices/x-prices.ts';
import { aRehearsal } from '../../builders/a-rehearsal.ts';
import { aWorldTimeline } from '../../builders/a-world.ts';
import { undescribed } from '../../builders/x-description.ts';
import {
  answerMentions,
  buildDeck,
  firstRun,
  followX,
  killed,
  messagesAndMarks,
  readOn,
  saveList,
  signOut,
  write,
} from './steps.ts';

const heading = `# A rehearsal

The first run and a day of work on X as \`test/integration/rehearsal\` plays it: sign-in, vault, database, outbox and adapter are the real ones, a simulator plays X, and
every request and answer is held to X's description. Each row is one refusal of X (its name in \`src/simulator/faults/catalogue.ts\`) or mishap, the error Stoa tells with its
next step, and what came of it. At the end nothing was lost and nothing sent twice. The test writes this page; \`npx vitest run test/integration/rehearsal -u\` renews it.

| Step | X | Told | Came of it |
|---|---|---|---|
`;

test('the first run and a day of work on X, with a refusal at every step', async () => {
  const stoa = await aRehearsal({
    posts: (epoch) => [
      ...aWorldTimeline('newsroom', 8, epoch - 5 * 60_000),
      ...aWorldTimeline('mara', 8, epoch - 3 * 60_000),
    ],
    answer: () => null,
  });
  const record: string[] = [];

  /** Notes what the reader is told of a step (what it is, in a sentence, and what to do next) and what came of it. */
  function tell(step: string, met: string, error: StoaError | null | undefined, came: string): void {
    const told = error ? `\`${error.code}${'rule' in error ? `\`, \`${error.rule}` : ''}\`` : 'nothing';
    record.push(`| ${step} | ${met} | ${told} | ${came} |`);
    if (error) expect(`${error.message} ${error.next}`).toMatch(/^[A-Z].+[.!] [A-Z“].+\.$/);
  }

  const accountId = await firstRun(stoa, tell);
  await buildDeck(stoa, accountId, tell);
  await readOn(stoa, tell);
  await answerMentions(stoa, accountId, tell);
  await write(stoa, accountId, tell);
  await messagesAndMarks(stoa, accountId, tell);
  await saveList(stoa, accountId, tell);
  await followX(stoa, accountId, tell);
  await killed(stoa, accountId);

  const { spend } = await stoa.call('session.open', {});
  const charged = await stoa.charged();
  await signOut(stoa, accountId, tell);

  // The answer that was lost on its way back was charged, which nobody here can know; everything else is in both ledgers.
  expect(charged - (spend?.today ?? 0)).toBe(xPrices.answerSummons);
  expect(spend?.unsure).toBeGreaterThanOrEqual(xPrices.answerSummons);
  const journal = await stoa.simulator.lines('/__journal');
  expect(journal.filter(({ kind }) => kind === 'post' || kind === 'message').map(({ text }) => text)).toEqual([
    'Until six.',
    'New paper',
    'one',
    'two',
    'three',
    'Of course.',
    'Good night',
  ]);
  expect(journal.map(({ kind }) => kind).filter((kind) => kind !== 'post' && kind !== 'message')).toEqual([
    'upload',
    'bookmark',
    'list',
    ...['add-member', 'add-member', 'add-member'],
  ]);
  expect(stoa.between.objections).toEqual([]);
  expect([...stoa.between.absent].sort()).toEqual(Object.keys(undescribed).sort());
  expect(stoa.troubles()).toEqual([]);
  await stoa.close();
  await expect(`${heading}${record.join('\n')}\n`).toMatchFileSnapshot('../../../docs/rehearsal.md');
}, 180_000);
