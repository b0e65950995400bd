import { Info, X } from 'lucide-react';
import { useStoa } from '../store/use-stoa.ts';
import { IconButton } from '../ui/button.tsx';
import './banners.css';

/** What the reader should know, such as a damaged file that was set aside at start; each stays until it is dismissed. */
export function Notices() {
  const notices = useStoa((state) => state.notices);
  const dismiss = useStoa((state) => state.dismissNotice);
  return notices.map((notice) => (
    <div className="banner" role="status" key={notice.id}>
      <Info aria-hidden="true" />
      <span>
        <b>{notice.message}</b> {notice.next}
      </span>
      {notice.link === undefined ? null : (
        <a className="button plain" href={notice.link.href} target="_blank" rel="noopener noreferrer">
          {notice.link.label}
        </a>
      )}
      <IconButton label="Dismiss" onClick={() => dismiss(notice.id)}>
        <X aria-hidden="true" />
      </IconButton>
    </div>
  ));
}
