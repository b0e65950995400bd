import type { Column, Person } from '../../../shared/model/index.ts';

/** How the account and this person stand to each other, as far as X said; null when there is nothing to say. */
export function relationWords(connection: Person['connection']): string | null {
  const has = (kind: NonNullable<Person['connection']>[number]) => connection?.includes(kind) === true;
  const following = has('following')
    ? has('followed_by')
      ? 'You follow each other'
      : 'You follow them'
    : has('followed_by')
      ? 'Follows you'
      : null;
  const others = [
    has('follow_request_sent') ? 'You asked to follow them' : null,
    has('follow_request_received') ? 'Asks to follow you' : null,
    has('muting') ? 'You mute them' : null,
    has('blocking') ? 'You block them' : null,
  ];
  const words = [following, ...others].filter((one) => one !== null);
  return words.length === 0 ? null : words.join(' · ');
}

/** The columns made of this person: their own, and packs they are in. */
export function columnsWith(columns: readonly Column[], { id, handle }: Person): readonly Column[] {
  const wanted = handle.toLowerCase();
  return columns.filter(({ source }) => {
    if (source.kind === 'person') return source.personId === id;
    const named = source.kind === 'pack' || source.kind === 'people';
    return named && source.handles.some((one) => one.toLowerCase() === wanted);
  });
}

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** When somebody came to X, to the month as X shows it. */
export function joinedWords(createdAt: number): string {
  return `Joined ${months.format(createdAt)}`;
}

/** A home page without what every address begins with. */
export function shownAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
