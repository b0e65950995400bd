const secretKey = 'stoa.session';

/** Where a browser tab gets the secret of its session from, once, at start. */
export type Launch =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'no-token' }
  | { readonly kind: 'spent-token' }
  | { readonly kind: 'unreachable' };

/** Reads the launch token of the address (`?launch=` or `#launch=`); null when there is none. */
function launchTokenOf(address: URL): string | null {
  return address.searchParams.get('launch') ?? new URLSearchParams(address.hash.slice(1)).get('launch');
}

/** Exchanges the address's launch token for a session secret, or takes the one this tab already has (after F5). */
export async function launch(page: Window): Promise<Launch> {
  const address = new URL(page.location.href);
  const kept = keptSecret(page);
  const token = launchTokenOf(address);
  if (token === null) return kept === null ? { kind: 'no-token' } : { kind: 'secret', secret: kept };
  let answer: Response;
  try {
    answer = await page.fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    });
  } catch (cause) {
    reportError(cause);
    return { kind: 'unreachable' };
  }
  if (!answer.ok) return kept === null ? { kind: 'spent-token' } : { kind: 'secret', secret: kept };
  const body: unknown = await answer.json();
  const secret = typeof body === 'object' && body !== null && 'secret' in body ? body.secret : null;
  if (typeof secret !== 'string') return { kind: 'spent-token' };
  page.sessionStorage.setItem(secretKey, secret);
  address.searchParams.delete('launch');
  address.hash = '';
  page.history.replaceState(null, '', address.pathname + address.search);
  return { kind: 'secret', secret };
}

/** The secret this tab was let in with; null in Electron, which needs none. */
export function keptSecret(page: Window): string | null {
  return page.sessionStorage.getItem(secretKey);
}

/** Forgets a secret the core no longer accepts. */
export function forgetSecret(page: Window): void {
  page.sessionStorage.removeItem(secretKey);
}
