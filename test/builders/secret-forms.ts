/** The shapes in which a secret could lie somewhere: as it is, in two-byte letters, encoded for addresses, as hex, and inside of something in base64. */
function secretForms(secret: string): readonly Buffer[] {
  const bytes = Buffer.from(secret);
  // Base64 of a part of something longer begins at one of three places; the letters that neighbours have a say in are left off.
  const inBase64 = [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replaceAll('=', '');
    return text.slice(before === 0 ? 0 : before + 1, -2);
  });
  const forms = [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    bytes.toString('hex'),
    ...inBase64,
    ...inBase64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
  ];
  return [...new Set(forms)].map((form) => Buffer.from(form)).concat(Buffer.from(secret, 'utf16le'));
}

/** Names of those secrets that are found in `where`, in any shape. */
export function secretsIn(where: Buffer, secrets: ReadonlyMap<string, string>): readonly string[] {
  return [...secrets].flatMap(([secret, name]) =>
    secretForms(secret).some((form) => where.includes(form)) ? [name] : [],
  );
}
