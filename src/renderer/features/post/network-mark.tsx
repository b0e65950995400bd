import { FlaskConical } from 'lucide-react';
import { activeAccount, webBase } from '../../store/active-account.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { OutLink } from './out-link.tsx';
import './network-mark.css';

/**
 * Where the posts below come from, with a way there: X asks for its logo at the top of every timeline and at the upper
 * right of a post by itself (docs.x.com, display requirements); the sandbox has a mark of its own, for nothing in it is from X.
 */
export function NetworkMark() {
  const network = useStoa((state) => activeAccount(state)?.network);
  const base = useStoa(webBase);
  if (network === undefined) return null;
  const page = base === null ? null : `${base}/`;
  if (network === 'x') {
    return (
      <OutLink className="network-mark" href={page} title="These posts are from X" aria-label="From X">
        <svg viewBox="0 0 24 24" width="14" height="14" fill="currentColor" aria-hidden="true">
          <path d="M18.24 2.25h3.31l-7.23 8.26 8.5 11.24h-6.65l-5.21-6.82-5.97 6.82H1.68l7.73-8.83L1.25 2.25h6.83l4.71 6.23zm-1.16 17.52h1.83L7.08 4.13H5.12z" />
        </svg>
      </OutLink>
    );
  }
  return (
    <OutLink
      className="network-mark"
      href={page}
      title="Sandbox: invented posts, none of them from X"
      aria-label="Sandbox"
    >
      <FlaskConical aria-hidden="true" />
    </OutLink>
  );
}
