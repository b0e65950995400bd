import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Where somebody writes in a text field: `end` is `start` unless something is selected. */
export type Caret = { readonly value: string; readonly start: number; readonly end: number };

/** Reads where the caret stands, and writes at it. */
export function useCaret(field: RefObject<HTMLTextAreaElement | null>, text: string, onText: (text: string) => void) {
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
    /**
     * Writes `words` in place of what stands from `start` to `end`, and leaves the caret at `position`. They are typed for the reader, so that the
     * browser's own undo takes them back: a value that is set makes it forget all that was typed before.
     */
    write(start: number, end: number, words: string, position: number): void {
      field.current?.focus();
      field.current?.setSelectionRange(start, end);
      if (typeText(words)) field.current?.setSelectionRange(position, position);
      else {
        wanted.current = position;
        onText(text.slice(0, start) + words + text.slice(end));
      }
    },
  };
}

/** Nothing else is undone by the browser; false where it does not know how. */
function typeText(words: string): boolean {
  return words !== '' && 'execCommand' in document && document.execCommand('insertText', false, words);
}
