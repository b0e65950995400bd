import { expect, test } from 'vitest';
import { aRunningStoa } from '../../builders/a-running-stoa.ts';

const search = '/2/tweets/search/recent';
const minute = 60_000;

const faults = {
  'a pause asked for': {
    do: {
      status: 429,
      headers: { 'x-rate-limit-remaining': '0', 'x-rate-limit-limit': '300', 'x-rate-limit-reset': 'soon' },
    },
    code: 'rate-limited',
  },
  'no credits left': {
    do: { status: 402, body: { title: 'CreditsDepleted', detail: 'no credits' } },
    code: 'no-credits',
  },
  'a page instead of an answer': { do: { status: 503, html: '<h1>Over capacity</h1>' }, code: 'x-unavailable' },
  'a connection that breaks': { do: { drop: true }, code: 'offline' },
  'an answer cut in the middle': { do: { malformed: true }, code: 'x-unavailable' },
} as const;

test.each(Object.entries(faults))(
  '%s: the rows stay, the column says why, no storm, and it goes on by itself',
  async (_, fault) => {
    const stoa = await aRunningStoa();
    const accountId = await stoa.signIn('loftpaper');
    const { packs } = await stoa.call('decks.packs', { accountId, sectors: null });
    const news = packs.find((pack) => pack.key === 'news');
    if (!news) throw new Error('there is no news pack');
    await stoa.call('decks.build', { accountId, packs: [{ key: 'news', handles: [...news.handles], terms: [] }] });
    await stoa.advance(10);
    const before = await stoa.call('session.open', {});
    const reset = String(Math.ceil((stoa.clock.now() + 5 * minute) / 1000));
    const mishap: unknown = JSON.parse(JSON.stringify(fault.do).replace('"soon"', `"${reset}"`));
    await stoa.simulator.control('/__faults', [{ match: { path: search }, do: mishap }]);

    let checks = 0;
    for (let round = 0; round < 3; round += 1) {
      await stoa.advance(minute);
      checks += stoa.events
        .splice(0)
        .filter((event) => event.type === 'timelines.status' && event.status.activity === 'checking').length;
    }
    const during = await stoa.call('session.open', {});
    expect(during.statuses[0]?.error?.code).toBe(fault.code);
    expect(during.pages[0]?.rows).toEqual(before.pages[0]?.rows);
    expect(during.statuses[0]?.nextCheckAt).toBeGreaterThan(stoa.clock.now());
    expect(checks).toBeLessThan(20);

    await stoa.simulator.control('/__faults', []);
    // Credits do not come by themselves: the person says that there are some.
    if (fault.code === 'no-credits') await stoa.call('spend.tryAgain', { accountId });
    for (let round = 0; round < 20; round += 1) await stoa.advance(minute);
    const after = await stoa.call('session.open', {});
    expect(after.statuses[0]?.error).toBe(null);
    await stoa.close();
  },
);
