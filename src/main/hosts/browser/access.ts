import { randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Who may talk to the core from a browser: whoever holds the launch token once, and then the secret it was spent for.
 * The secret travels in the first WebSocket message and lives in the tab's sessionStorage; a cookie would reach every port of the machine.
 */
export type Access = {
  /** A fresh token for an address to open; each can be spent once. */
  issueToken(): string;
  /** The session secret in exchange for an unspent token; null for any other text. */
  spend(token: string): string | null;
  isSecret(candidate: string): boolean;
};

/** Tokens and secret last as long as this process. */
export function createAccess(): Access {
  const secret = randomBytes(32).toString('base64url');
  const unspent = new Set<string>();
  return {
    issueToken() {
      const token = randomBytes(24).toString('base64url');
      unspent.add(token);
      return token;
    },
    spend: (token) => (unspent.delete(token) ? secret : null),
    isSecret(candidate) {
      const given = Buffer.from(candidate);
      const wanted = Buffer.from(secret);
      return given.length === wanted.length && timingSafeEqual(given, wanted);
    },
  };
}
