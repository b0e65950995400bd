/** Someone on X as a ready-made list names them; `handle` has no @, `site` is where their handle can be looked up. */
export type XMember = { readonly handle: string; readonly name: string; readonly site: string };

/**
 * A ready-made list for X, by groups in the order they are shown; who stands first is taken first.
 * `noted` is the day it was written down: from general knowledge, not looked up on X.
 */
export type XGroups = {
  readonly noted: string;
  readonly groups: readonly { readonly title: string; readonly members: readonly XMember[] }[];
};

/** The four groups of a field, and the day they were written down. */
export type XSector = Readonly<
  Record<'journalists' | 'competitors' | 'tradeGroups' | 'thoughtLeaders', readonly XMember[]>
> & {
  readonly noted: string;
};
