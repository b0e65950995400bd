/** Begins CSV: Excel takes what does not begin so for a Windows code page, and spoils every letter beyond ASCII. */
const byteOrderMark = '\uFEFF';

/** Hands a text to the reader as a file. */
export function download(name: string, type: string, content: string): void {
  const marked = type === 'text/csv' && !content.startsWith(byteOrderMark) ? byteOrderMark + content : content;
  const address = URL.createObjectURL(new Blob([marked], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
