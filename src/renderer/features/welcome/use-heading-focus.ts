import { type RefObject, useEffect, useRef } from 'react';

/** For the heading of what has just taken the place of something else: it takes the focus that the other had, and no other. */
export function useHeadingFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) heading.current?.focus();
  }, []);
  return heading;
}
