import { type RefObject, useRef } from 'react';
import type { ListKeyboard } from './conversation-list.tsx';

/** The parts of the inbox that can take the keyboard. */
export type InboxKeyboard = {
  readonly pane: RefObject<HTMLElement | null>;
  readonly list: RefObject<ListKeyboard | null>;
  /** What a search found, instead of the list. */
  readonly found: RefObject<ListKeyboard | null>;
  readonly conversation: RefObject<HTMLDivElement | null>;
};

/** The places the keyboard can be brought to. */
export function useInboxKeyboard(): InboxKeyboard {
  const pane = useRef<HTMLElement>(null);
  const list = useRef<ListKeyboard>(null);
  const found = useRef<ListKeyboard>(null);
  const conversation = useRef<HTMLDivElement>(null);
  return { pane, list, found, conversation };
}
