import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';
import './menu.css';

type MenuProps = {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly children: ReactNode;
};

/** A menu below a button. */
export function Menu({ trigger, children }: MenuProps) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className="menu-place" sideOffset={4} align="end">
          <Base.Popup className="menu">{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

type MenuItemProps = {
  readonly icon: ReactNode;
  readonly children: ReactNode;
  readonly onSelect: () => void;
  readonly disabled?: boolean;
  readonly shortcut?: string;
};

/** One thing to do. */
export function MenuItem({ icon, children, onSelect, disabled = false, shortcut }: MenuItemProps) {
  return (
    <Base.Item className="menu-item" onClick={onSelect} disabled={disabled}>
      {icon}
      <span>{children}</span>
      {shortcut === undefined ? null : <kbd>{shortcut}</kbd>}
    </Base.Item>
  );
}

/** A line between groups of a menu. */
export function MenuLine() {
  return <Base.Separator className="menu-line" />;
}
