import { type RefObject, useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { afterPaint } from './after-paint.ts';
import {
  type Anchor,
  grownRange,
  heightOf,
  type MeasuredRow,
  pickAnchor,
  type RowRange,
  rangeAround,
  rowAt,
  standsAtTop,
  survivor,
} from './row-window.ts';

type Options = {
  readonly keys: readonly string[];
  readonly initial: Anchor | null;
  /** Kept in the document above and below the view, in pixels; new rows are measured there before they are seen. */
  readonly margin: number;
  /** New rows drawn in one turn besides those near the view; the others follow turn by turn. */
  readonly step: number;
  /** Height of a row before any was measured, in pixels. */
  readonly guessedHeight: number;
  /** True when rows that come in above a reader at the very top are shown to them; otherwise the place is kept there too. */
  readonly followsTop: boolean;
  /** True when rows may still come without the reader's doing, so that a place out of reach now may be reached soon. */
  readonly growing: boolean;
  /** The reader moved (or was moved by the own key press). */
  readonly onMove: (anchor: Anchor) => void;
  /** The end of the rows is near; `byHand` when the reader scrolled there. */
  readonly onNearEnd: (byHand: boolean) => void;
};

/** Around the view, in pixels, what is never left for a later turn. */
const nearMargin = 250;

export type RowWindow = {
  readonly body: RefObject<HTMLDivElement | null>;
  readonly feed: RefObject<HTMLDivElement | null>;
  readonly range: RowRange;
  /** Heights of the rows left out above and below, in pixels. */
  readonly above: number;
  readonly below: number;
  readonly onScroll: () => void;
  /** Tells of the element around a row, whose last child is what anchors are measured by; the answer takes it back. */
  readonly register: (key: string, element: HTMLElement) => () => void;
  /** Brings a row's top to the top of the feed and answers its element. */
  readonly moveTo: (key: string) => HTMLElement | null;
  /** Brings a row into view by the shortest way and answers its element. */
  readonly reveal: (key: string) => HTMLElement | null;
  readonly elementOf: (key: string) => HTMLElement | null;
  /** Where the reader stands now. */
  readonly held: () => Anchor | null;
  readonly isInView: (key: string) => boolean;
};

/**
 * Keeps only the rows around the view in the document, and the reader's place to the pixel: after every change of rows,
 * sizes or of what stands above the feed, the anchored row is put back where it stood on the screen before the next paint.
 */
export function useRowWindow({
  keys,
  initial,
  margin,
  step,
  guessedHeight,
  followsTop,
  growing,
  onMove,
  onNearEnd,
}: Options): RowWindow {
  const body = useRef<HTMLDivElement>(null);
  const feed = useRef<HTMLDivElement>(null);
  const [heights] = useState(() => new Map<string, number>());
  const [elements] = useState(() => new Map<string, HTMLElement>());
  const [pin, setPin] = useState(initial);
  const [, grow] = useReducer((turns: number) => turns + 1, 0);
  const [{ view }, setSize] = useState({ view: 900, width: 0 });
  const measured = useRef({ view: 0, width: 0 });
  const held = useRef(initial);
  const knownKeys = useRef(keys);
  const ownScroll = useRef<number | null>(null);
  /** At the very top, what appears above the rows pushes them down: held in place, the first one would be covered. */
  const atTop = useRef(initial === null || standsAtTop(initial, keys));
  const observer = useRef<ResizeObserver | null>(null);
  /** Where the feed stood when its scrolling was last taken in. */
  const seenScroll = useRef(0);
  /** Takes back that the rows follow the reader. */
  const cancelFollow = useRef<() => void>(() => undefined);
  const latest = useRef({ keys, drawn: keys, growing, onMove, onNearEnd, onScroll });

  const known = [...heights.values()];
  const guess = known.length === 0 ? guessedHeight : known.reduce((sum, height) => sum + height, 0) / known.length;
  const heightAt = (index: number) => heights.get(keys[index] ?? '') ?? guess;
  const indexOf = (anchor: Anchor | null) =>
    anchor === null
      ? 0
      : keys.indexOf(keys.includes(anchor.key) ? anchor.key : (survivor(knownKeys.current, anchor.key, keys) ?? ''));
  const wanted = rangeAround(heightAt, keys.length, indexOf(pin), margin, view + margin);
  const standing = followsTop && atTop.current ? 0 : indexOf(held.current ?? pin);
  const near = rangeAround(heightAt, keys.length, standing, nearMargin, view + nearMargin);
  const range = grownRange(wanted, near, (index) => elements.has(keys[index] ?? ''), step);
  const grown = range.from <= wanted.from && range.to >= wanted.to;
  const above = heightOf(heightAt, { from: 0, to: range.from });
  const below = heightOf(heightAt, { from: range.to, to: keys.length });

  const measure = useCallback((): readonly MeasuredRow[] => {
    const zero = body.current?.getBoundingClientRect().top ?? 0;
    return latest.current.drawn.flatMap((key) => {
      const row = elements.get(key);
      const article = row?.lastElementChild;
      if (row === undefined || article == null) return [];
      const box = article.getBoundingClientRect();
      return [{ key, top: box.top - zero, bottom: box.bottom - zero }];
    });
  }, [elements]);

  const hold = useCallback((): void => {
    const scroller = feed.current;
    const zero = body.current?.getBoundingClientRect().top;
    if (scroller === null || zero === undefined || scroller.clientHeight === 0) return;
    // Another width makes other heights; before the deck knows its own width, rows are as tall as a word is long.
    if (scroller.clientWidth !== measured.current.width) heights.clear();
    measured.current = { view: scroller.clientHeight, width: scroller.clientWidth };
    for (const [key, element] of elements) heights.set(key, element.getBoundingClientRect().height);
    held.current ??= pickAnchor(measure(), scroller.getBoundingClientRect().top - zero, scroller.clientHeight);
    const anchor = held.current;
    const article = anchor === null ? null : elements.get(anchor.key)?.lastElementChild;
    if (anchor === null || article == null) return;
    if (atTop.current && anchor.key === latest.current.keys[0]) {
      scroller.scrollTop = 0;
      ownScroll.current = 0;
      seenScroll.current = 0;
      held.current = { key: anchor.key, offset: article.getBoundingClientRect().top - zero };
      return;
    }
    const drift = article.getBoundingClientRect().top - zero - anchor.offset;
    if (Math.abs(drift) < 0.1) return;
    scroller.scrollTop += drift;
    ownScroll.current = scroller.scrollTop;
    seenScroll.current = scroller.scrollTop;
    atTop.current = scroller.scrollTop <= 1;
    const left = article.getBoundingClientRect().top - zero - anchor.offset;
    // At an end of the rows the place cannot be had; it is given up, or a later row would pull the reader along.
    if (Math.abs(left) > 1 && !latest.current.growing) held.current = { key: anchor.key, offset: anchor.offset + left };
  }, [elements, heights, measure]);

  /** Whether the feed was scrolled and the browser has not told of it yet; a feed of another size may have been moved by that. */
  const wasScrolled = useCallback((): boolean => {
    const scroller = feed.current;
    if (scroller === null || scroller.clientHeight !== measured.current.view) return false;
    return scroller.clientWidth === measured.current.width && Math.abs(scroller.scrollTop - seenScroll.current) >= 1;
  }, []);

  const lookForEnd = useCallback((byHand: boolean): void => {
    const scroller = feed.current;
    if (scroller === null || scroller.clientHeight === 0) return;
    const left = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
    if (left < 800) latest.current.onNearEnd(byHand);
  }, []);

  // The browser tells of scrolling a frame later; rows that change before that must not put the reader back.
  const scrolled = wasScrolled();

  useLayoutEffect(() => {
    latest.current = { keys, drawn: keys.slice(range.from, range.to), growing, onMove, onNearEnd, onScroll };
    if (followsTop && atTop.current) held.current = null;
    const anchor = held.current;
    if (anchor !== null && !keys.includes(anchor.key)) {
      const next = survivor(knownKeys.current, anchor.key, keys);
      held.current = next === undefined ? null : { key: next, offset: anchor.offset };
    }
    knownKeys.current = keys;
    if (scrolled) onScroll();
    hold();
    lookForEnd(false);
  });

  useEffect(() => {
    if (!grown) return afterPaint(grow);
  });

  useLayoutEffect(() => {
    const scroller = feed.current;
    if (scroller === null) return;
    // Runs after layout and before paint: what grew or shrank is put right before anybody sees it.
    const resized = new ResizeObserver(() => {
      catchUp();
      hold();
      const now = { view: scroller.clientHeight, width: scroller.clientWidth };
      setSize((before) => (before.view === now.view && before.width === now.width ? before : now));
    });
    observer.current = resized;
    resized.observe(scroller);
    for (const element of elements.values()) resized.observe(element);
    // The browser tells of scrolling a frame later. A press or a focus that comes before changes rows at once, and putting
    // the reader back then would take the row away from below the pointer.
    const catchUp = () => {
      if (wasScrolled()) latest.current.onScroll();
    };
    scroller.addEventListener('pointerdown', catchUp, { capture: true });
    scroller.addEventListener('focusin', catchUp, { capture: true });
    return () => {
      cancelFollow.current();
      resized.disconnect();
      scroller.removeEventListener('pointerdown', catchUp, { capture: true });
      scroller.removeEventListener('focusin', catchUp, { capture: true });
    };
  }, [elements, hold, wasScrolled]);

  const register = useCallback(
    (key: string, element: HTMLElement) => {
      elements.set(key, element);
      observer.current?.observe(element);
      return () => {
        // A row that leaves the document must not take the focus with it.
        if (element.contains(document.activeElement)) feed.current?.focus({ preventScroll: true });
        observer.current?.unobserve(element);
        if (elements.get(key) === element) elements.delete(key);
      };
    },
    [elements],
  );

  function onScroll(): void {
    const scroller = feed.current;
    const zero = body.current?.getBoundingClientRect().top;
    if (scroller === null || zero === undefined) return;
    seenScroll.current = scroller.scrollTop;
    if (ownScroll.current !== null && Math.abs(scroller.scrollTop - ownScroll.current) < 1) return;
    ownScroll.current = null;
    const viewTop = scroller.getBoundingClientRect().top - zero;
    const rows = measure();
    let anchor = pickAnchor(rows, viewTop, scroller.clientHeight);
    if (anchor === null) {
      const { index, top } = rowAt(heightAt, keys.length, scroller.scrollTop);
      const key = keys[index];
      anchor = key === undefined ? null : { key, offset: viewTop + top - scroller.scrollTop };
    }
    if (anchor === null) return;
    held.current = anchor;
    onMove(anchor);
    atTop.current = scroller.scrollTop <= 1;
    if (followsTop && atTop.current) {
      setPin(null);
      return;
    }
    const first = rows[0];
    const last = rows.at(-1);
    const viewEnd = viewTop + scroller.clientHeight;
    const lacks = (room: number) =>
      first === undefined ||
      last === undefined ||
      (range.from > 0 && first.top > viewTop - room) ||
      (range.to < keys.length && last.bottom < viewEnd + room);
    cancelFollow.current();
    if (lacks(nearMargin)) setPin(anchor);
    else if (lacks(margin / 2)) cancelFollow.current = afterPaint(() => setPin(held.current));
    lookForEnd(true);
  }

  function moveTo(key: string): HTMLElement | null {
    const scroller = feed.current;
    const zero = body.current?.getBoundingClientRect().top;
    if (scroller === null || zero === undefined) return null;
    const anchor = { key, offset: scroller.getBoundingClientRect().top - zero };
    held.current = anchor;
    atTop.current = key === latest.current.keys[0];
    flushSync(() => setPin(anchor));
    hold();
    if (held.current !== null) onMove(held.current);
    lookForEnd(true);
    return elementOf(key);
  }

  function reveal(key: string): HTMLElement | null {
    const scroller = feed.current;
    const box = elements.get(key)?.getBoundingClientRect();
    if (scroller === null || box === undefined) return moveTo(key);
    const frame = scroller.getBoundingClientRect();
    if (box.top < frame.top) scroller.scrollTop -= frame.top - box.top;
    else if (box.bottom > frame.bottom) scroller.scrollTop += Math.min(box.bottom - frame.bottom, box.top - frame.top);
    else return elementOf(key);
    // The browser tells of it later; a change of rows before that would put the reader back.
    onScroll();
    return elementOf(key);
  }

  function elementOf(key: string): HTMLElement | null {
    const article = elements.get(key)?.lastElementChild;
    return article instanceof HTMLElement ? article : null;
  }

  function isInView(key: string): boolean {
    const box = elementOf(key)?.getBoundingClientRect();
    const frame = feed.current?.getBoundingClientRect();
    return box !== undefined && frame !== undefined && box.bottom > frame.top && box.top < frame.bottom;
  }

  return {
    body,
    feed,
    range,
    above,
    below,
    onScroll,
    register,
    moveTo,
    reveal,
    elementOf,
    held: () => held.current,
    isInView,
  };
}
