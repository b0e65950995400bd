/** Lower case without accents, in any script: "Café" and "CAFE" are one word. */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  // ASCII has no accents, and most words are ASCII.
  if (/^[\0-\x7f]*$/.test(lower)) return lower;
  // Only where a mark is an accent: in Hindi or Thai it is the vowel.
  return lower
    .normalize('NFD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{Mn}+/gu, '$1')
    .normalize('NFC');
}
