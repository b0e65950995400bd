import type { Handlers } from '../../../shared/contract/index.ts';
import { type AccountId, type Network, type Signature, StoaFailure } from '../../../shared/model/index.ts';
import type { SignInAttempts } from './sign-in.ts';

/** The sandbox takes any client; Stoa always comes as this one. */
const sandboxClientId = 'stoa-sandbox';

/** The calls about accounts. */
export type AccountsHandlers = Pick<
  Handlers,
  | 'accounts.signIn'
  | 'accounts.retrySignIn'
  | 'accounts.cancelSignIn'
  | 'accounts.dismissSignIn'
  | 'accounts.activate'
  | 'accounts.setSignature'
  | 'accounts.signOut'
>;

/** Answers the calls about accounts; fails with `invalid-input` when X is chosen without a Client ID. */
export function accountsHandlers(service: {
  readonly attempts: SignInAttempts;
  /** Fails with what is to be done before a sign-in of this network can be kept. */
  ready(network: Network): void;
  activate(accountId: AccountId): void;
  setSignature(accountId: AccountId, signature: Signature | null): void;
  signOut(accountId: AccountId, wipe: boolean): Promise<{ readonly revoked: boolean }>;
}): AccountsHandlers {
  const { attempts } = service;
  return {
    'accounts.signIn': ({ network, clientId }) => {
      const client = network === 'sandbox' ? sandboxClientId : typedClientId(clientId);
      service.ready(network);
      return attempts.begin(network, client);
    },
    'accounts.retrySignIn': ({ attempt }) => {
      attempts.retry(attempt);
      return null;
    },
    'accounts.cancelSignIn': ({ attempt }) => {
      attempts.cancel(attempt);
      return null;
    },
    'accounts.dismissSignIn': ({ attempt }) => {
      attempts.dismiss(attempt);
      return null;
    },
    'accounts.activate': ({ accountId }) => {
      service.activate(accountId);
      return null;
    },
    'accounts.setSignature': ({ accountId, signature }) => {
      service.setSignature(accountId, signature);
      return null;
    },
    'accounts.signOut': ({ accountId, wipe }) => service.signOut(accountId, wipe),
  };
}

function typedClientId(clientId: string | null): string {
  const typed = clientId?.trim() ?? '';
  if (typed !== '') return typed;
  throw new StoaFailure({
    code: 'invalid-input',
    message: 'Connecting to X needs the Client ID of your own X app.',
    next: 'Paste it from console.x.com, under your app’s keys and tokens.',
  });
}
