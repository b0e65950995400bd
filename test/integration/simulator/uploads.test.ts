import { afterEach, expect, test } from 'vitest';
import { aGif, aPng } from '../../builders/a-picture.ts';
import { aSimulator } from '../../builders/a-simulator.ts';
import { worldPeople } from '../../builders/a-world.ts';

let simulator: Awaited<ReturnType<typeof aSimulator>>;
afterEach(() => simulator.close());

async function signedIn() {
  simulator = await aSimulator();
  const client = await simulator.signIn();
  const { post } = client;
  async function begin(bytes: number, type = 'image/png', category = 'tweet_image') {
    return post('/2/media/upload/initialize', { media_type: type, media_category: category, total_bytes: bytes });
  }
  async function append(id: unknown, part: Buffer, segment = 0) {
    return post(`/2/media/upload/${id}/append`, { media: part.toString('base64'), segment_index: segment });
  }
  async function upload(bytes: Buffer, type?: string, category?: string) {
    const id = String((await begin(bytes.length, type, category)).data[0]?.id);
    await append(id, bytes);
    await post(`/2/media/upload/${id}/finalize`);
    return id;
  }
  return { ...client, begin, append, upload };
}

test('a picture sent as a form in two pieces, described and posted, is shown to readers and outlives a restart', async () => {
  const { begin, post, get, token } = await signedIn();
  const png = aPng(60, 40);
  const id = String((await begin(png.length)).data[0]?.id);
  for (const [segment, part] of [png.subarray(0, 20), png.subarray(20)].entries()) {
    const body = new FormData();
    body.set('segment_index', String(segment));
    body.set('media', new Blob([new Uint8Array(part)]));
    const headers = { authorization: `Bearer ${token}` };
    await simulator.fetch(`/2/media/upload/${id}/append`, { method: 'POST', headers, body });
  }
  await post(`/2/media/upload/${id}/finalize`);
  await post('/2/media/metadata', { id, metadata: { alt_text: { text: 'A grey card' } } });
  const made = await post('/2/tweets', { text: 'Look', media: { media_ids: [id] } });
  await simulator.restart();

  const read = await get(
    `/2/tweets/${made.data[0]?.id}?expansions=attachments.media_keys&media.fields=url,alt_text,width,height`,
  );

  const [media] = read.body.includes?.media ?? [];
  expect(media).toMatchObject({ media_key: `3_${id}`, type: 'photo', alt_text: 'A grey card', width: 60, height: 40 });
  const shown = await fetch(String(media?.url));
  expect(Buffer.from(await shown.arrayBuffer()).equals(png)).toBe(true);
  expect((await simulator.lines('/__journal')).map(({ kind, media }) => [kind, media])).toEqual([
    ['upload', [id]],
    ['post', [id]],
  ]);
});

test('what X would not take is refused: too large, in pieces that do not fit, of another type, a GIF beside a picture', async () => {
  const { begin, append, upload, post } = await signedIn();
  const tooLarge = await begin(5 * 1024 * 1024 + 1);
  const short = String((await begin(100)).data[0]?.id);
  await append(short, aPng());
  const wrong = String((await begin(aGif().length)).data[0]?.id);
  await append(wrong, aGif());
  const ids = [await upload(aPng()), await upload(aGif(), 'image/gif', 'tweet_gif')];
  simulator.advance(2000);

  const statuses = [
    tooLarge,
    await post(`/2/media/upload/${short}/finalize`),
    await post(`/2/media/upload/${wrong}/finalize`),
    await post('/2/tweets', { text: 'Both', media: { media_ids: ids } }),
    await post('/2/tweets', { text: 'Foreign', media: { media_ids: ['123'] } }),
  ].map(({ status }) => status);

  expect(statuses).toEqual([400, 400, 400, 400, 400]);
});

test('a GIF is worked on for a second before it can be attached, and an upload ends after a day', async () => {
  const { upload, get, post } = await signedIn();
  const id = await upload(aGif(), 'image/gif', 'tweet_gif');
  const attached = (text: string) => post('/2/tweets', { text, media: { media_ids: [id] } });
  const state = async () => (await get(`/2/media/upload?command=STATUS&media_id=${id}`)).data[0]?.processing_info;

  expect([await state(), (await attached('Early')).status]).toEqual([
    { state: 'in_progress', check_after_secs: 1 },
    400,
  ]);
  simulator.advance(1000);
  expect([await state(), (await attached('Now')).status]).toEqual([{ state: 'succeeded' }, 201]);
  simulator.advance(86_400_000);
  const later = await simulator.signIn();
  expect((await later.post('/2/tweets', { text: 'Late', media: { media_ids: [id] } })).status).toBe(400);
});

test('a message carries one picture of its own kind and needs no words; each upload and description has its price', async () => {
  const { upload, post, get } = await signedIn();
  const forPost = await upload(aPng());
  const id = await upload(aPng(), 'image/png', 'dm_image');
  const path = `/2/dm_conversations/with/${worldPeople.mara.id}/messages`;
  expect((await post(path, { attachments: [{ media_id: forPost }] })).status).toBe(400);
  expect((await post(path, {})).status).toBe(400);

  await post(path, { attachments: [{ media_id: id }] });

  const read = await get('/2/dm_events?dm_event.fields=attachments,entities');
  expect(read.data[0]).toMatchObject({ attachments: { media_keys: [`3_${id}`] } });
  expect(read.data[0]?.text).toMatch(/^https:\/\/t\.co\//);
  expect((await simulator.lines('/__ledger')).map(({ cost }) => cost).filter((cost) => cost !== 0)).toEqual([
    10, 10, 15, 10,
  ]);
});
