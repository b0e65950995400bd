import type { StoaError } from '../../../shared/model/index.ts';
import type { SetupStep } from '../../../shared/sign-in/setup-steps.ts';

/** The steps that are done with X's console beside Stoa; what stands before them is the page about privacy. */
export const guideSteps = [
  { id: 'app', title: 'Make an app at X' },
  { id: 'type', title: 'Set its type and permissions' },
  { id: 'addresses', title: 'Add three callback addresses' },
  { id: 'credits', title: 'Buy credits and set a limit' },
  { id: 'client-id', title: 'Paste its Client ID' },
] as const satisfies readonly { readonly id: SetupStep; readonly title: string }[];

/** A step of the guide. */
export type GuideStep = (typeof guideSteps)[number]['id'];

/** The step that has to be done again after this failure; null when none of them is to blame. */
export function stepToRedo(error: StoaError): GuideStep | null {
  if (error.code === 'no-credits') return 'credits';
  if (error.code === 'invalid-input') return 'client-id';
  if (error.code !== 'sign-in-failed') return null;
  switch (error.reason) {
    case 'app-has-secret':
    case 'missing-scope':
      return 'type';
    case 'callback-address':
      return 'addresses';
    case 'not-enrolled':
      return 'credits';
    case 'unknown-client':
      return 'client-id';
    case 'code-spent':
    case 'too-late':
    case 'clock-wrong':
    case 'ports-taken':
    case 'not-stored':
    case 'refused':
      return null;
  }
}
