import { type RefObject, useEffect, useRef } from 'react';
import { cutToLimit } from '../../../shared/compose-split/cut-to-limit.ts';
import { measureWeight, type WeightedLength } from '../../../shared/text/weighted-length.ts';

type OverMarkProps = {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  /** Of all that is sent, a signature with it. */
  readonly weight: WeightedLength;
};

/** Lies below a field and colours what is too long for X: a field cannot mark a part of its own text. */
export function OverMark({ field, text, weight: { weighted, limit } }: OverMarkProps) {
  const mark = useRef<HTMLDivElement>(null);
  const added = weighted - measureWeight(text).weighted;
  const cut = cutToLimit(text, limit - added);

  useEffect(() => {
    const [above, below] = [field.current, mark.current];
    if (above === null || below === null) return;
    const follow = () => {
      below.style.width = `${above.clientWidth}px`;
      below.style.height = `${above.clientHeight}px`;
      below.scrollTop = above.scrollTop;
    };
    const resized = new ResizeObserver(follow);
    resized.observe(above);
    above.addEventListener('scroll', follow, { passive: true });
    return () => {
      resized.disconnect();
      above.removeEventListener('scroll', follow);
    };
  }, [field]);

  return (
    <div ref={mark} className="composer-text composer-over" dir="auto" aria-hidden="true">
      {text.slice(0, cut)}
      <mark>{text.slice(cut)}</mark>
      {/* A field keeps a line for what follows a last line break; a block does not. */}
      {'\u200B'}
    </div>
  );
}
