import {
  AlarmClock,
  ArrowLeft,
  CheckCheck,
  CornerUpLeft,
  Ellipsis,
  NotebookPen,
  SquareArrowOutUpRight,
  SquareKanban,
  Star,
  Tag,
  Undo2,
  UserRoundSearch,
} from 'lucide-react';
import { useRef } from 'react';
import type { Conversation, Person, PostId } from '../../../shared/model/index.ts';
import { usesJobBoard } from '../../store/slices/jobs.ts';
import { useStoa, useStoaStore } from '../../store/use-stoa.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { personAnchor, placeOf } from '../post/person-anchor.ts';
import { PersonFace } from '../post/person-face.tsx';
import { LabelReason } from './label-reason.tsx';
import { StandingWords } from './standing-words.tsx';

type HeaderProps = {
  readonly conversation: Conversation;
  /** What an answer would reply to; null for messages, and when it is gone. */
  readonly replyTo: PostId | null;
  readonly coversList: boolean;
};

/** With whom and about what, the way back to the list, and what can be done with the conversation. */
export function ConversationHeader({ conversation, replyTo, coversList }: HeaderProps) {
  const person = useStoa((state) => state.people[conversation.personId]);
  const triage = useStoa((state) => state.triage);
  const close = useStoa((state) => state.closeConversation);
  const { id, state, kind, vip } = conversation;
  const anchor = person === undefined ? {} : personAnchor(person);
  return (
    <header className="conversation-header">
      {coversList ? (
        <IconButton label="Back to the list" title="Back to the list (Esc)" onClick={close}>
          <ArrowLeft aria-hidden="true" />
        </IconButton>
      ) : null}
      <PersonFace person={person} size={32} />
      <div className="conversation-with" data-kind={kind}>
        <h3 title={person?.name} {...anchor}>
          <bdi>{person?.name ?? 'Somebody no longer on X'}</bdi>
          {vip ? <Star className="vip-star" aria-label="VIP" /> : null}
        </h3>
        <p>
          <LabelReason conversation={conversation} />
          {person === undefined ? null : (
            <span className="conversation-handle" {...anchor}>
              @{person.handle}
            </span>
          )}
          <span className="conversation-kind">{kind === 'direct' ? 'message' : 'public'}</span>
          <span className="conversation-standing">
            <StandingWords conversation={conversation} />
          </span>
        </p>
      </div>
      {state === 'done' ? (
        <Button look="quiet" onClick={() => void triage([id], { kind: 'open' })}>
          <Undo2 aria-hidden="true" /> Reopen
        </Button>
      ) : (
        <Button look="quiet" onClick={() => void triage([id], { kind: 'done' })} title="Done (E)">
          <CheckCheck aria-hidden="true" /> Done
        </Button>
      )}
      <MoreMenu conversation={conversation} person={person} replyTo={replyTo} />
    </header>
  );
}

type MoreProps = Omit<HeaderProps, 'coversList'> & { readonly person: Person | undefined };

function MoreMenu({ conversation, person, replyTo }: MoreProps) {
  const store = useStoaStore();
  const more = useRef<HTMLButtonElement>(null);
  const isVip = useStoa((state) => person !== undefined && state.inboxRules?.vips.includes(person.id) === true);

  function label(): void {
    const button = more.current;
    if (button !== null) setTimeout(() => store.getState().chooseLabel([conversation.id], placeOf(button)), 0);
  }
  const hasJobs = useStoa(usesJobBoard);

  function about(whom: Person): void {
    const button = more.current;
    // The menu gives the focus back to its button first; the card then takes it.
    if (button !== null)
      setTimeout(
        () => void store.getState().openPeek({ personId: whom.id, handle: whom.handle }, 'key', placeOf(button)),
        0,
      );
  }

  const { id, state } = conversation;
  return (
    <Menu
      trigger={
        <IconButton ref={more} label="More">
          <Ellipsis aria-hidden="true" />
        </IconButton>
      }
    >
      <MenuItem
        icon={<AlarmClock />}
        shortcut="S"
        // The menu gives the focus back to its button first.
        onSelect={() => setTimeout(() => store.getState().askWhen('conversation'), 0)}
      >
        {state === 'waiting' ? 'Remind me if no answer…' : 'Snooze…'}
      </MenuItem>
      {state === 'waiting' || state === 'snoozed' ? (
        <MenuItem
          icon={<CornerUpLeft />}
          shortcut="⇧E"
          onSelect={() => void store.getState().triage([id], { kind: 'open' })}
        >
          Back to Open
        </MenuItem>
      ) : null}
      <MenuItem icon={<Tag />} shortcut="L" onSelect={label}>
        Label…
      </MenuItem>
      {person === undefined ? null : (
        <MenuItem icon={<Star />} shortcut="Shift+V" onSelect={() => void store.getState().setVip([person.id], !isVip)}>
          {isVip ? 'No VIP any more' : 'Mark as VIP'}
        </MenuItem>
      )}
      {person === undefined ? null : (
        <MenuItem icon={<UserRoundSearch />} shortcut="P" onSelect={() => about(person)}>
          About @{person.handle}
        </MenuItem>
      )}
      {person === undefined ? null : (
        <MenuItem
          icon={<NotebookPen />}
          shortcut="Shift+P"
          onSelect={() => store.getState().openDialog({ kind: 'person', personId: person.id })}
        >
          History and notes
        </MenuItem>
      )}
      {hasJobs ? (
        <MenuItem
          icon={<SquareKanban />}
          shortcut="C"
          onSelect={() => store.getState().openDialog({ kind: 'job-card', of: { conversationId: conversation.id } })}
        >
          Make a job card
        </MenuItem>
      ) : null}
      {replyTo === null ? null : (
        <MenuItem icon={<SquareArrowOutUpRight />} onSelect={() => store.getState().openOnX(replyTo)}>
          Open on X
        </MenuItem>
      )}
    </Menu>
  );
}
