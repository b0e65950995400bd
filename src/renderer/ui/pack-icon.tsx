import { Briefcase, Factory, MessagesSquare, Newspaper, Star, Users } from 'lucide-react';

const icons = {
  friends: Users,
  news: Newspaper,
  industry: Factory,
  celebrities: Star,
  jobs: Briefcase,
  brand: MessagesSquare,
} as const;

/** The picture of a pack, the same on its card, its column and its button in the rail. */
export function PackIcon({ pack }: { readonly pack: keyof typeof icons }) {
  const Icon = icons[pack];
  return <Icon aria-hidden="true" />;
}
