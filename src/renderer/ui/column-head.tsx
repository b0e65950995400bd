import type { ReactNode } from 'react';
import './column-head.css';

type ColumnHeadProps = {
  readonly icon: ReactNode;
  readonly title: string;
  /** A word on its state, with what there is to say about it at length. */
  readonly note: string;
  readonly noteTitle?: string | undefined;
  /** What can be done with the column. */
  readonly children?: ReactNode;
};

/** What a column begins with, in the deck and wherever one is shown before it is there. */
export function ColumnHead({ icon, title, note, noteTitle, children }: ColumnHeadProps) {
  return (
    <header className="column-header">
      {icon}
      <h2 dir="auto" title={title}>
        {title}
      </h2>
      <small className="num" title={noteTitle}>
        {note}
      </small>
      {children}
    </header>
  );
}
