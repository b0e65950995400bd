/** What the form of a Client ID says about the app behind it; X never confirms this, so a doubt only warns. */
export type ClientIdForm = 'empty' | 'public' | 'confidential' | 'unusual';

/** X's Client IDs are base64 of `<random>:<n>:<type>`, where `na` is a native app and `ci` a confidential one. */
export function formOfClientId(clientId: string): ClientIdForm {
  const text = clientId.trim();
  if (text === '') return 'empty';
  if (!/^[A-Za-z0-9_-]{16,}={0,2}$/.test(text)) return 'unusual';
  const decoded = decodeBase64(text);
  if (decoded.endsWith(':ci')) return 'confidential';
  return decoded.endsWith(':na') || decoded.endsWith(':sp') ? 'public' : 'unusual';
}

function decodeBase64(text: string): string {
  const plain = text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  // One character over a multiple of four is no base64 at all, which `atob` would refuse.
  return plain.length % 4 === 1 ? '' : atob(plain);
}
