import type { ReactNode } from 'react';

/** A part of what is kept of a person, under its heading. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="person-part" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
