import type { ColumnColour, Network, PackKey, Sector } from '../model/index.ts';

/** Someone a pack names; all but the handle (without @) is null where X or the sandbox alone knows it. */
export type PackMember = {
  readonly handle: string;
  readonly name: string | null;
  /** Where the handle can be looked up, and the day it was written down: nobody has asked X for it yet. */
  readonly source: { readonly site: string; readonly noted: string } | null;
};

/** Members of one sort, in the order in which they are taken. */
export type PackGroup = {
  readonly title: string;
  readonly members: readonly PackMember[];
  /** How many of them a pack begins with; the rest are there to be ticked. */
  readonly taken: number;
};

/** A ready-made, editable list of people and terms for a purpose. */
export type Pack = {
  readonly key: PackKey;
  readonly title: string;
  /** One line below the title when choosing. */
  readonly about: string;
  readonly colour: ColumnColour;
  readonly preselected: boolean;
  /** Typical posts a day per member, for the forecast before anything was read. */
  readonly postsPerMemberPerDay: Readonly<Record<Network, number>>;
  groups(network: Network, sectors: readonly Sector[]): readonly PackGroup[];
  /** Extra search terms, e.g. the account's own name without @. */
  terms(context: {
    readonly handle: string;
    readonly name: string;
    readonly sectors: readonly Sector[];
  }): readonly string[];
};

/** The handles a pack begins with, each once. */
export function handlesTaken(groups: readonly PackGroup[]): readonly string[] {
  return onceEach(groups.flatMap((group) => group.members.slice(0, group.taken)));
}

/** Everyone a pack names, each once. */
export function handlesNamed(groups: readonly PackGroup[]): readonly string[] {
  return onceEach(groups.flatMap((group) => group.members));
}

function onceEach(members: readonly PackMember[]): readonly string[] {
  const handles = new Map<string, string>();
  for (const { handle } of members) if (!handles.has(handle.toLowerCase())) handles.set(handle.toLowerCase(), handle);
  return [...handles.values()];
}
