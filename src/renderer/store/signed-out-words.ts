import type { Account } from '../../shared/model/index.ts';
import { clockTime } from '../../shared/text/clock-time.ts';

/** What is wrong with the sign-in of an account, what that means, and the one thing to do. */
export type SignInTrouble = {
  readonly what: string;
  readonly next: string;
  /** The same in two or three words. */
  readonly short: string;
  readonly remedy: 'sign-in' | 'unlock' | 'file' | null;
};

/** Null while the account is signed in and X takes it. */
export function signInTrouble(account: Account, host: 'electron' | 'browser'): SignInTrouble | null {
  const handle = `@${account.person.handle}`;
  if (account.status === 'signed-in') {
    if (account.pausedUntil === undefined) return null;
    return {
      what: `X does not accept the sign-in of ${handle} at the moment.`,
      next: `Nothing is lost; Stoa tries again at ${clockTime(account.pausedUntil)}.`,
      short: 'X refuses it for now',
      remedy: null,
    };
  }
  const other = host === 'electron' ? 'the browser host' : 'Stoa’s own window (Electron)';
  switch (account.signedOutBecause) {
    case 'lost-renewal':
      return {
        what: `${handle} is signed out.`,
        next: 'Stoa was stopped while X renewed the sign-in, and X gives each renewal only once. Everything is kept; sign in again to read on.',
        short: 'signed out',
        remedy: 'sign-in',
      };
    case 'not-kept':
      return {
        what: `${handle} was signed in until Stoa closed.`,
        next: 'Everything is kept; sign in again to read on and to answer.',
        short: 'signed out',
        remedy: 'sign-in',
      };
    case 'locked':
      return {
        what: `The sign-in of ${handle} is locked.`,
        next: 'Everything stays readable; unlock it to read on and to answer.',
        short: 'locked',
        remedy: 'unlock',
      };
    case 'damaged':
      return {
        what: `The file with the sign-in of ${handle} is damaged.`,
        next: 'Everything else is as it was.',
        short: 'its file is damaged',
        remedy: 'file',
      };
    case 'other-host':
      return {
        what: `The sign-in of ${handle} is in the keychain of ${other}.`,
        next: 'Sign in once more here, or keep it in a file with a passphrase, which both can read.',
        short: 'signed in elsewhere',
        remedy: 'sign-in',
      };
    case 'no-keychain':
      return {
        what: `The keychain with the sign-in of ${handle} does not answer.`,
        next: 'Unlock it and start Stoa again, or sign in once more.',
        short: 'its keychain is missing',
        remedy: 'sign-in',
      };
    default:
      return {
        what: `${handle} is signed out.`,
        next: 'Everything is kept; sign in again to read on and to answer.',
        short: 'signed out',
        remedy: 'sign-in',
      };
  }
}
