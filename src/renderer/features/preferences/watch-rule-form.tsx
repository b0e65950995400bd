import { useId, useState } from 'react';
import { type WatchRule, type WatchRuleWords, watchRuleWords } from '../../../shared/watched-words/watch-rule.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { FormInPlace } from '../../ui/form-in-place.tsx';

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
  const same = rule !== null && rule.postsADay !== null && rule.query === query.trim();

  async function submit(): Promise<void> {
    const checked = watchRuleWords.safeParse({ name, query });
    if (!checked.success) return setProblem(checked.error.issues[0]?.message ?? 'This cannot be watched for.');
    setSaving(true);
    const kept = await save(rule?.id ?? null, checked.data);
    setSaving(false);
    if (typeof kept === 'string') onDone(same ? null : kept);
    else setProblem(`${kept.message} ${kept.next}`);
  }

  return (
    <FormInPlace
      label={rule === null ? 'New watched words' : `Change ${rule.name}`}
      className="watch-form"
      problem={problem}
      problemId={`${id}problem`}
      submit={same ? 'Save' : `Save and look, at most ${lookPrice}`}
      onSubmit={() => saving || void submit()}
      onCancel={() => onDone(null)}
    >
      <label htmlFor={`${id}name`}>Name</label>
      <input
        id={`${id}name`}
        className="input"
        value={name}
        placeholder="competitors"
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
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
      />
      <small id={`${id}hint`}>
        X’s own operators work: OR, a minus, “quotation marks”. Your own posts, reposts and what names you are left out.
      </small>
    </FormInPlace>
  );
}
