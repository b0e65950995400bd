import type { ReactNode } from 'react';

type OptionListProps<Item> = {
  /** Id of the list; each option's is `<id>-<id of the item>`. */
  readonly id: string;
  readonly label: string;
  readonly items: readonly Item[];
  readonly current: Item | undefined;
  readonly onChoose: (item: Item) => void;
  readonly children: (item: Item) => ReactNode;
};

/** Things to choose from; the field beside it keeps the focus and its keys choose. */
export function OptionList<Item extends { readonly id: string }>({
  id,
  label,
  items,
  current,
  onChoose,
  children,
}: OptionListProps<Item>) {
  return (
    <div id={id} role="listbox" aria-label={label} className="option-list">
      {items.map((item) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field, as ARIA's pattern asks
        <div
          key={item.id}
          id={`${id}-${item.id}`}
          role="option"
          aria-selected={item === current}
          tabIndex={-1}
          className="option"
          ref={item === current ? intoView : null}
          // A press must not take the focus out of the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(item)}
        >
          {children(item)}
        </div>
      ))}
    </div>
  );
}

function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
