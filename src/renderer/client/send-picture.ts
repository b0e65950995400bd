import type { Reply } from '../../shared/contract/index.ts';
import { picturesPath } from '../../shared/contract/pictures.ts';
import type { KeptPicture } from '../../shared/model/index.ts';
import { disconnected } from './client.ts';
import { keptSecret } from './launch.ts';

/** Brings the bytes of a picture to the core, which keeps them until they are sent; never rejects. */
export async function sendPicture(page: Window, picture: Blob): Promise<Reply<KeptPicture>> {
  const secret = keptSecret(page);
  try {
    const answer = await page.fetch(picturesPath, {
      method: 'POST',
      // Electron knows its own window; a browser's has to say that it is let in.
      headers: secret === null ? {} : { authorization: `Bearer ${secret}` },
      body: picture,
    });
    // Same origin, same build: the core's answer has the contract's type.
    return answer.ok ? ((await answer.json()) as Reply<KeptPicture>) : disconnected();
  } catch (cause) {
    reportError(cause);
    return disconnected();
  }
}
