import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Where somebody writes in a text field: `end` is `start` unless something is selected. */
export type Caret = { readonly value: string; readonly start: number; readonly end: number };

/** Reads where the caret stands, and puts it elsewhere together with a change of the text. */
export function useCaret(field: RefObject<HTMLTextAreaElement | null>, text: string) {
  const wanted = useRef<number | null>(null);

  // The field shows the new text only after rendering; before, it has no such place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what moves the caret
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    field.current?.focus();
    field.current?.setSelectionRange(wanted.current, wanted.current);
    wanted.current = null;
  }, [text, field]);

  return {
    read(): Caret {
      const { value, selectionStart, selectionEnd } = field.current ?? {
        value: '',
        selectionStart: 0,
        selectionEnd: 0,
      };
      return { value, start: selectionStart, end: selectionEnd };
    },
    /** Call it right before the text changes. */
    goTo(position: number): void {
      wanted.current = position;
    },
  };
}
