import { useEffect, useRef } from 'react';
import type { StoaError } from '../../../shared/model/index.ts';

/** Why signing in did not work and what to do again; it takes the focus once shown, since it is what to read now. */
export function SignInFailureNote({ failure }: { readonly failure: StoaError }) {
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <p className="welcome-failure" role="alert" tabIndex={-1} ref={note}>
      <strong>{failure.message}</strong> {failure.next}
    </p>
  );
}
