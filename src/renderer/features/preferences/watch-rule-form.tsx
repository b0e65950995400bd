import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { type WatchRule, type WatchRuleWords, watchRuleWords } from '../../../shared/watched-words/watch-rule.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { Button } from '../../ui/button.tsx';

type FormProps = {
  /** Null for a new one. */
  readonly rule: WatchRule | null;
  /** What the fields begin with. */
  readonly words: WatchRuleWords;
  readonly lookPrice: string;
  /** Gets the rule to look at now, which the button has named the price of; null when there is none. */
  readonly onDone: (toLookAt: string | null) => void;
};

/** Writing what to watch for. */
export function WatchRuleForm({ rule, words, lookPrice, onDone }: FormProps) {
  const save = useStoa((state) => state.saveWatchRule);
  const [name, setName] = useState(words.name);
  const [query, setQuery] = useState(words.query);
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const same = rule !== null && rule.postsADay !== null && rule.query === query.trim();

  // The reader has just asked for this and types next.
  useEffect(() => first.current?.focus(), []);

  async function submit(): Promise<void> {
    const checked = watchRuleWords.safeParse({ name, query });
    if (!checked.success) return setProblem(checked.error.issues[0]?.message ?? 'This cannot be watched for.');
    setSaving(true);
    const kept = await save(rule?.id ?? null, checked.data);
    setSaving(false);
    if (typeof kept === 'string') onDone(same ? null : kept);
    else setProblem(`${kept.message} ${kept.next}`);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    onDone(null);
  }

  return (
    <form
      className="watch-form"
      aria-label={rule === null ? 'New watched words' : `Change ${rule.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving) void submit();
      }}
    >
      <label htmlFor={`${id}name`}>Name</label>
      <input
        ref={first}
        id={`${id}name`}
        className="input"
        value={name}
        placeholder="competitors"
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <label htmlFor={`${id}query`}>Words</label>
      <input
        id={`${id}query`}
        className="input"
        value={query}
        placeholder="“loft paper” OR loftpaper"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        dir="auto"
        aria-describedby={`${id}hint${problem === null ? '' : ` ${id}problem`}`}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <small id={`${id}hint`}>
        X’s own operators work: OR, a minus, “quotation marks”. Your own posts, reposts and what names you are left out.
      </small>
      {problem === null ? null : (
        <p id={`${id}problem`} role="alert">
          {problem}
        </p>
      )}
      <div>
        <Button type="submit" look="primary">
          {same ? 'Save' : `Save and look, at most ${lookPrice}`}
        </Button>
        <Button look="quiet" onClick={() => onDone(null)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
