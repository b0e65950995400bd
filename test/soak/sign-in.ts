import type { AccountId } from '../../src/shared/model/index.ts';
import { type CoreClient, expectValue } from './core-client.ts';

/** Signs in to the sandbox by its consent page's form and the callback, without a browser. */
export async function signIn(core: CoreClient, handle: string): Promise<AccountId> {
  const { promise, resolve, reject } = Promise.withResolvers<AccountId>();
  core.onEvent((event) => {
    if (event.type !== 'sign-in.changed' || event.signIn === null) return;
    const { state, account, error } = event.signIn;
    if (state === 'done' && account !== null) resolve(account.id);
    if (state === 'failed') reject(new Error(`signing in failed: ${error?.message}`));
  });
  const { authorizeUrl } = expectValue(await core.call('accounts.signIn', { network: 'sandbox', clientId: null }));
  const asked = new URL(authorizeUrl);
  const form = new URLSearchParams(asked.search);
  form.set('as', handle);
  form.set('decision', 'authorize');
  const address = `${asked.origin}${asked.pathname}`;
  await fetch(address, { method: 'POST', body: form, headers: { origin: asked.origin } });
  return promise;
}
