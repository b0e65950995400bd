import { CircleAlert, X } from 'lucide-react';
import { type CSSProperties, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { activeAccount } from '../store/active-account.ts';
import type { Toast } from '../store/slices/shell.ts';
import { useStoa, useStoaStore } from '../store/use-stoa.ts';
import { IconButton } from '../ui/button.tsx';
import './toasts.css';

type RingStyle = CSSProperties & { readonly '--lasts': string };

/** As many as a reader can take in at once. */
const mostShown = 3;

/** Short messages at the lower left, above an open thread too; what can be taken back has a button until its time is over. */
export function Toasts() {
  const toasts = useStoa((state) => state.toasts);
  const { here, leaving, gone } = useLeavingToasts(toasts.slice(-mostShown));
  // Beside what dialogs open, not below it; Base UI hides from readers whatever lies outside a dialog unless it is marked live.
  return createPortal(
    <div className="toasts" aria-live="off">
      {here.map((toast) => (
        <ToastView key={toast.id} toast={toast} leaving={leaving.has(toast.id)} onGone={() => gone(toast.id)} />
      ))}
    </div>,
    document.body,
  );
}

/** The toasts on the screen with those that have just left, each in the place it had, until their way out is over. */
function useLeavingToasts(toasts: readonly Toast[]) {
  const [here, setHere] = useState(toasts);
  const ids = new Set(toasts.map((toast) => toast.id));
  const kept = here.map((toast) => toasts.find((one) => one.id === toast.id) ?? toast);
  const known = new Set(here.map((toast) => toast.id));
  const now = [...kept, ...toasts.filter((toast) => !known.has(toast.id))];
  if (now.length !== here.length || now.some((toast, index) => toast !== here[index])) setHere(now);
  return {
    here: now,
    leaving: new Set(now.flatMap((toast) => (ids.has(toast.id) ? [] : [toast.id]))),
    gone: (id: string) => setHere((before) => before.filter((toast) => toast.id !== id)),
  };
}

type ToastViewProps = { readonly toast: Toast; readonly leaving: boolean; readonly onGone: () => void };

function ToastView({ toast, leaving, onGone }: ToastViewProps) {
  const store = useStoaStore();
  const { undo, openText } = toast;
  const ring: RingStyle = { '--lasts': `${toast.lasts}ms` };
  const on = useRef({ pointer: false, focus: false });

  function hold(change: { readonly pointer: boolean } | { readonly focus: boolean }): void {
    on.current = { ...on.current, ...change };
    store.getState().holdToast(toast.id, on.current.pointer || on.current.focus);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: resting on a message only keeps it; nothing is done by it
    <div
      className="toast"
      role={leaving ? undefined : toast.tone === 'problem' ? 'alert' : 'status'}
      inert={leaving}
      data-tone={toast.tone}
      data-held={toast.held || undefined}
      data-leaving={leaving || undefined}
      style={ring}
      onPointerEnter={() => hold({ pointer: true })}
      onPointerLeave={() => hold({ pointer: false })}
      onFocus={() => hold({ focus: true })}
      onBlur={(event) => hold({ focus: event.currentTarget.contains(event.relatedTarget) })}
      onAnimationEnd={(event) => leaving && event.animationName === 'toast-leave' && onGone()}
    >
      {toast.tone === 'problem' ? (
        <CircleAlert aria-hidden="true" />
      ) : (
        <svg className="toast-ring" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6" />
          <circle cx="8" cy="8" r="6" pathLength="1" />
        </svg>
      )}
      <span>{toast.text}</span>
      {toast.signIn ? (
        <button
          type="button"
          className="toast-undo"
          onClick={() => {
            const state = store.getState();
            state.dismissToast(toast.id);
            void state.signInAgain(activeAccount(state) ?? { network: 'x' });
          }}
        >
          Sign in again
        </button>
      ) : null}
      {openText === null ? null : (
        <button
          type="button"
          className="toast-undo"
          onClick={() => {
            store.getState().dismissToast(toast.id);
            openText();
          }}
        >
          Open text
        </button>
      )}
      {undo === null ? (
        <IconButton label="Dismiss" onClick={() => store.getState().dismissToast(toast.id)}>
          <X aria-hidden="true" />
        </IconButton>
      ) : (
        <button
          type="button"
          className="toast-undo"
          onClick={() => {
            store.getState().dismissToast(toast.id);
            void undo();
          }}
        >
          Undo
        </button>
      )}
    </div>
  );
}
