import type { Network, SignIn } from '../../../shared/model/index.ts';
import type { SliceContext } from '../state.ts';
import { canKeep } from './vault.ts';

/** The one sign-in that may be under way. */
export type SignInSlice = {
  readonly signIn: SignIn | null;
  startSignIn(network: Network, clientId: string | null): Promise<void>;
  cancelSignIn(): Promise<void>;
  dismissSignIn(): Promise<void>;
};

/** The attempt to sign in, which outlives the page's own way to X and back. */
export function createSignInSlice({ set, get, client, leaveTo }: SliceContext): SignInSlice {
  return {
    signIn: null,
    async startSignIn(network, clientId) {
      if (network === 'x' && clientId !== null && !canKeep(get().vault))
        return get().openDialog({ kind: 'vault', clientId });
      const reply = await client.call('accounts.signIn', { network, clientId });
      if (!reply.ok) return void get().showProblem(reply.error);
      set({ signIn: reply.value });
      if (get().host === 'browser') leaveTo(reply.value.authorizeUrl);
    },
    async cancelSignIn() {
      const attempt = get().signIn?.attempt;
      if (attempt === undefined) return;
      const reply = await client.call('accounts.cancelSignIn', { attempt });
      if (!reply.ok) get().showProblem(reply.error);
    },
    async dismissSignIn() {
      const attempt = get().signIn?.attempt;
      if (attempt === undefined) return;
      set({ signIn: null });
      const reply = await client.call('accounts.dismissSignIn', { attempt });
      if (!reply.ok) get().showProblem(reply.error);
    },
  };
}
