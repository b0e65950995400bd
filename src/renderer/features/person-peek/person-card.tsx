import { BadgeCheck, CalendarDays, Columns3, ExternalLink, Link, Lock, MapPin } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { personPage } from '../../../shared/hand-over/web-pages.ts';
import type { Person, PostId } from '../../../shared/model/index.ts';
import { formatCount, formatFullCount } from '../../../shared/text/count-format.ts';
import { labelTime } from '../../../shared/text/relative-time.ts';
import { activeAccount, webBase } from '../../store/active-account.ts';
import type { Peek } from '../../store/slices/peek.ts';
import type { StoaState } from '../../store/state.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { useNow } from '../../ui/use-now.ts';
import { OutLink } from '../post/out-link.tsx';
import { PersonFace } from '../post/person-face.tsx';
import { partsOf } from '../post/span-parts.ts';
import { columnsWith, joinedWords, relationWords, shownAddress } from './person-words.ts';

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

function Known({ person, peek }: { readonly person: Person; readonly peek: Peek }) {
  const base = useStoa(webBase);
  const isMe = useStoa((state) => activeAccount(state)?.person.id === person.id);
  const { name, handle, verified } = person;
  const page = base === null ? null : personPage(base, handle);
  const relation = isMe ? 'This is you' : relationWords(person.connection);
  return (
    <>
      {person.banner === null ? null : <img className="peek-banner" src={person.banner} alt="" decoding="async" />}
      <div className="peek-head">
        <PersonFace person={person} size={64} />
        <div className="peek-who">
          <p className="peek-name">
            <OutLink href={page}>
              <b dir="auto">{name}</b>
            </OutLink>
            {verified === 'none' ? null : (
              <BadgeCheck className="post-badge" data-kind={verified} aria-label="Verified" />
            )}
            {person.protected ? <Lock className="post-badge" aria-label="Protected" /> : null}
          </p>
          <p className="peek-handle">@{handle}</p>
          {relation === null ? null : <p className="peek-relation">{relation}</p>}
        </div>
      </div>
      {person.bio === '' ? null : (
        <p className="peek-bio" dir="auto">
          {person.bio}
        </p>
      )}
      <Facts person={person} />
      <dl className="peek-counts num">
        <Count name="Following" count={person.following} />
        <Count name="Followers" count={person.followers} />
        <Count name="Posts" count={person.posts} />
      </dl>
      <PersonColumns person={person} />
      <NewestPosts postIds={peek.card?.postIds ?? null} />
      <div className="peek-actions">
        <OwnColumn person={person} />
        <OpenOnX href={page} />
      </div>
    </>
  );
}

function Facts({ person }: { readonly person: Person }) {
  const { location, url, createdAt } = person;
  if (location === '' && url === null && createdAt === null) return null;
  return (
    <ul className="peek-facts">
      {location === '' ? null : (
        <Fact icon={<MapPin aria-label="Place" />}>
          <span dir="auto">{location}</span>
        </Fact>
      )}
      {url === null ? null : (
        <Fact icon={<Link aria-label="Home page" />}>
          <OutLink href={url} title={url}>
            {shownAddress(url)}
          </OutLink>
        </Fact>
      )}
      {createdAt === null ? null : <Fact icon={<CalendarDays aria-hidden="true" />}>{joinedWords(createdAt)}</Fact>}
    </ul>
  );
}

function Fact({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) {
  return (
    <li>
      {icon}
      {children}
    </li>
  );
}

function Count({ name, count }: { readonly name: string; readonly count: number | null }) {
  if (count === null) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd title={formatFullCount(count)}>{formatCount(count)}</dd>
    </div>
  );
}

function PersonColumns({ person }: { readonly person: Person }) {
  const columns = useStoa((state) => state.columns);
  const goTo = useStoa((state) => state.goToColumn);
  const close = useStoa((state) => state.closePeek);
  const found = columnsWith(columns, person);
  if (found.length === 0) return null;
  return (
    <ul className="peek-columns" aria-label="Columns with their posts">
      {found.map((column) => (
        <li key={column.id} style={{ '--column-colour': `var(--${column.colour})` } as CSSProperties}>
          <button
            type="button"
            onClick={() => {
              close();
              goTo(column.id);
            }}
          >
            {column.title}
          </button>
        </li>
      ))}
    </ul>
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
