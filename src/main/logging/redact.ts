const hidden = '[hidden]';
const longestString = 600;
const deepest = 4;

const secretKey =
  /token|secret|password|passphrase|authori[sz]ation|cookie|verifier|challenge|credential|bearer|api[-_]?key|private[-_]?key|^code$|^state$|auth[-_]?code/i;
// What people write is theirs: neither posts nor messages nor drafts are copied into a log.
const writingKey = /^(?:text|body|snippet|draft|bio|description|content|note|label|alt|query)$|text$/i;

const secretNames =
  'access_token|refresh_token|id_token|token|code|code_verifier|code_challenge|client_secret|state|secret|password|authorization';
const inAddress = new RegExp(`([?&#;\\s]|^)((?:${secretNames})=)[^&\\s"<>#]*`, 'gi');
const inJson = new RegExp(`("(?:${secretNames})"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*"`, 'gi');
const inHeader = /\b(Bearer|Basic)\s+[^\s"',]+/gi;
const userInAddress = /(\w+:\/\/)[^/\s@]+@/g;

/** Removes tokens, codes and passwords from a free text such as an error message or an address, and cuts it to 600 characters. */
export function redactText(text: string): string {
  return text
    .replace(inAddress, `$1$2${hidden}`)
    .replace(inJson, `$1"${hidden}"`)
    .replace(inHeader, `$1 ${hidden}`)
    .replace(userInAddress, `$1${hidden}@`)
    .slice(0, longestString);
}

/** Fields as they may be written: secrets and people's words replaced by `[hidden]`, errors by their message, long strings cut. */
export function redactFields(fields: Readonly<Record<string, unknown>>, depth = 0): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [redactText(key), redactField(key, value, depth)]),
  );
}

function redactField(key: string, value: unknown, depth: number): unknown {
  const isEmpty = value === null || value === undefined;
  return !isEmpty && (secretKey.test(key) || writingKey.test(key)) ? hidden : redactValue(value, depth);
}

function redactValue(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return redactText(value);
  if (value instanceof Error) return redactText(`${value.name}: ${value.message}`);
  if (typeof value === 'object' && value !== null) {
    if (depth >= deepest) return '[deeper]';
    return Array.isArray(value)
      ? value.map((item) => redactValue(item, depth + 1))
      : redactFields({ ...value }, depth + 1);
  }
  return typeof value === 'bigint' ? String(value) : value;
}
