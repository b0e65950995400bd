import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { Hono } from 'hono';

const types: Readonly<Record<string, string>> = {
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.mp4': 'video/mp4',
};
const uploadsPrefix = 'uploads/';
const folder = join('src', 'simulator', 'world', 'pictures');

/**
 * The world's pictures: where STOA_PICTURES says, else beside the sources this runs from, else below the project the
 * bundle lies in; null when there are none (the world then goes without pictures).
 */
export function findPictures(start: string, environment: Readonly<Record<string, string | undefined>>): string | null {
  const named = environment.STOA_PICTURES;
  if (named !== undefined && named !== '') return resolve(named);
  const beside = join(start, 'world', 'pictures');
  if (existsSync(beside)) return beside;
  for (let directory = start; ; directory = dirname(directory)) {
    if (existsSync(join(directory, folder))) return join(directory, folder);
    if (dirname(directory) === directory) return null;
  }
}

/**
 * `/media/<file>`: pictures and nothing else; X's size suffixes of avatars (`_normal` …) lead to the same file.
 * `/media/uploads/<file>` are what visitors brought.
 */
export function createMediaRoutes(pictures: string | null, uploads: string): Hono {
  const routes = new Hono();
  routes.get('/media/*', async (c) => {
    const asked = decodeSafely(new URL(c.req.url).pathname.slice('/media/'.length));
    const name = asked?.replace(/_(?:normal|bigger|mini|200x200|400x400)(\.\w+)$/, '$1') ?? '';
    const type = types[extname(name).toLowerCase()];
    const isUpload = name.startsWith(uploadsPrefix);
    const root = isUpload ? resolve(uploads) : pictures;
    if (root === null || type === undefined) return c.text('There is no such picture.', 404);
    const path = resolve(root, isUpload ? name.slice(uploadsPrefix.length) : name);
    if (!path.startsWith(root + sep) || !existsSync(path)) return c.text('There is no such picture.', 404);
    return c.body(new Uint8Array(await readFile(path)), 200, {
      'content-type': type,
      'cache-control': 'public, max-age=86400',
      'x-content-type-options': 'nosniff',
    });
  });
  return routes;
}

function decodeSafely(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
