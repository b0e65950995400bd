import { onTestFinished } from 'vitest';
import type { Caller, Log, Networks, Outcome, TokenSource, XApi } from '../../src/main/workspace/ports.ts';
import { createXApi } from '../../src/main/x-api/create-x-api.ts';
import { accountId, personId, pictureAddress } from '../../src/shared/model/index.ts';
import { aFakeX, type FakeX } from './a-fake-x.ts';
import { aLog } from './a-log.ts';

/** The time by which the adapter goes. */
export const adapterTime = Date.UTC(2026, 10, 23, 12);

/** Who calls. */
export const caller: Caller = {
  accountId: accountId.parse('sandbox:7'),
  network: 'sandbox',
  userId: personId.parse('7'),
};

/** A post as X sends it. */
export const sentPost = {
  id: '1900000000000000001',
  text: 'hello',
  author_id: '9',
  created_at: '2026-11-23T11:00:00.000Z',
};

/** An X that answers as told and closes after the test. */
export async function open(...answer: Parameters<typeof aFakeX>): Promise<FakeX> {
  const fake = await aFakeX(...answer);
  onTestFinished(() => fake.close());
  return fake;
}

/** Hands out these tokens, the next one after each renewal. */
export function tokensOf(...tokens: readonly string[]): TokenSource & { readonly renewed: string[] } {
  const renewed: string[] = [];
  const next = (): Outcome<string> => ({ ok: true, value: tokens[renewed.length] ?? 'none' });
  return {
    renewed,
    access: async () => next(),
    renew: async (_, failed) => {
      renewed.push(failed);
      return next();
    },
    accepted: () => undefined,
    refused: () => undefined,
  };
}

/** The adapter before such an X. */
export function anAdapter(
  { networks }: { readonly networks: Networks },
  options: { readonly tokens?: TokenSource; readonly deadlineMs?: number; readonly log?: Log } = {},
): XApi {
  return createXApi({
    tokens: tokensOf('good'),
    networks,
    clock: { now: () => adapterTime, after: () => () => undefined },
    pictureAddress: (_, url) => pictureAddress.parse(`/media/${url}`),
    log: aLog(),
    deadlineMs: 5000,
    ...options,
  });
}
