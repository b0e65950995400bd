import type { ColumnColour, Network, PackKey, Sector } from '../model/index.ts';

/** A ready-made, editable list of people and terms for a purpose; `members` answers the handles per network. */
export type Pack = {
  readonly key: PackKey;
  readonly title: string;
  /** One line below the title when choosing. */
  readonly about: string;
  readonly colour: ColumnColour;
  readonly preselected: boolean;
  /** Expected posts a day per member, for the forecast before anything was read. */
  readonly postsPerMemberPerDay: number;
  members(network: Network, sector: Sector): readonly string[];
  /** Extra search terms, e.g. the account's own name without @. */
  terms(context: { readonly handle: string; readonly name: string; readonly sector: Sector }): readonly string[];
};

/** The four groups of an industry pack, as handles without @. */
export type IndustryGroups = Readonly<
  Record<'journalists' | 'competitors' | 'tradeGroups' | 'thoughtLeaders', readonly string[]>
>;
