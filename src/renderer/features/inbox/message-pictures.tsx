import { messagePage } from '../../../shared/hand-over/web-pages.ts';
import type { Media, Turn } from '../../../shared/model/index.ts';
import { webBase } from '../../store/active-account.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { OutLink } from '../post/out-link.tsx';
import { MediaGrid } from '../post/post-media.tsx';

const names: Readonly<Record<Media['kind'], string>> = { photo: 'Picture', gif: 'GIF', video: 'Video' };

/** The pictures of a private message; what X lets no app but its own see is named, with the way there. */
export function MessagePictures({ turn }: { readonly turn: Turn }) {
  const base = useStoa(webBase);
  const view = useStoa((state) => state.viewMessageMedia);
  const shown = turn.media.filter((one) => one.picture !== null || one.video !== null);
  const hidden = turn.media.filter((one) => one.picture === null && one.video === null);
  const owner = { id: turn.id, media: shown, sensitive: false };
  return (
    <>
      {shown.length === 0 ? null : <MediaGrid owner={owner} onView={(index) => view(owner, index)} />}
      {hidden.map(({ key, kind, alt }) => (
        <p key={key} className="turn-elsewhere">
          {names[kind]}, shown in X’s own apps only{alt === null ? '' : `: ${alt}`}{' '}
          <OutLink href={base === null ? null : messagePage(base, turn.id)}>See it on X</OutLink>
        </p>
      ))}
    </>
  );
}
