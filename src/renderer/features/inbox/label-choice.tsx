import { Suspense } from 'react';
import { useStoa } from '../../store/use-stoa.ts';
import { later } from '../../ui/later.ts';

const LabelMenu = later(async () => (await import('./label-menu.tsx')).LabelMenu);

/** The menu of labels while one is being chosen by hand. */
export function LabelChoice() {
  const choice = useStoa((state) => state.labelChoice);
  if (choice === null) return null;
  return (
    <Suspense fallback={null}>
      <LabelMenu {...choice} />
    </Suspense>
  );
}
