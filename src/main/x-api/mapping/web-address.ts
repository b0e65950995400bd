/** The address if it is one for people's browsers (http or https), else null: X passes on whatever its users typed. */
export function webAddress(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? url : null;
}

/** Where a link ends up, as far as X knows: the fully resolved address, else the expanded one. */
export function targetOf(link: {
  readonly url: string;
  readonly expanded_url?: string | undefined;
  readonly unwound_url?: string | undefined;
}): string | null {
  return webAddress(link.unwound_url) ?? webAddress(link.expanded_url) ?? webAddress(link.url);
}
