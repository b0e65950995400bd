import { BadgeCheck, Bell, CalendarDays, Link, Lock, MapPin, Star } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { personPage } from '../../../shared/hand-over/web-pages.ts';
import type { Person } from '../../../shared/model/index.ts';
import { formatCount, formatFullCount } from '../../../shared/text/count-format.ts';
import { activeAccount, webBase } from '../../store/active-account.ts';
import { isToldOf } from '../../store/slices/desktop.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { IconButton } from '../../ui/button.tsx';
import { OutLink } from '../post/out-link.tsx';
import { PersonFace } from '../post/person-face.tsx';
import { columnsWith, joinedWords, relationWords, shownAddress } from './person-words.ts';

/** Face, name, handle, and how the account and they stand to each other. */
export function PersonHead({ person }: { readonly person: Person }) {
  const base = useStoa(webBase);
  const isMe = useStoa((state) => activeAccount(state)?.person.id === person.id);
  const { name, handle, verified } = person;
  const relation = isMe ? 'This is you' : relationWords(person.connection);
  return (
    <div className="peek-head">
      <PersonFace person={person} size={64} />
      <div>
        <p className="peek-name">
          <OutLink href={base === null ? null : personPage(base, handle)}>
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
      {isMe ? null : (
        <div className="peek-marks">
          <NotifyButton person={person} />
          <VipButton person={person} />
        </div>
      )}
    </div>
  );
}

/** Marks them as VIP, whose conversations come first, or takes the mark away. */
function VipButton({ person }: { readonly person: Person }) {
  const isVip = useStoa((state) => state.inboxRules?.vips.includes(person.id) === true);
  const setVip = useStoa((state) => state.setVip);
  return (
    <IconButton
      label="VIP"
      title={isVip ? 'Take the VIP mark away' : 'Mark as VIP: first in the inbox'}
      className="peek-vip"
      aria-pressed={isVip}
      onClick={() => void setVip([person.id], !isVip)}
    >
      <Star aria-hidden="true" />
    </IconButton>
  );
}

/** Has what they write told on the desktop, or no more. */
function NotifyButton({ person: { id, handle } }: { readonly person: Person }) {
  const told = useStoa(({ preferences }) => isToldOf(preferences, id));
  const setNotified = useStoa((state) => state.setNotified);
  return (
    <IconButton
      label="Notify me"
      title={told ? 'No more notifications for them alone' : 'Tell me on the desktop when they write to you'}
      className="peek-notify"
      aria-pressed={told}
      onClick={() => void setNotified({ id, handle }, !told)}
    >
      <Bell aria-hidden="true" />
    </IconButton>
  );
}

/** What they say of themselves. */
export function PersonBio({ person: { bio } }: { readonly person: Person }) {
  return bio === '' ? null : (
    <p className="peek-bio" dir="auto">
      {bio}
    </p>
  );
}

/** Where they are, their home page, and since when they are on X. */
export function PersonFacts({ person }: { readonly person: Person }) {
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

/** Whom they follow, who follows them, and how much they wrote. */
export function PersonCounts({ person }: { readonly person: Person }) {
  return (
    <dl className="peek-counts num">
      <Count name="Following" count={person.following} />
      <Count name="Followers" count={person.followers} />
      <Count name="Posts" count={person.posts} />
    </dl>
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

type ColumnsProps = {
  readonly person: Person;
  /** Called before going to a column. */
  readonly onLeave: () => void;
};

/** The columns with their posts; each leads there. */
export function PersonColumns({ person, onLeave }: ColumnsProps) {
  const columns = useStoa((state) => state.columns);
  const goTo = useStoa((state) => state.goToColumn);
  const found = columnsWith(columns, person);
  if (found.length === 0) return null;
  return (
    <ul className="peek-columns" aria-label="Columns with their posts">
      {found.map((column) => (
        <li key={column.id} style={{ '--column-colour': `var(--${column.colour})` } as CSSProperties}>
          <button
            type="button"
            onClick={() => {
              onLeave();
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
