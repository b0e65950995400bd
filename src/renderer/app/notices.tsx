import { Info, X } from 'lucide-react';
import { useStoa } from '../store/use-stoa.ts';
import { IconButton } from '../ui/button.tsx';
import './banners.css';

/** What happened at start, such as a damaged file that was set aside; each stays until it is dismissed. */
export function Notices() {
  const notices = useStoa((state) => state.notices);
  const dismiss = useStoa((state) => state.dismissNotice);
  return notices.map((notice) => (
    <div className="banner" role="status" key={notice.id}>
      <Info aria-hidden="true" />
      <span>
        <b>{notice.message}</b> {notice.next}
      </span>
      <IconButton label="Dismiss" onClick={() => dismiss(notice.id)}>
        <X aria-hidden="true" />
      </IconButton>
    </div>
  ));
}
