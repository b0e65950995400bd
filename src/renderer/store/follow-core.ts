import type { StoreApi } from 'zustand/vanilla';
import type { SequencedEvent } from '../../shared/contract/index.ts';
import type { Draft, OutboxItem } from '../../shared/model/index.ts';
import { applyEvent } from './apply-event.ts';
import { paced } from './paced.ts';
import type { StoaState, StoreSurroundings } from './state.ts';

/** At least this long between two looks at the inbox, in milliseconds: rows that jump oftener cannot be read. */
const restBetweenLooks = 500;

/** Keeps the store in step with the core: snapshot on connecting, then events; a hole in their numbers means a new snapshot. */
export function followCore(
  store: StoreApi<StoaState>,
  { client, after }: Pick<StoreSurroundings, 'client' | 'after'>,
): () => void {
  let waiting: SequencedEvent[] | null = null;
  const lookAtInbox = paced(() => store.getState().rereadInbox(), restBetweenLooks, after);

  async function readSnapshot(): Promise<void> {
    if (waiting !== null) return;
    waiting = [];
    await store.getState().openSession();
    store.getState().tellSignIn();
    const missed: readonly SequencedEvent[] = waiting;
    waiting = null;
    for (const event of missed) take(event);
    loadMissingTimelines();
    const state = store.getState();
    for (const item of Object.values(state.outbox)) state.announceHeld(item);
    void state.saveDrafts();
    state.saveNotes();
    if (state.activeAccountId !== null) void state.rereadInbox();
  }

  function take(sequenced: SequencedEvent): void {
    if (waiting !== null) {
      waiting.push(sequenced);
      return;
    }
    const before = store.getState();
    if (!before.opened || sequenced.sequence <= before.sequence) return;
    if (sequenced.sequence !== before.sequence + 1) {
      void readSnapshot();
      return;
    }
    store.setState({ ...applyEvent(before, sequenced.event), sequence: sequenced.sequence });
    const { event } = sequenced;
    if (event.type === 'accounts.changed' && event.activeAccountId !== before.activeAccountId) void readSnapshot();
    else if (event.type === 'decks.changed' || event.type === 'timelines.status') loadMissingTimelines();
    else if (event.type === 'inbox.changed' || event.type === 'inbox.rules') lookAtInbox();
    else if (event.type === 'outbox.changed') tellOutcome(event.items, event.draft);
    // What is tried again by itself is told once, and its end.
    else if (event.type === 'sign-in.changed' && (!before.signIn?.error || event.signIn?.state === 'failed'))
      store.getState().tellSignIn();
    else if (event.type === 'notification.shown') store.getState().showNotification(event.notification);
    else if (event.type === 'notification.opened') void store.getState().openNotified(event.notification);
  }

  /** What a send comes to is told once: a refusal brings its text back as a draft. */
  function tellOutcome([item]: readonly OutboxItem[], draft: Draft | null): void {
    const { announceHeld, announceRefusal } = store.getState();
    if (item === undefined) return;
    if (item.state === 'held') announceHeld(item);
    if (item.state === 'refused' && item.error !== null) announceRefusal(item, item.error, draft);
  }

  /** A new column has no rows here yet, and an empty one may have got its first: nobody's place is moved by showing them. */
  function loadMissingTimelines(): void {
    const { columns, timelines, statuses, loadTimeline, showNew } = store.getState();
    for (const column of columns) {
      const timeline = timelines[column.id];
      const status = statuses[column.id];
      if (timeline === undefined) void loadTimeline(column.id);
      else if (timeline.rows.length > 0 || status === undefined) continue;
      else if (status.newPosts > 0) void showNew(column.id);
      else if (status.activity === 'idle' && status.lastCheckedAt !== null) void loadTimeline(column.id);
    }
  }

  const stops = [
    client.subscribe(take),
    client.onState((connection) => {
      store.setState({ connection });
      if (connection === 'open') void readSnapshot();
    }),
  ];
  store.setState({ connection: client.state() });
  if (client.state() === 'open' || client.state() === 'connecting') void readSnapshot();
  return () => {
    for (const stop of stops) stop();
  };
}
