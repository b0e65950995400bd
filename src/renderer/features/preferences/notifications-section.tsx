import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { restSplit } from '../../../shared/model/index.ts';
import type { QuietHours } from '../../../shared/notifications/quiet-hours.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Choice } from './choice.tsx';
import './notifications-section.css';

const usualHours: QuietHours = { from: '22:00', to: '07:00' };

/** What is told on the desktop, when not, and how much it says. */
export function NotificationsSection() {
  const preferences = useStoa((state) => state.preferences);
  const change = useStoa((state) => state.changePreferences);
  const host = useStoa((state) => state.host);
  const { notify, quietHours } = preferences;
  return (
    <section aria-labelledby="preferences-notifications">
      <h3 id="preferences-notifications">Notifications</h3>
      <Choice
        label="On the desktop"
        value={notify}
        options={[
          ['off', 'Off'],
          ['splits', 'Some splits or people'],
          ['all', 'Everybody'],
        ]}
        hint={
          host === 'browser'
            ? 'New words of others and what comes back from snooze, gathered, and not while you look at Stoa; this page has to stay open.'
            : 'New words of others and what comes back from snooze, gathered, and not while you look at Stoa.'
        }
        onChange={(next) => void change({ notify: next })}
      />
      {notify === 'off' ? null : (
        <>
          {notify === 'splits' ? <SplitChoices /> : null}
          {notify === 'splits' ? <PeopleTold /> : null}
          {host === 'browser' ? <BrowserPermission /> : null}
          <Choice
            label="They say"
            value={preferences.hideWords ? 'hidden' : 'words'}
            options={[
              ['words', 'Who wrote, and what'],
              ['hidden', 'Only that somebody did'],
            ]}
            onChange={(next) => void change({ hideWords: next === 'hidden' })}
          />
          <Choice
            label="Quiet hours"
            value={quietHours === null ? 'none' : 'some'}
            options={[
              ['none', 'None'],
              ['some', 'Every day'],
            ]}
            onChange={(next) => void change({ quietHours: next === 'none' ? null : usualHours })}
          />
          {quietHours === null ? null : (
            <QuietHoursFields
              key={`${quietHours.from} ${quietHours.to}`}
              hours={quietHours}
              onChange={(next) => void change({ quietHours: next })}
            />
          )}
        </>
      )}
      <Choice
        label="Count the unread"
        value={preferences.badge ? 'on' : 'off'}
        options={[
          ['on', 'In the window’s title'],
          ['off', 'Nowhere'],
        ]}
        onChange={(next) => void change({ badge: next === 'on' })}
      />
    </section>
  );
}

type HoursProps = { readonly hours: QuietHours; readonly onChange: (hours: QuietHours) => void };

function QuietHoursFields({ hours, onChange }: HoursProps) {
  const id = useId();
  const [typed, setTyped] = useState(hours);

  /** Half a time is none yet: the browser then gives an empty one. */
  function settle(): void {
    if (typed.from === '' || typed.to === '') setTyped(hours);
    else if (typed.from !== hours.from || typed.to !== hours.to) onChange(typed);
  }

  return (
    <div className="preference">
      <span>Quiet from, to</span>
      <span className="quiet-hours">
        {(['from', 'to'] as const).map((end) => (
          <input
            key={end}
            type="time"
            className="input num"
            aria-label={end === 'from' ? 'Quiet from' : 'Quiet to'}
            aria-describedby={`${id}hint`}
            value={typed[end]}
            onChange={(event) => setTyped({ ...typed, [end]: event.target.value })}
            onBlur={settle}
            onKeyDown={(event) => event.key === 'Enter' && settle()}
          />
        ))}
      </span>
      <small id={`${id}hint`}>What comes meanwhile is counted, and told once when they end.</small>
    </div>
  );
}

/** Which splits of the inbox are told; those of other accounts stay as they were. */
function SplitChoices() {
  const rules = useStoa((state) => state.inboxRules);
  const chosen = useStoa((state) => state.preferences.notifySplits);
  const change = useStoa((state) => state.changePreferences);
  const splits = [
    ...(rules?.splits ?? []).filter((split) => split.shown !== 'never'),
    { id: restSplit, name: 'The rest' },
  ];
  return (
    <fieldset className="notify-splits">
      <legend>Whoever is in</legend>
      {splits.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) => {
              const others = chosen.filter((one) => one !== id);
              void change({ notifySplits: target.checked ? [...others, id] : others });
            }}
          />
          <bdi>{name}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

/** Who is told for their own sake, each with a way out; chosen on their cards. */
function PeopleTold() {
  const people = useStoa((state) => state.preferences.notifyPeople);
  const setNotified = useStoa((state) => state.setNotified);
  return (
    <div className="preference notify-people">
      <span>And these people</span>
      {people.length === 0 ? (
        <small>Press the bell on a person’s card to be told whenever they write to you.</small>
      ) : (
        <ul>
          {people.map((person) => (
            <li key={person.id}>
              <bdi>@{person.handle}</bdi>
              <IconButton
                label={`No more notifications for @${person.handle}`}
                onClick={() => void setNotified(person, false)}
              >
                <X aria-hidden="true" />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A browser asks before it shows any, and only when the person presses for it. */
function BrowserPermission() {
  const permission = useStoa((state) => state.notificationPermission);
  const ask = useStoa((state) => state.askForNotifications);
  if (permission === 'granted') return null;
  return (
    <div className="preference">
      <span>{permission === 'default' ? 'Your browser has to allow them' : 'Your browser blocks them'}</span>
      {permission === 'default' ? <Button onClick={() => void ask()}>Allow…</Button> : <span />}
      {permission === 'default' ? null : (
        <small>
          {permission === 'none'
            ? 'This browser has no notifications; the window’s title still counts.'
            : 'Allow notifications for this address in the browser’s settings of this site, then reload the page.'}
        </small>
      )}
    </div>
  );
}
