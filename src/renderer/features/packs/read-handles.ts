/** What a pasted list holds: handles without @ and without repeats, and the pieces that cannot be one. */
export type ReadHandles = { readonly handles: readonly string[]; readonly refused: readonly string[] };

const address = /^(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\/([A-Za-z0-9_]{1,15})\/?(?:\?.*)?$/i;

/** Reads handles separated by lines, spaces, commas or semicolons; addresses of profiles count as their handle. */
export function readHandles(text: string): ReadHandles {
  const handles = new Map<string, string>();
  const refused: string[] = [];
  for (const piece of text.split(/[\s,;]+/)) {
    if (piece === '') continue;
    const handle = address.exec(piece)?.[1] ?? piece.replace(/^@/, '');
    if (!/^[A-Za-z0-9_]{1,15}$/.test(handle)) refused.push(piece);
    else if (!handles.has(handle.toLowerCase())) handles.set(handle.toLowerCase(), handle);
  }
  return { handles: [...handles.values()], refused };
}
