import { expect, test } from 'vitest';
import type { Media } from '../../../../../src/shared/model/index.ts';
import { testAccountId } from '../../../../builders/a-database.ts';
import { aPhoto } from '../../../../builders/a-photo.ts';
import { ada, aTalkingCore, shop } from '../../../../builders/a-talking-core.ts';

const left = aPhoto({ key: 'a', alt: 'The left cover' });
const bare = aPhoto({ key: 'b', alt: null });

test.each<[string, string, readonly Media[], string]>([
  ['one picture', '@loftpaper', [left], 'Picture: The left cover'],
  ['one without a description', '@loftpaper', [bare], 'A picture'],
  ['several', '@loftpaper', [left, bare], '2 pictures: The left cover'],
  ['several without descriptions', '@loftpaper', [bare, bare], '2 pictures'],
  ['a film among them', '@loftpaper', [bare, { ...bare, kind: 'video' }], '2 pictures and videos'],
  ['words beside it', '@loftpaper torn again', [left], 'torn again'],
  ['nothing but the name', '@loftpaper', [], '@loftpaper'],
])('the row of an answer says what it is: %s', async (_what, text, media, snippet) => {
  const core = aTalkingCore();
  const asked = core.xApi.says(shop, 'Is it torn?');
  const replyTo = { postId: asked.id, personId: shop.id };
  core.xApi.says(ada, text, { media, replyTo, conversationId: asked.id });
  await core.refresh();
  expect(await core.listed('open')).toMatchObject([{ snippet }]);
});

test('a post gone from X leaves no word of its picture', async () => {
  const core = aTalkingCore();
  const post = core.xApi.says(ada, '@loftpaper', { media: [left] });
  await core.refresh();
  core.inbox.forgetPosts(testAccountId, [post.id]);
  expect(await core.listed('open')).toMatchObject([{ snippet: '' }]);
});
