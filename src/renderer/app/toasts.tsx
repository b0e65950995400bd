import { CircleAlert, X } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { Toast } from '../store/slices/shell.ts';
import { useStoa, useStoaStore } from '../store/use-stoa.ts';
import { IconButton } from '../ui/button.tsx';
import './toasts.css';

type RingStyle = CSSProperties & { readonly '--lasts': string };

/** As many as a reader can take in at once. */
const mostShown = 3;

/** Short messages at the lower right; what can be taken back has a button until its time is over. */
export function Toasts() {
  const toasts = useStoa((state) => state.toasts);
  return (
    <div className="toasts">
      {toasts.slice(-mostShown).map((toast) => (
        <ToastView key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastView({ toast }: { readonly toast: Toast }) {
  const store = useStoaStore();
  const { undo } = toast;
  const ring: RingStyle = { '--lasts': `${toast.endsAt - toast.shownAt}ms` };
  return (
    <div className="toast" role={toast.tone === 'problem' ? 'alert' : 'status'} data-tone={toast.tone} style={ring}>
      {toast.tone === 'problem' ? (
        <CircleAlert aria-hidden="true" />
      ) : (
        <svg className="toast-ring" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6" />
          <circle cx="8" cy="8" r="6" pathLength="1" />
        </svg>
      )}
      <span>{toast.text}</span>
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
