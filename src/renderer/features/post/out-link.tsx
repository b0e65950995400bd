import type { ComponentProps } from 'react';

/** A link that leaves Stoa; without an address (the sandbox is not up yet) it is plain text. */
export function OutLink({ href, ...rest }: Omit<ComponentProps<'a'>, 'href'> & { readonly href: string | null }) {
  return href === null ? <span {...rest} /> : <a {...rest} href={href} target="_blank" rel="noopener noreferrer" />;
}
