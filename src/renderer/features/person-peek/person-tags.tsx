import { X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { longestTag } from '../../../shared/contract/people.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Part } from './part.tsx';

/** Used tags offered at a time. */
const mostOffered = 6;

const folded = (tag: string) => tag.toLocaleLowerCase();

/** Words to find and tell people by; those used before are offered while one types. */
export function PersonTags({
  tags,
  usedTags,
}: {
  readonly tags: readonly string[];
  readonly usedTags: readonly string[];
}) {
  const set = useStoa((state) => state.setTag);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const typed = text.trim();
  const has = (tag: string) => tags.some((one) => folded(one) === folded(tag));
  const offered = usedTags.filter((tag) => !has(tag) && folded(tag).startsWith(folded(typed))).slice(0, mostOffered);

  function add(tag: string): void {
    setText('');
    field.current?.focus();
    if (tag === '' || has(tag)) return;
    // What was spelt one way before is not spelt another way now.
    void set(usedTags.find((used) => folded(used) === folded(tag)) ?? tag, true);
  }

  function remove(tag: string): void {
    field.current?.focus();
    void set(tag, false);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add(typed);
    }
    const last = tags.at(-1);
    if (event.key === 'Backspace' && text === '' && last !== undefined) remove(last);
  }

  return (
    <Part title="Tags">
      <div className="person-tags">
        <ul aria-label="Tags">
          {tags.map((tag) => (
            <li key={tag}>
              <bdi>{tag}</bdi>
              <button type="button" aria-label={`Remove the tag ${tag}`} onClick={() => remove(tag)}>
                <X aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
        <input
          ref={field}
          aria-label="Add a tag"
          placeholder={tags.length === 0 ? 'Add a tag' : ''}
          autoComplete="off"
          maxLength={longestTag}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      {offered.length === 0 ? null : (
        <ul className="person-used-tags" aria-label="Tags used before">
          {offered.map((tag) => (
            <li key={tag}>
              <button type="button" aria-label={`Add the tag ${tag}`} onClick={() => add(tag)}>
                <bdi>{tag}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
