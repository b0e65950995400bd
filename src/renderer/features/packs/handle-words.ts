import type { HandleStanding, HandleState } from '../../../shared/contract/decks.ts';
import type { PackMember } from '../../../shared/packs/pack.ts';

const words: Readonly<Record<HandleStanding, string>> = {
  unverified: 'unverified',
  here: 'on X',
  taken: 'another account now',
  protected: 'protected',
  renamed: 'renamed',
  gone: 'not on X',
  suspended: 'suspended',
  hidden: 'not shown to you',
};

const why: Readonly<Record<HandleStanding, string>> = {
  unverified: 'X has not been asked for this handle.',
  here: 'X confirmed this handle.',
  taken: 'The handle belongs to another account than before. Tick it only to read that one.',
  protected: 'Their posts are for followers they approved; a search does not find them.',
  renamed: 'The account goes by another handle now.',
  gone: 'X knows no account of this handle.',
  suspended: 'X has suspended this account.',
  hidden: 'X does not show this account to yours.',
};

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day such as `2026-11-23` as people write it. */
export function dayWords(noted: string): string {
  return day.format(Date.parse(noted));
}

/** Whether a column can read them: of the others a search finds nothing. */
export function canRead(standing: HandleStanding): boolean {
  return standing === 'unverified' || standing === 'here';
}

/** What is known of a handle, in a word or two. */
export function standingWords(state: HandleState): string {
  return state.standing === 'renamed' && state.handleNow !== null ? `now @${state.handleNow}` : words[state.standing];
}

/** The same at length, with the day, and where a ready-made list has the handle from. */
export function standingDetail(state: HandleState, member: PackMember | undefined): string {
  const checked = state.checkedAt === null ? '' : ` Looked at on ${day.format(state.checkedAt)}.`;
  const source = member?.source;
  const from =
    source == null
      ? ''
      : ` Noted from general knowledge on ${dayWords(source.noted)}; it can be looked up at ${source.site}.`;
  return `${why[state.standing]}${checked}${from}`;
}
