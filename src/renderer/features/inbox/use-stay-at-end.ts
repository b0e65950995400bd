import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Shows the end of what scrolls whenever `subject` changes, and keeps it there while pictures arrive and turns are added, until the reader scrolls up. */
export function useStayAtEnd(subject: string | null): {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
  readonly onScroll: () => void;
} {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);

  useLayoutEffect(() => {
    const view = scroller.current;
    if (subject === null || view === null) return;
    atEnd.current = true;
    view.scrollTop = view.scrollHeight;
  }, [subject]);

  useLayoutEffect(() => {
    const view = scroller.current;
    if (view === null || content.current === null) return;
    const resized = new ResizeObserver(() => {
      if (atEnd.current) view.scrollTop = view.scrollHeight;
    });
    resized.observe(content.current);
    resized.observe(view);
    return () => resized.disconnect();
  }, []);

  function onScroll(): void {
    const view = scroller.current;
    if (view !== null) atEnd.current = view.scrollHeight - view.scrollTop - view.clientHeight < 24;
  }

  return { scroller, content, onScroll };
}
