import { expect, test } from 'vitest';
import { readNamedFiles } from '../../../../../src/main/storage/repositories/uploads.ts';
import type { ComposeTarget } from '../../../../../src/shared/model/index.ts';
import { aPhoto } from '../../../../builders/a-photo.ts';
import { ada, aTalkingCore, shop } from '../../../../builders/a-talking-core.ts';
import { anAttachment } from '../../../../builders/an-attachment.ts';

test('a picture they sent is in the conversation, and named in its row where they wrote nothing', async () => {
  const core = aTalkingCore();
  const photo = aPhoto({ alt: 'The torn cover' });
  core.xApi.writes(ada, shop, '', [photo]);
  await core.refresh();
  const { conversation, turns } = await core.newest();
  expect([conversation.snippet, turns[0]?.media]).toEqual(['Picture: The torn cover', [photo]]);
});

test('a picture of one’s own stays as it was sent, where X shows it to no app', async () => {
  const core = aTalkingCore();
  core.xApi.writes(ada, shop, 'Which one is torn?');
  await core.refresh();
  const { conversation } = await core.newest();
  const target: ComposeTarget = { kind: 'direct', accountId: conversation.accountId, conversationId: conversation.id };
  const picture = anAttachment('a', { alt: 'The left one' });
  core.compose.start();
  const writing = { parts: [{ text: 'This one', media: [picture] }], audience: 'everyone', remindAt: null } as const;
  await core.compose.handlers['compose.send']({ target, writing });
  const pictureNow = async () => (await core.newest()).turns.at(-1)?.media.map(({ picture: address }) => address);
  expect(await pictureNow()).toEqual([picture.address]);
  await core.clock.advance(60_000);
  await core.refresh();
  expect(core.xApi.arrived).toHaveLength(1);
  expect([await pictureNow(), (await core.newest()).turns.at(-1)?.outboxId]).toEqual([[picture.address], null]);
  core.db.exec('DELETE FROM outbox');
  expect(readNamedFiles(core.db)).toEqual([picture.file]);
});
