import { PacksChooser } from './packs-chooser.tsx';

/** Choosing what to read, right after signing in. */
export function PacksScreen() {
  return (
    <main className="packs-screen">
      <PacksChooser action="Build my workspace" />
    </main>
  );
}
