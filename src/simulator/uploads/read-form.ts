const gap = Buffer.from('\r\n\r\n');

/**
 * The fields of a `multipart/form-data` body (RFC 7578): those with a content type of their own as bytes, the others as text.
 * Written here because the platform's reader takes a file without a name for text, and clients of X send them so.
 */
export function readForm(contentType: string, body: Buffer): Readonly<Record<string, string | Buffer>> {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;\s]+))/.exec(contentType) ?? [];
  const boundary = Buffer.from(`--${quoted ?? plain ?? ''}`);
  const fields: Record<string, string | Buffer> = {};
  for (let at = body.indexOf(boundary); at !== -1; ) {
    const next = body.indexOf(boundary, at + boundary.length);
    if (next === -1) break;
    // Each part is between two boundaries, with a line break after the first and before the second.
    const part = body.subarray(at + boundary.length + 2, next - 2);
    const end = part.indexOf(gap);
    const headers = part.toString('utf8', 0, Math.max(end, 0));
    const [, name] = /name="([^"]*)"/i.exec(headers) ?? [];
    const value = part.subarray(end + gap.length);
    if (end !== -1 && name !== undefined) fields[name] = /^content-type:/im.test(headers) ? value : value.toString();
    at = next;
  }
  return fields;
}
