import { Mark } from './mark.tsx';
import './page.css';

/** The mark and the name beside it. */
export function NameMark() {
  return (
    <div className="name-mark" aria-hidden="true">
      <Mark />
      Stoa
    </div>
  );
}
