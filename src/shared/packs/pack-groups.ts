import type { XGroups, XMember } from './on-x/x-member.ts';
import type { PackGroup } from './pack.ts';

/** One group of simulated people, all taken; they are in the sandbox for certain. */
export function sandboxGroup(title: string, handles: readonly string[]): PackGroup {
  return { title, members: handles.map((handle) => ({ handle, name: null, source: null })), taken: handles.length };
}

/** One group on X of which the first `taken` are taken. */
export function xGroup(title: string, noted: string, members: readonly XMember[], taken: number): PackGroup {
  return {
    title,
    members: members.map(({ handle, name, site }) => ({ handle, name, source: { site, noted } })),
    taken,
  };
}

/** The groups of a list for X, of each of which the first `taken` are taken. */
export function xGroups({ noted, groups }: XGroups, taken: number): readonly PackGroup[] {
  return groups.map(({ title, members }) => xGroup(title, noted, members, taken));
}
