import { protocol } from 'electron';
import { picturesPath } from '../../../shared/contract/pictures.ts';
import type { Pictures } from '../../media/picture-cache.ts';
import type { PictureIntake } from '../picture-intake.ts';
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

/** Serves the built renderer and the core's pictures below `stoa://app/`, and takes the pictures that the window attaches. */
export function serveApp(rendererFolder: string, pictures: Pick<Pictures, 'get'>, keepPicture: PictureIntake): void {
  protocol.handle(appScheme, async (request) => {
    const address = new URL(request.url);
    // No other page has this scheme: only Stoa's own window comes here.
    if (address.host === 'app' && address.pathname === picturesPath && request.method === 'POST')
      return Response.json(await keepPicture(request.body), { headers: windowHeaders });
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
