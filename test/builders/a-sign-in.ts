import type { SignIn } from '../../src/shared/model/index.ts';

/** A sign-in at X that waits for the person, with overridable fields. */
export function aSignIn(overrides: Partial<SignIn> = {}): SignIn {
  return {
    attempt: '1',
    network: 'x',
    authorizeUrl: 'https://x.com/i/oauth2/authorize?state=1',
    state: 'waiting',
    account: null,
    error: null,
    clockOff: null,
    retryAt: null,
    strayAnswer: false,
    ...overrides,
  };
}
