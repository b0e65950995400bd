import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

/** A file of the built window; `cacheable` when its name changes with its content. */
export type WindowFile = { readonly body: Buffer; readonly type: string; readonly cacheable: boolean };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/** What a window may load and from where; the same in both hosts. Pictures come through the core only. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of every page and asset of a window. */
export const windowHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** What the system says of names that are no file. */
const absent = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG']);

/** Reads a file of the built renderer by its path in the address; null for what is not one of them. */
export async function readWindowFile(folder: string, path: string): Promise<WindowFile | null> {
  const name = path === '/' ? 'index.html' : normalize(decode(path)).replace(/^[/\\]+/, '');
  const type = types[extname(name)];
  if (type === undefined || name.split(sep).includes('..') || name.includes('\0')) return null;
  try {
    return { body: await readFile(join(folder, name)), type, cacheable: name.startsWith(`assets${sep}`) };
  } catch (failure) {
    if (failure instanceof Error && 'code' in failure && absent.has(String(failure.code))) return null;
    throw failure;
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (failure) {
    if (failure instanceof URIError) return '';
    throw failure;
  }
}
