import type { ComposeTarget, Person } from '../../src/shared/model/index.ts';
import { testAccountId } from './a-database.ts';
import { aPerson } from './a-person.ts';
import { ada, aTalkingCore, aTalkingDatabase, ben, shop } from './a-talking-core.ts';
import { aTalkingX } from './a-talking-x.ts';
import { fakeClock } from './fake-clock.ts';
import { written } from './written.ts';

export const cleo = aPerson({ id: '4000', handle: 'cleo', name: 'Cleo' });

/** A shop that sends, and what Ada, Ben and Cleo say to it. */
export function aShop() {
  const db = aTalkingDatabase();
  const clock = fakeClock();
  const core = aTalkingCore({ db, clock, xApi: aTalkingX(clock, shop, [ada, ben, cleo]) });
  core.compose.start();

  /** Somebody speaks to the shop; answers where an answer to them goes. */
  async function spokenTo(by: Person, text = '@loftpaper my order is late', more = {}) {
    core.xApi.says(by, text, more);
    await core.refresh();
    const { conversation, replyTo } = await core.newest();
    if (replyTo === null) throw new Error('there is nothing to answer');
    return { kind: 'reply', accountId: testAccountId, postId: replyTo, conversationId: conversation.id } as const;
  }
  return {
    ...core,
    spokenTo,
    /** Somebody speaks to the shop, which answers within the minute. */
    async answers(by: Person, text: string): Promise<void> {
      await promised(core, await spokenTo(by), text);
      await clock.advance(60_000);
    },
  };
}

/** A shop that Ada has asked something; the target is an answer to her. */
export async function anAskedShop(text = '@loftpaper do you ship to Oslo?', more = {}) {
  const core = aShop();
  return { ...core, target: await core.spokenTo(ada, text, more) };
}

/** Sends one text, now or at `sendAt`, and answers the promise of it. */
export async function promised(
  { compose }: Pick<ReturnType<typeof aTalkingCore>, 'compose'>,
  target: ComposeTarget,
  text: string,
  sendAt?: number,
) {
  const later = sendAt === undefined ? {} : { sendAt };
  const [item] = await compose.handlers['compose.send']({ target, writing: written(text), ...later });
  if (item === undefined) throw new Error('nothing was promised');
  return item;
}
