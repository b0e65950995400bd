import { z } from 'zod';

/** Drives the simulated X from a test; the header keeps web pages from doing the same. */
export type SandboxControl = {
  post(post: {
    readonly as: string;
    readonly text: string;
    readonly replyTo?: string;
    readonly count?: number;
    readonly pictures?: number;
  }): Promise<{ readonly ids: readonly string[] }>;
  /** The author deletes a post. */
  delete(id: string): Promise<unknown>;
  faults(faults: readonly unknown[]): Promise<unknown>;
  expireTokens(): Promise<unknown>;
  journal(): Promise<readonly Record<string, unknown>[]>;
  ledger(): Promise<readonly Record<string, unknown>[]>;
};

const made = z.object({ ids: z.array(z.string()) });
const headers = { 'x-stoa-control': '1', 'content-type': 'application/json' };

/** `base` is the address of the simulator's ready line. */
export function createSandboxControl(base: string): SandboxControl {
  const send = async (path: string, body: unknown): Promise<unknown> => {
    const answer = await fetch(`${base}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    const text = await answer.text();
    return text === '' ? null : JSON.parse(text);
  };
  const lines = async (path: string) => {
    const text = await (await fetch(`${base}${path}`, { headers })).text();
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  };
  return {
    post: async (post) => made.parse(await send('/__control/post', post)),
    delete: (id) => send('/__control/delete', { id }),
    faults: (faults) => send('/__faults', faults),
    expireTokens: () => send('/__control/tokens/expire', {}),
    journal: () => lines('/__journal'),
    ledger: () => lines('/__ledger'),
  };
}
