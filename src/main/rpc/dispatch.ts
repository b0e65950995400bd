import { type Handlers, type MethodName, methods, type Reply } from '../../shared/contract/index.ts';
import { StoaFailure } from '../../shared/model/index.ts';

/** Answers one call of a window; every failure is a reply, never an exception. */
export type Dispatch = (method: string, input: unknown) => Promise<Reply>;

type DispatchLog = { error(what: string, fields: Readonly<Record<string, unknown>>): void };

/** Checks a call against the contract and hands it to its handler; the same for every transport. */
export function createDispatch(handlers: Handlers, log: DispatchLog): Dispatch {
  return async (method, input) => {
    if (!isMethodName(method)) return refuse(`Stoa has no call named “${method.slice(0, 80)}”.`);
    const checked = methods[method].input.safeParse(input);
    if (!checked.success) {
      const where = checked.error.issues
        .map((issue) => `${issue.path.join('.') || 'input'}: ${issue.message}`)
        .join('; ');
      return refuse(`The call ${method} was not understood (${where}).`);
    }
    try {
      // One handler per method is proven by `Handlers`; only the pairing of name and input is lost here.
      const handler = handlers[method] as (input: unknown) => unknown;
      return { ok: true, value: await handler(checked.data) };
    } catch (failure) {
      if (failure instanceof StoaFailure) return { ok: false, error: failure.error };
      log.error('call failed', { method, failure });
      return {
        ok: false,
        error: {
          code: 'internal',
          message: 'Stoa ran into a fault of its own.',
          next: 'Try again; if it stays so, restart Stoa.',
        },
      };
    }
  };
}

function isMethodName(method: string): method is MethodName {
  return Object.hasOwn(methods, method);
}

function refuse(message: string): Reply {
  return {
    ok: false,
    error: { code: 'invalid-input', message, next: 'Reload the window; if it stays so, update Stoa.' },
  };
}
