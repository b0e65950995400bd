import type { Session } from 'electron';

type Permission = Parameters<NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>>[1] &
  Parameters<NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>>[1];

/** What the test asks the stand-in, over the channel of the forked process. */
export type Question =
  | { readonly kind: 'window' }
  | { readonly kind: 'fetch'; readonly url: string; readonly method: string; readonly base64?: string }
  | { readonly kind: 'navigate'; readonly url: string }
  | { readonly kind: 'open-window'; readonly url: string }
  | { readonly kind: 'permission'; readonly permission: Permission }
  | {
      readonly kind: 'invoke';
      readonly channel: string;
      readonly values: readonly unknown[];
      readonly from: 'page' | 'inner frame' | 'foreign page';
    }
  | { readonly kind: 'processes' }
  /** What was asked in message boxes so far. */
  | { readonly kind: 'boxes' }
  | { readonly kind: 'quit' };

export type Answer = { readonly id: number; readonly value: unknown };
