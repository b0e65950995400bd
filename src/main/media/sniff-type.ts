/** The kinds of files Stoa shows. */
export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif' | 'video/mp4';

/** What a file is by its first bytes, whatever its sender calls it; null when Stoa does not show such files. */
export function sniffType(body: Buffer): PictureType | null {
  if (body.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'image/png';
  if (body.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'image/jpeg';
  const text = body.subarray(0, 12).toString('latin1');
  if (text.startsWith('RIFF') && text.slice(8) === 'WEBP') return 'image/webp';
  if (text.startsWith('GIF87a') || text.startsWith('GIF89a')) return 'image/gif';
  return text.slice(4, 8) === 'ftyp' ? 'video/mp4' : null;
}
