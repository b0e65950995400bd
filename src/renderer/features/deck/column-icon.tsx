import { Bookmark, House, type LucideIcon, PenLine, Search, UserRound, Users } from 'lucide-react';
import type { Column, ColumnKind } from '../../../shared/model/index.ts';
import { PackIcon } from '../../ui/pack-icon.tsx';

const kindIcons: Readonly<Record<Exclude<ColumnKind, 'pack'>, LucideIcon>> = {
  people: Users,
  home: House,
  search: Search,
  person: UserRound,
  bookmarks: Bookmark,
  own: PenLine,
};

/** The picture of a column in its header and in the rail. */
export function ColumnIcon({ source }: { readonly source: Column['source'] }) {
  if (source.kind === 'pack') return <PackIcon pack={source.pack} />;
  const Icon = kindIcons[source.kind];
  return <Icon aria-hidden="true" />;
}
