import { ArrowUp } from 'lucide-react';
import type { ColumnStatus } from '../../../shared/model/index.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { PersonFace } from '../post/person-face.tsx';

type NewPostsProps = {
  readonly status: ColumnStatus;
  readonly busy: boolean;
  /** In the column's header instead of above the posts: the reader is further down, and nothing may come over what is read. */
  readonly aside: boolean;
  readonly onShow: () => void;
};

/** The row behind which new posts wait until asked for. */
export function NewPosts({ status, busy, aside, onShow }: NewPostsProps) {
  const people = useStoa((state) => state.people);
  const faces = status.newFaces.flatMap((id) => people[id] ?? []).slice(0, 4);
  return (
    <button
      type="button"
      className="new-posts num"
      data-aside={aside}
      disabled={busy}
      onClick={onShow}
      title="Show new posts (.)"
    >
      {aside || faces.length === 0 ? (
        <ArrowUp aria-hidden="true" />
      ) : (
        <span className="faces" aria-hidden="true">
          {faces.map((person) => (
            <PersonFace key={person.id} person={person} size={18} />
          ))}
        </span>
      )}
      {status.newPosts === 1 ? '1 new post' : `${status.newPosts} new posts`}
    </button>
  );
}
