import { useMemo } from 'react';
import type { Post } from '../../../shared/model/index.ts';

/** X's codes for everywhere: by its own rules, and for a complaint under the DMCA. */
const everywhere = ['XX', 'XY'];
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

/** Whether X withholds a post from the reader, as far as the language of the system (`de-AT`) names their country. */
export function isWithheldHere({ withheldIn }: Pick<Post, 'withheldIn'>, language = navigator.language): boolean {
  const here = new Intl.Locale(language).region;
  return withheldIn.some((code) => everywhere.includes(code) || code === here);
}

/** The post without what X withholds from the reader. */
export function useAllowed(post: Post): Post;
export function useAllowed(post: Post | undefined): Post | undefined;
export function useAllowed(post: Post | undefined): Post | undefined {
  return useMemo(
    () =>
      post === undefined || !isWithheldHere(post)
        ? post
        : { ...post, text: '', spans: [], media: [], poll: null, card: null, quotedId: null },
    [post],
  );
}

/** Where X withholds a post, in words: "in Germany and France". */
export function withheldWhere({ withheldIn }: Pick<Post, 'withheldIn'>): string {
  if (withheldIn.some((code) => everywhere.includes(code))) return 'in all countries';
  const names = withheldIn.map((code) => (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code));
  return `in ${new Intl.ListFormat('en').format(names)}`;
}
