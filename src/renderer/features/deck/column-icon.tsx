import {
  Bookmark,
  Briefcase,
  Factory,
  House,
  type LucideIcon,
  MessagesSquare,
  Newspaper,
  PenLine,
  Search,
  Star,
  UserRound,
  Users,
} from 'lucide-react';
import type { Column, ColumnKind, PackKey } from '../../../shared/model/index.ts';

const packIcons: Readonly<Record<PackKey, LucideIcon>> = {
  friends: Users,
  news: Newspaper,
  industry: Factory,
  celebrities: Star,
  jobs: Briefcase,
  brand: MessagesSquare,
};

const kindIcons: Readonly<Record<Exclude<ColumnKind, 'pack'>, LucideIcon>> = {
  home: House,
  search: Search,
  person: UserRound,
  bookmarks: Bookmark,
  own: PenLine,
};

/** The picture of a column in its header and in the rail. */
export function ColumnIcon({ source }: { readonly source: Column['source'] }) {
  const Icon = source.kind === 'pack' ? packIcons[source.pack] : kindIcons[source.kind];
  return <Icon aria-hidden="true" />;
}
