import { Columns3, ExternalLink, NotebookPen } from 'lucide-react';
import { intentToFollow, personPage } from '../../../shared/hand-over/web-pages.ts';
import type { Person, PostId } from '../../../shared/model/index.ts';
import { labelTime } from '../../../shared/text/relative-time.ts';
import { activeAccount, webBase } from '../../store/active-account.ts';
import type { Peek } from '../../store/slices/peek.ts';
import type { StoaState } from '../../store/state.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { useNow } from '../../ui/use-now.ts';
import { OutLink } from '../post/out-link.tsx';
import { partsOf } from '../post/span-parts.ts';
import { PersonBio, PersonColumns, PersonCounts, PersonFacts, PersonHead } from './person-parts.tsx';

/** What this computer knows of a person, and what can be done with them. */
export function PersonCard({ peek }: { readonly peek: Peek }) {
  const person = useStoa((state) => knownPerson(state, peek));
  const base = useStoa(webBase);
  const { handle } = peek.named;
  if (person !== undefined) return <Known person={person} peek={peek} />;
  if (peek.error === null) return <p className="peek-say">Looking on this computer…</p>;
  return (
    <div className="peek-say">
      <p>
        <b>@{handle}</b>
      </p>
      <p>{peek.error.code === 'not-found' ? 'Nothing of theirs is on this computer yet.' : peek.error.message}</p>
      <OpenOnX href={base === null ? null : personPage(base, handle)} />
    </div>
  );
}

/** The person may be known before the disk has answered. */
function knownPerson(state: StoaState, { named, card }: Peek): Person | undefined {
  const id = card?.personId ?? named.personId;
  return id === null ? undefined : state.people[id];
}

function OpenOnX({ href }: { readonly href: string | null }) {
  return (
    <OutLink className="button" href={href}>
      <ExternalLink aria-hidden="true" /> Open on X
    </OutLink>
  );
}

/** X lets apps of this kind follow nobody; who is signed in on its page is the browser's matter, so it is said. */
function FollowOnX({ person }: { readonly person: Person }) {
  const base = useStoa(webBase);
  const own = useStoa((state) => activeAccount(state)?.person.handle);
  const showToast = useStoa((state) => state.showToast);
  if (base === null || own === person.handle || person.connection?.includes('following')) return null;
  return (
    <OutLink
      className="button"
      href={intentToFollow(base, person.handle)}
      onClick={() => showToast({ text: `X may be signed in there as someone other than @${own}.` })}
    >
      Follow on X
    </OutLink>
  );
}

function Known({ person, peek }: { readonly person: Person; readonly peek: Peek }) {
  const base = useStoa(webBase);
  const close = useStoa((state) => state.closePeek);
  return (
    <>
      {person.banner === null ? null : <img className="peek-banner" src={person.banner} alt="" decoding="async" />}
      <PersonHead person={person} />
      <PersonBio person={person} />
      <PersonFacts person={person} />
      <PersonCounts person={person} />
      <PersonColumns person={person} onLeave={close} />
      <Kept peek={peek} person={person} />
      <NewestPosts postIds={peek.card?.postIds ?? null} />
      <div className="peek-actions">
        <OwnColumn person={person} />
        <FollowOnX person={person} />
        <OpenOnX href={base === null ? null : personPage(base, person.handle)} />
      </div>
    </>
  );
}

/** The way to everything that was said and is kept, with a glimpse of it. */
function Kept({ peek, person }: { readonly peek: Peek; readonly person: Person }) {
  const openDialog = useStoa((state) => state.openDialog);
  const close = useStoa((state) => state.closePeek);
  const now = useNow();
  if (peek.card === null) return null;
  const { contact, tags, hasNote } = peek.card;
  const glimpse = [
    contact.lastAt === null
      ? null
      : `${contact.conversations === 1 ? '1 conversation' : `${contact.conversations} conversations`}, ${labelTime(contact.lastAt, now).short}`,
    hasNote ? 'note' : null,
    ...tags,
  ].filter((part) => part !== null);
  return (
    <button
      type="button"
      className="peek-kept"
      onClick={() => {
        close();
        openDialog({ kind: 'person', personId: person.id });
      }}
    >
      <NotebookPen aria-hidden="true" />
      <span>History and notes</span>
      <small>{glimpse.join(' · ')}</small>
    </button>
  );
}

function NewestPosts({ postIds }: { readonly postIds: readonly PostId[] | null }) {
  const posts = useStoa((state) => state.posts);
  const openThread = useStoa((state) => state.openThread);
  const now = useNow();
  const known = (postIds ?? []).flatMap((id) => posts[id] ?? []);
  if (known.length === 0) return null;
  return (
    <section className="peek-posts" aria-label="Newest posts on this computer">
      <h3>Newest here</h3>
      <ul>
        {known.map((post) => (
          <li key={post.id}>
            <button type="button" onClick={() => void openThread(post.id)}>
              <span dir="auto">
                {partsOf(post.text, post.spans)
                  .map(({ text, span }) => (span?.kind === 'link' ? span.shown : text))
                  .join('') || (post.media.length > 0 ? 'A picture' : 'A post')}
              </span>
              <time className="num" dateTime={new Date(post.createdAt).toISOString()}>
                {labelTime(post.createdAt, now).short}
              </time>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A column of this person alone, made once. */
function OwnColumn({ person }: { readonly person: Person }) {
  const exists = useStoa((state) =>
    state.columns.some(({ source }) => source.kind === 'person' && source.personId === person.id),
  );
  const addColumn = useStoa((state) => state.addColumn);
  const close = useStoa((state) => state.closePeek);
  if (exists) return null;
  return (
    <Button
      onClick={() => {
        close();
        const title = person.name.trim().slice(0, 80) || `@${person.handle}`;
        void addColumn({ kind: 'person', personId: person.id, handle: person.handle }, title, 'plain');
      }}
    >
      <Columns3 aria-hidden="true" /> Add a column
    </Button>
  );
}
