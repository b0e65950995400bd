import type { Column } from '../../../shared/model/index.ts';

/** Why a column of this kind is empty, when nothing is wrong. */
export function emptyReason(source: Column['source']): string {
  switch (source.kind) {
    case 'pack':
      return source.handles.length === 0 && source.terms.length === 0
        ? 'This pack has no members yet.'
        : 'Its members have posted nothing in the last seven days.';
    case 'home':
      return 'The people you follow have posted nothing lately.';
    case 'search':
      return `Nothing on X of the last seven days matches “${source.query}”.`;
    case 'person':
      return `@${source.handle} has posted nothing yet.`;
    case 'bookmarks':
      return 'You have no bookmarks. B on a post keeps it here.';
    case 'own':
      return 'You have posted nothing yet.';
  }
}
