import { protocol } from 'electron';
import type { Pictures } from '../../media/picture-cache.ts';
import { pictureResponse } from '../picture-response.ts';
import { readWindowFile, windowHeaders } from '../window-files.ts';
import { appScheme } from './window-address.ts';

/** Must run before the app is ready: gives the own scheme an origin, a policy and fetch. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      // Without `stream` a video of this scheme does not play.
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true, stream: true },
    },
  ]);
}

/** Serves the built renderer and the core's pictures below `stoa://app/`. */
export function serveApp(rendererFolder: string, pictures: Pictures): void {
  protocol.handle(appScheme, async (request) => {
    const address = new URL(request.url);
    if (address.host !== 'app' || request.method !== 'GET') return plain(404, 'There is nothing here.');
    if (address.pathname.startsWith('/media/')) {
      const picture = await pictures.get(address.pathname);
      if (!picture.ok) return plain(picture.status, 'This picture is not available.');
      const { status, headers, body } = pictureResponse(picture, request.headers.get('range'));
      return new Response(new Uint8Array(body), { status, headers: { ...windowHeaders, ...headers } });
    }
    const file = await readWindowFile(rendererFolder, address.pathname);
    if (file === null) return plain(404, 'There is nothing here.');
    return new Response(new Uint8Array(file.body), { headers: { ...windowHeaders, 'Content-Type': file.type } });
  });
}

function plain(status: number, text: string): Response {
  return new Response(text, { status, headers: { ...windowHeaders, 'Content-Type': 'text/plain; charset=utf-8' } });
}
