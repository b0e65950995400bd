import type { Account, Network, SignIn, StoaError } from '../../../shared/model/index.ts';
import type { SliceContext } from '../state.ts';
import { canKeep } from './vault.ts';

/** The one sign-in that may be under way. */
export type SignInSlice = {
  readonly signIn: SignIn | null;
  /** Answers why it could not begin; null when it did. What fails in the sandbox is also said in a message. */
  startSignIn(network: Network, clientId: string | null): Promise<StoaError | null>;
  /** Leads to the consent page with every permission once more, for a sign-in that ended or that lacks one. */
  signInAgain(account: Pick<Account, 'network' | 'clientId'>): Promise<void>;
  /** Tries an unfinished one now. */
  retrySignIn(): Promise<void>;
  cancelSignIn(): Promise<void>;
  dismissSignIn(): Promise<void>;
  /** Says in the workspace what came of a sign-in that nothing on the screen tells of. */
  tellSignIn(): void;
};

/** The attempt to sign in, which outlives the page's own way to X and back. */
export function createSignInSlice({ set, get, client, callOrSay, leaveTo }: SliceContext): SignInSlice {
  return {
    signIn: null,
    async startSignIn(network, clientId) {
      if (network === 'x' && clientId !== null && !canKeep(get().vault)) {
        get().openDialog({ kind: 'vault', clientId });
        return null;
      }
      const reply = await client.call('accounts.signIn', { network, clientId });
      if (!reply.ok) {
        // Connecting to X has a place for it, beside the step that mends it.
        if (network === 'sandbox') get().showProblem(reply.error);
        return reply.error;
      }
      // What failed for want of it is tried anew afterwards.
      set({ signIn: reply.value, packsError: null });
      if (get().host === 'browser') leaveTo(reply.value.authorizeUrl);
      return null;
    },
    async signInAgain({ network, clientId }) {
      const { startSignIn, openDialog, showProblem, preferences } = get();
      const app = clientId ?? preferences.xClientId;
      if (network === 'sandbox') return void startSignIn(network, null);
      const error = app === '' ? null : await startSignIn(network, app);
      if (error !== null) showProblem(error);
      // Where it is to be kept may have to be said first.
      if (get().dialog?.kind !== 'vault') openDialog({ kind: 'connect' });
    },
    async retrySignIn() {
      const attempt = get().signIn?.attempt;
      if (attempt === undefined) return;
      await callOrSay('accounts.retrySignIn', { attempt });
    },
    async cancelSignIn() {
      const attempt = get().signIn?.attempt;
      if (attempt === undefined) return;
      await callOrSay('accounts.cancelSignIn', { attempt });
    },
    async dismissSignIn() {
      const attempt = get().signIn?.attempt;
      if (attempt === undefined) return;
      set({ signIn: null });
      await callOrSay('accounts.dismissSignIn', { attempt });
    },
    tellSignIn() {
      const { signIn, activeAccountId, dialog, openDialog, showProblem, dismissSignIn } = get();
      // Welcome, and the guide to X, tell it themselves.
      if (activeAccountId === null || !signIn?.error || dialog?.kind === 'connect') return;
      if (signIn.network === 'x' && dialog === null) openDialog({ kind: 'connect' });
      else if (signIn.state === 'failed') {
        showProblem(signIn.error);
        void dismissSignIn();
      }
    },
  };
}
