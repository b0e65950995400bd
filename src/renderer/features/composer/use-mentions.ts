import { type RefObject, useRef, useState } from 'react';
import type { ComposeTarget, Person, PersonId } from '../../../shared/model/index.ts';
import { findMention, type TypedMention } from '../../../shared/text/find-mention.ts';
import type { StoaState } from '../../store/state.ts';
import { useStoaStore } from '../../store/use-stoa.ts';
import { useCaret } from './use-caret.ts';
import { useOptionKeys } from './use-option-keys.ts';

type Text = {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly target: ComposeTarget;
  readonly onText: (text: string) => void;
};

/** Completing a mention while it is typed, from the people this computer knows. */
export function useMentions({ field, text, target, onText }: Text) {
  const store = useStoaStore();
  const [typed, setTyped] = useState<TypedMention | null>(null);
  const [people, setPeople] = useState<readonly Person[]>([]);
  /** Where a mention begins whose list was closed by Esc. */
  const [dismissed, setDismissed] = useState<number | null>(null);
  const caret = useCaret(field, text, onText);
  const asked = useRef('');
  const found = typed === null || typed.start === dismissed || isWritten(typed, people) ? [] : people;
  const { current, toFirst, onKey } = useOptionKeys(found, choose, () => setDismissed(typed?.start ?? null));

  function choose(person: Person): void {
    if (typed === null) return;
    const [next] = text.slice(typed.end);
    // The space that ends it may stand there already; before a comma there is none.
    const mention = `@${person.handle}${next === undefined || next === '\n' ? ' ' : ''}`;
    setTyped(null);
    setDismissed(typed.start);
    caret.write(typed.start, typed.end, mention, typed.start + mention.length + (next === ' ' ? 1 : 0));
  }

  async function ask({ start, typed: name }: TypedMention): Promise<void> {
    const question = `${start} ${name}`;
    asked.current = question;
    const answer = await store.getState().completePeople(name, peopleNear(store.getState(), target));
    // An answer that was overtaken by the next key is of no use any more.
    if (asked.current === question) setPeople(answer);
  }

  return {
    found,
    current,
    choose,
    onKey,
    /** Looks for a mention at the caret; while an input method composes there is none. */
    look(composing: boolean): void {
      const { value, start: from, end } = caret.read();
      const next = composing || from !== end ? null : findMention(value, from);
      if (next?.start === typed?.start && next?.typed === typed?.typed) return;
      toFirst();
      if (!composing) setDismissed((start) => (start === next?.start ? start : null));
      if (next?.start !== typed?.start) setPeople([]);
      setTyped(next);
      if (next === null) asked.current = '';
      else void ask(next);
    },
    close: () => setTyped(null),
  };
}

/** A handle that stands there whole needs no list, and Enter is a new line again. */
function isWritten({ typed }: TypedMention, people: readonly Person[]): boolean {
  return people.length === 1 && people[0]?.handle.toLowerCase() === typed.toLowerCase();
}

/** Who is being answered, and whom they named. */
function peopleNear(state: StoaState, target: ComposeTarget): readonly PersonId[] {
  if (target.kind === 'post') return [];
  const conversation = target.conversationId === null ? undefined : state.conversations[target.conversationId];
  const post = target.kind === 'reply' ? state.posts[target.postId] : undefined;
  const named = (post?.spans ?? []).flatMap((span) => (span.kind === 'mention' ? (span.personId ?? []) : []));
  const near = [post?.authorId ?? [], conversation?.personId ?? [], named].flat();
  return [...new Set(near)].slice(0, 20);
}
