import { mayContact } from '../../shared/address/may-contact.ts';
import type { Network } from '../../shared/model/index.ts';
import { type PictureType, sniffType } from './sniff-type.ts';

/** A picture, or the HTTP status that says why there is none: 404 gone, 502 not a picture, 504 not reachable. */
export type Fetched =
  | { readonly ok: true; readonly type: PictureType; readonly body: Buffer }
  | { readonly ok: false; readonly status: 404 | 502 | 504; readonly reason: string };

/** How long a fetch may take, in milliseconds, and how large a picture may be, in bytes. */
export type FetchLimits = { readonly deadlineMs: number; readonly maxBytes: number };

/** Fetches one remote picture: no cookies, no redirects, bounded in size and time; what it is, its bytes decide. */
export async function fetchPicture(
  network: Network,
  url: URL,
  { deadlineMs, maxBytes }: FetchLimits,
): Promise<Fetched> {
  if (!mayContact(network, url)) return { ok: false, status: 404, reason: `${url.host} is not X's` };
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      credentials: 'omit',
      signal: AbortSignal.timeout(deadlineMs),
      headers: { accept: 'image/webp,image/png,image/jpeg,image/gif,video/mp4' },
    });
    if (!response.ok) {
      await response.body?.cancel();
      const isGone = [401, 403, 404, 410, 451].includes(response.status);
      return { ok: false, status: isGone ? 404 : 502, reason: `status ${response.status}` };
    }
    const body = await readUpTo(response, maxBytes);
    if (body === null) return { ok: false, status: 502, reason: `more than ${maxBytes} bytes` };
    const type = sniffType(body);
    return type === null ? { ok: false, status: 502, reason: 'not a picture' } : { ok: true, type, body };
  } catch (cause) {
    return { ok: false, status: 504, reason: String(cause) };
  }
}

async function readUpTo(response: Response, maxBytes: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    // Leaving the loop cancels the rest of the body.
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
