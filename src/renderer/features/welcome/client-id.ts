/** What was pasted where a Client ID belongs; X never confirms the form of one, so that what is only unusual may pass. */
export type ClientIdForm =
  | 'empty'
  | 'public'
  | 'confidential'
  | 'unusual'
  | 'secret'
  | 'api-key'
  | 'bearer-token'
  | 'access-token'
  | 'number'
  | 'email'
  | 'handle'
  | 'address';

/** The Client ID in what was pasted: without spaces, line ends, quotation marks and the words X writes before it. */
export function cleanClientId(text: string): string {
  return text.replaceAll(/[\s\u200b-\u200d\ufeff"'`“”‘’]/g, '').replace(/^(?:oauth2(?:\.0)?)?clientid[:=]/i, '');
}

/**
 * What a pasted text is. X's Client IDs are base64 of `<random>:<n>:<type>`, where `na` is a native app and `ci` a confidential one; the other
 * things its console shows have lengths and beginnings of their own.
 */
export function formOfClientId(text: string): ClientIdForm {
  const id = cleanClientId(text);
  if (id === '') return 'empty';
  if (/^@\w{1,15}$/.test(id)) return 'handle';
  if (id.includes('@')) return 'email';
  if (/^https?:/i.test(id)) return 'address';
  if (/^\d+$/.test(id)) return 'number';
  if (/^A{10,}/.test(id)) return 'bearer-token';
  if (/^\d{5,}-\w{20,}$/.test(id)) return 'access-token';
  const decoded = /^[A-Za-z0-9_-]{16,}={0,2}$/.test(id) ? decodeBase64(id) : '';
  if (decoded.endsWith(':ci')) return 'confidential';
  if (decoded.endsWith(':na') || decoded.endsWith(':sp')) return 'public';
  if (/:(?:at|rt|ac):/.test(decoded)) return 'access-token';
  if (/^[A-Za-z0-9]{25}$/.test(id)) return 'api-key';
  return /^[\w-]{45}$|^[\w-]{50}$/.test(id) ? 'secret' : 'unusual';
}

/** Whether X may be asked with it. */
export function mayBeClientId(form: ClientIdForm): boolean {
  return form === 'public' || form === 'unusual';
}

function decodeBase64(text: string): string {
  const plain = text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  // One character over a multiple of four is no base64 at all, which `atob` would refuse.
  return plain.length % 4 === 1 ? '' : atob(plain);
}
