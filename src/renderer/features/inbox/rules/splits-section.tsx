import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { inboxSources } from '../../../../shared/inbox-sources/index.ts';
import {
  type InboxSource,
  type InboxSplit,
  inboxSplit,
  type MentionLabel,
  mentionLabels,
  mostSplits,
} from '../../../../shared/model/index.ts';
import { Button } from '../../../ui/button.tsx';
import { FormInPlace } from '../../../ui/form-in-place.tsx';
import { Chips, WordsField } from './rule-fields.tsx';
import { RuleList } from './rule-list.tsx';
import { labelName, splitSummary, wordsOf, wordsTyped } from './rule-words.ts';

type SplitsSectionProps = {
  readonly splits: readonly InboxSplit[];
  /** `told` is what has been done, for the message with the undo. */
  readonly onSave: (splits: readonly InboxSplit[], told: string) => Promise<boolean>;
};

const shownWords: Readonly<Record<InboxSplit['shown'], string>> = {
  always: 'Always',
  'when-not-empty': 'When somebody is in it',
  never: 'Never; the others take its part',
};

/** The splits of the open conversations: adding, changing, ordering, hiding and deleting them. */
export function SplitsSection({ splits, onSave }: SplitsSectionProps) {
  const [edited, setEdited] = useState<InboxSplit | 'new' | null>(null);
  const add = useRef<HTMLButtonElement>(null);

  /** The form goes; the keyboard must not go with it. */
  function stop(): void {
    flushSync(() => setEdited(null));
    add.current?.focus();
  }

  async function keep(split: InboxSplit): Promise<void> {
    const at = splits.findIndex((one) => one.id === split.id);
    const next = at === -1 ? [...splits, split] : splits.with(at, split);
    if (await onSave(next, `“${split.name}” is saved`)) stop();
  }

  return (
    <section aria-labelledby="rules-splits">
      <h3 id="rules-splits">Splits</h3>
      <p>
        Parts of Open, each a tab of its own. A conversation is in the first one it fits; The rest takes the others.
      </p>
      <RuleList
        label="Splits"
        rules={splits}
        titleOf={(split) => split.name}
        summaryOf={({ rule, shown }) =>
          [splitSummary(rule), shown === 'never' ? 'hidden' : shown === 'when-not-empty' ? 'hidden when empty' : '']
            .filter((part) => part !== '')
            .join(' · ')
        }
        formOf={(split) => <SplitForm split={split} onKeep={keep} onCancel={stop} />}
        edited={edited}
        onEdit={setEdited}
        onOrder={(next) => void onSave(next, 'Splits reordered')}
        onDelete={(split) =>
          void onSave(
            splits.filter((one) => one.id !== split.id),
            `“${split.name}” is deleted`,
          )
        }
      />
      {edited === 'new' ? (
        <SplitForm split={null} onKeep={keep} onCancel={stop} />
      ) : (
        <Button ref={add} disabled={splits.length >= mostSplits} onClick={() => setEdited('new')}>
          Add a split
        </Button>
      )}
    </section>
  );
}

type SplitFormProps = {
  readonly split: InboxSplit | null;
  readonly onKeep: (split: InboxSplit) => Promise<void>;
  readonly onCancel: () => void;
};

function SplitForm({ split, onKeep, onCancel }: SplitFormProps) {
  const [name, setName] = useState(split?.name ?? '');
  const [vip, setVip] = useState(split?.rule.vip ?? false);
  const [labels, setLabels] = useState<readonly MentionLabel[]>(split?.rule.labels ?? []);
  const [sources, setSources] = useState<readonly InboxSource[]>(split?.rule.sources ?? []);
  const [words, setWords] = useState(wordsTyped(split?.rule.words ?? []));
  const [shown, setShown] = useState(split?.shown ?? 'always');
  const [problem, setProblem] = useState<string | null>(null);

  function submit(): void {
    const rule = { vip, labels, sources, words: wordsOf(words) };
    const id = split?.id ?? `split-${Date.now().toString(36)}`;
    const made = inboxSplit.safeParse({ id, name, rule, shown });
    if (made.success) void onKeep(made.data);
    else setProblem(made.error.issues[0]?.message ?? 'This is no split.');
  }

  return (
    <FormInPlace
      className="rule-form"
      label={split === null ? 'New split' : `Change ${split.name}`}
      problem={problem}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <div className="rule-pair">
        <label className="field">
          <span>Name</span>
          <input className="input" dir="auto" value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <label className="field">
          <span>Show its tab</span>
          <select
            className="input"
            value={shown}
            onChange={(event) => {
              const chosen = inboxSplit.unwrap().shape.shown.safeParse(event.target.value);
              if (chosen.success) setShown(chosen.data);
            }}
          >
            {Object.entries(shownWords).map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Chips
        legend="Who"
        options={[['vip', 'VIPs only']]}
        chosen={vip ? ['vip'] : []}
        onChange={(who) => setVip(who.length > 0)}
      />
      <Chips
        legend="About"
        options={mentionLabels.map((label) => [label, labelName(label)])}
        chosen={labels}
        onChange={setLabels}
      />
      <Chips
        legend="From"
        options={Object.values(inboxSources).map((one) => [one.source, one.title])}
        chosen={sources}
        onChange={setSources}
      />
      <WordsField
        label="With one of these words"
        value={words}
        placeholder="wholesale, bulk order"
        onChange={setWords}
      />
    </FormInPlace>
  );
}
