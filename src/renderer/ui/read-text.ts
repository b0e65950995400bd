/** Signs that no text file has: what holds them is a spreadsheet, a picture or something packed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const foreign = /[\0-\x08\x0E-\x1A\x1C-\x1F]/;

/** The text of a file in UTF-8 or UTF-16, or else as older spreadsheets on Windows write it; null for what is no text. Fails when the file cannot be read. */
export async function readText(file: Blob): Promise<string | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = decode(bytes);
  return foreign.test(text) ? null : text;
}

function decode(bytes: Uint8Array): string {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xfffe) return new TextDecoder('utf-16le').decode(bytes);
  if (mark === 0xfeff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Any bytes are something in this one; “Größe” out of Excel is right in it.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
