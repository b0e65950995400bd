import { type ReactNode, useEffect, useRef } from 'react';
import { Mark } from './mark.tsx';
import './page.css';

/** A whole window with one thing to say; its heading takes the focus so that it is read out. */
export function Page({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className="page">
      <div>
        <Mark />
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
    </main>
  );
}
