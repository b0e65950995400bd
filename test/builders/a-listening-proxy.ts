import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** Stands between Stoa and a simulated X and remembers every secret that passes: by its text, what it is. */
export async function aListeningProxy(target: string) {
  const secrets = new Map<string, string>();
  const hear = (text: string) => {
    const pattern = /["?&]?\b(access_token|refresh_token|code_verifier|code|token)(?:"\s*:\s*"|=)([^"&\s]{16,})/g;
    for (const [, name, value] of text.matchAll(pattern))
      if (name !== undefined && value !== undefined) secrets.set(decodeURIComponent(value), name);
  };
  const hearHeaders = ({ authorization, location }: IncomingHttpHeaders) => {
    const [, bearer] = /^Bearer (\S+)$/.exec(authorization ?? '') ?? [];
    if (bearer !== undefined) secrets.set(bearer, 'access_token');
    hear(location ?? '');
  };
  const server = createServer((incoming, outgoing) => {
    void buffer(incoming).then((body) => {
      hearHeaders(incoming.headers);
      const isOAuth = incoming.url?.includes('oauth2') === true;
      if (isOAuth) hear(body.toString());
      const { method, url: path, headers } = incoming;
      const onward = request(new URL(path ?? '/', target), { method, headers }, (answer) => {
        void buffer(answer).then((content) => {
          hearHeaders(answer.headers);
          if (isOAuth) hear(content.toString());
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers).end(content);
        });
      });
      onward.on('error', () => outgoing.destroy());
      onward.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    secrets,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
