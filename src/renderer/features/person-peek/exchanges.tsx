import { AtSign, Mail, Quote } from 'lucide-react';
import { useState } from 'react';
import type { Contact, Exchange, PersonRecord } from '../../../shared/contract/people.ts';
import type { InboxSource, TriageState } from '../../../shared/model/index.ts';
import { labelTime } from '../../../shared/text/relative-time.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';
import { useNow } from '../../ui/use-now.ts';

function iconOf(source: InboxSource): typeof AtSign {
  if (source === 'direct') return Mail;
  return source === 'quote' ? Quote : AtSign;
}

const stateWords: Readonly<Record<TriageState, string>> = {
  open: 'open',
  waiting: 'waiting for them',
  snoozed: 'snoozed',
  done: 'done',
};
const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** Every conversation with them, public and private in one list; each opens in the inbox. */
export function Exchanges({ record }: { readonly record: PersonRecord }) {
  const more = useStoa((state) => state.readMoreExchanges);
  const openDialog = useStoa((state) => state.openDialog);
  const [asking, setAsking] = useState(false);
  const { contact, exchanges, hasMore } = record;
  return (
    <section className="person-exchanges" aria-label="Everything said with them">
      <h3>Everything said with them</h3>
      <p className="person-hint">{contactWords(contact)}</p>
      <ol>
        {exchanges.map((exchange) => (
          <ExchangeRow key={exchange.conversation.id} exchange={exchange} />
        ))}
      </ol>
      {exchanges.length === 0 ? null : (
        <Button
          look="quiet"
          onClick={() => openDialog({ kind: 'export', source: { kind: 'person', personId: record.person.id } })}
        >
          Export…
        </Button>
      )}
      {hasMore ? (
        <Button
          disabled={asking}
          onClick={async () => {
            setAsking(true);
            await more();
            setAsking(false);
          }}
        >
          Show older ones
        </Button>
      ) : null}
    </section>
  );
}

function ExchangeRow({ exchange: { conversation, turns } }: { readonly exchange: Exchange }) {
  const show = useStoa((state) => state.showConversation);
  // As it stands now, should it have moved on since.
  const { id, kind, source, snippet, lastFrom, lastAt, state } = useStoa(
    (all) => all.conversations[conversation.id] ?? conversation,
  );
  const now = useNow();
  const Icon = iconOf(source);
  const said = turns === 1 ? 'one message' : `${turns} messages`;
  return (
    <li>
      <button type="button" className="exchange" onClick={() => void show(id)}>
        <Icon aria-hidden="true" />
        <span className="exchange-words" dir="auto">
          {lastFrom === 'me' ? 'You: ' : ''}
          <bdi>{snippet === '' ? 'Nothing of it is left on X' : snippet}</bdi>
        </span>
        <time className="num" dateTime={new Date(lastAt).toISOString()} title={labelTime(lastAt, now).full}>
          {labelTime(lastAt, now).short}
        </time>
        <small>
          {kind === 'direct' ? 'private' : 'public'} · {said} · {stateWords[state]}
        </small>
      </button>
    </li>
  );
}

function contactWords({ conversations, firstAt, lastAt }: Contact): string {
  if (firstAt === null || lastAt === null)
    return 'You have not spoken with each other yet. Mentions, quotes and messages will be listed here.';
  const count = conversations === 1 ? 'One conversation' : `${conversations} conversations`;
  const [first, last] = [days.format(firstAt), days.format(lastAt)];
  return first === last ? `${count}, on ${first}.` : `${count}: first contact ${first}, last ${last}.`;
}
