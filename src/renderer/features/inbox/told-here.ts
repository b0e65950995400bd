import type { StoaError } from '../../../shared/model/index.ts';

/** The role of a failure's words: a core that has stopped is announced once, by the window's banner. */
export function toldHere({ code }: StoaError): 'alert' | undefined {
  return code === 'disconnected' ? undefined : 'alert';
}
