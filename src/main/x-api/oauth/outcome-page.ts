import type { SignInOutcome } from '../../workspace/ports.ts';
import type { CallbackPage } from './callback-page.ts';

/** What the page after the consent says; `outcome` is null while X still has not answered. */
export function outcomePage(outcome: SignInOutcome | null, returnTo: string | null): CallbackPage {
  const rest = returnTo === null ? 'You can close this tab and go back to Stoa.' : 'Taking you back to Stoa.';
  if (outcome === null) return { status: 200, title: 'Almost there', text: `X is slow to answer. ${rest}`, returnTo };
  if (outcome.ok) {
    return { status: 200, title: `Signed in as @${outcome.value.person.handle}`, text: rest, returnTo };
  }
  if (outcome.granted !== undefined) {
    const why = outcome.onlyByHand ? outcome.error.message : 'X agreed, then gave no answer. Stoa asks again.';
    return { status: 200, title: 'Almost there', text: `${why} ${rest}`, returnTo };
  }
  const title = outcome.error.code === 'sign-in-denied' ? 'Nothing was allowed' : 'Signing in did not work';
  return { status: 200, title, text: `${outcome.error.message} ${rest}`, returnTo };
}
