import type { Snapshot } from '../../../shared/contract/session.ts';
import type { Network, Notice, SignIn, StoaError } from '../../../shared/model/index.ts';
import type { ConnectionState } from '../../client/client.ts';
import { activeAccount } from '../active-account.ts';
import { fromSnapshot } from '../from-snapshot.ts';
import type { SliceContext } from '../state.ts';

/** How the window stands to the core, and what a snapshot says of the whole. */
export type SessionSlice = {
  readonly connection: ConnectionState;
  /** False until the first snapshot was read; from then on there is something to show even when the core is gone. */
  readonly opened: boolean;
  /** Why the snapshot could not be read; null when it could. */
  readonly openError: StoaError | null;
  readonly host: Snapshot['host'];
  readonly version: string;
  /** Number of the last event applied; a hole behind it means reading the snapshot again. */
  readonly sequence: number;
  readonly notices: readonly Notice[];
  /** Ids of notices the reader has dismissed; the core goes on telling them until it is started anew. */
  readonly dismissedNotices: readonly string[];
  readonly unreachable: readonly Network[];
  readonly webBases: Snapshot['webBases'];
  openSession(): Promise<void>;
  reconnect(): void;
  dismissNotice(id: string): void;
};

/** Connection, snapshot and what was said at start. */
export function createSessionSlice({ set, get, client }: SliceContext): SessionSlice {
  return {
    connection: client.state(),
    opened: false,
    openError: null,
    host: 'browser',
    version: '',
    sequence: 0,
    notices: [],
    dismissedNotices: [],
    unreachable: [],
    webBases: { x: 'https://x.com', sandbox: null },
    async openSession() {
      const first = !get().opened;
      const reply = await client.call('session.open', {});
      if (reply.ok) {
        set((state) => fromSnapshot(state, reply.value));
        const state = get();
        if (activeAccount(state)?.signedOutBecause === 'locked' && !state.vault.postponed && state.dialog === null)
          state.openDialog({ kind: 'vault' });
        // Whoever comes back from X into the workspace hears how it ended there.
        else if (first && state.activeAccountId !== null && isAtX(state.signIn)) state.openDialog({ kind: 'connect' });
      } else if (!get().opened) set({ openError: reply.error });
      else if (reply.error.code !== 'disconnected') get().showProblem(reply.error);
    },
    reconnect: () => client.reconnect(),
    dismissNotice: (id) =>
      set((state) => ({
        notices: state.notices.filter((notice) => notice.id !== id),
        dismissedNotices: [...state.dismissedNotices, id],
      })),
  };
}

/** What was done shows by itself. */
function isAtX(signIn: SignIn | null): boolean {
  return signIn?.network === 'x' && signIn.state !== 'done';
}
