import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './button.tsx';
import { useLeavingModal, useSurroundingLeaving } from './use-leaving.ts';
import './dialog.css';

type DialogProps = {
  /** Accessible name and, unless `bare`, the heading shown. */
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** No heading and no close button: the content brings its own. */
  readonly bare?: boolean;
  readonly className?: string;
};

/** A modal dialog; Esc and a press outside close it, and the focus goes back to where it was. */
export function Dialog({ title, onClose, children, bare = false, className }: DialogProps) {
  const { root, popup } = useLeavingModal(useSurroundingLeaving(), onClose);
  return (
    <Base.Root {...root}>
      <Base.Portal>
        <Base.Backdrop className="dialog-veil" />
        <Base.Popup {...popup} className={['dialog', className].filter(Boolean).join(' ')}>
          {bare ? (
            <Base.Title className="hidden-label">{title}</Base.Title>
          ) : (
            <header>
              <Base.Title>{title}</Base.Title>
            </header>
          )}
          {children}
          {/* Last in order, so that the focus begins in the content. */}
          {bare ? null : (
            <Base.Close render={<IconButton label="Close" className="dialog-close" />}>
              <X />
            </Base.Close>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
