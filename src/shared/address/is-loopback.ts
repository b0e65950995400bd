/** Whether a host name, as `URL` spells it, is this computer itself: the only place where a sandbox may be. */
export function isLoopback(hostname: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
