import type { JobWords } from '../../../shared/model/index.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { OutLink } from '../post/out-link.tsx';

/** The ways from a card to where the job is described, to what it was made from, and to the contact. */
export function JobLinks({ words }: { readonly words: JobWords }) {
  const close = useStoa((state) => state.closeDialog);
  const openThread = useStoa((state) => state.openThread);
  const showConversation = useStoa((state) => state.showConversation);
  const openDialog = useStoa((state) => state.openDialog);
  const { link, postId, conversationId, personId, contact } = words;
  if (link === null && postId === null && personId === null) return null;
  return (
    <ul className="job-links" aria-label="From this card">
      {link === null ? null : (
        <li>
          <OutLink href={link} title={link}>
            Open the link
          </OutLink>
        </li>
      )}
      {conversationId !== null ? (
        <li>
          <button type="button" onClick={() => void showConversation(conversationId)}>
            The conversation
          </button>
        </li>
      ) : postId === null ? null : (
        <li>
          <button
            type="button"
            onClick={() => {
              close();
              void openThread(postId);
            }}
          >
            The post
          </button>
        </li>
      )}
      {personId === null ? null : (
        <li>
          <button type="button" onClick={() => openDialog({ kind: 'person', personId })}>
            About <bdi>{contact}</bdi>
          </button>
        </li>
      )}
    </ul>
  );
}
