import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { mentionLabels, mostWordRules, type WordRule, wordRule } from '../../../../shared/model/index.ts';
import { Button } from '../../../ui/button.tsx';
import { FormInPlace } from '../../../ui/form-in-place.tsx';
import { Chips, WordsField } from './rule-fields.tsx';
import { RuleList } from './rule-list.tsx';
import { labelName, wordRuleEffect, wordRuleTitle, wordsOf, wordsTyped } from './rule-words.ts';

type WordRulesSectionProps = {
  readonly rules: readonly WordRule[];
  /** `told` is what has been done, for the message with the undo. */
  readonly onSave: (rules: readonly WordRule[], told: string) => Promise<boolean>;
};

/** The reader's own word rules: adding, changing, ordering and deleting them. */
export function WordRulesSection({ rules, onSave }: WordRulesSectionProps) {
  const [edited, setEdited] = useState<WordRule | 'new' | null>(null);
  const add = useRef<HTMLButtonElement>(null);

  /** The form goes; the keyboard must not go with it. */
  function stop(): void {
    flushSync(() => setEdited(null));
    add.current?.focus();
  }

  async function keep(rule: WordRule): Promise<void> {
    const at = rules.findIndex((one) => one.id === rule.id);
    const next = at === -1 ? [...rules, rule] : rules.with(at, rule);
    if (await onSave(next, 'Rule saved')) stop();
  }

  return (
    <section aria-labelledby="rules-words">
      <h3 id="rules-words">Word rules</h3>
      <p>
        What is written in these words gets your label, whatever Stoa makes of it. The first rule that fits decides.
      </p>
      <RuleList
        label="Word rules"
        rules={rules}
        titleOf={wordRuleTitle}
        summaryOf={wordRuleEffect}
        formOf={(rule) => <WordRuleForm rule={rule} onKeep={keep} onCancel={stop} />}
        edited={edited}
        onEdit={setEdited}
        onOrder={(next) => void onSave(next, 'Rules reordered')}
        onDelete={(rule) =>
          void onSave(
            rules.filter((one) => one.id !== rule.id),
            'Rule deleted',
          )
        }
      />
      {edited === 'new' ? (
        <WordRuleForm rule={null} onKeep={keep} onCancel={stop} />
      ) : (
        <Button ref={add} disabled={rules.length >= mostWordRules} onClick={() => setEdited('new')}>
          Add a word rule
        </Button>
      )}
    </section>
  );
}

type WordRuleFormProps = {
  readonly rule: WordRule | null;
  readonly onKeep: (rule: WordRule) => Promise<void>;
  readonly onCancel: () => void;
};

/** In the place of a label: what Stoa tells from the words. */
const told = 'told';

function WordRuleForm({ rule, onKeep, onCancel }: WordRuleFormProps) {
  const [words, setWords] = useState(wordsTyped(rule?.words ?? []));
  const [match, setMatch] = useState(rule?.match ?? 'any');
  const [label, setLabel] = useState<string>(rule === null ? 'complaint' : (rule.label ?? told));
  const [vip, setVip] = useState(rule?.vip ?? false);
  const [problem, setProblem] = useState<string | null>(null);

  function submit(): void {
    const made = wordRule.safeParse({
      id: rule?.id ?? `rule-${Date.now().toString(36)}`,
      words: wordsOf(words),
      match,
      label: label === told ? null : label,
      vip,
    });
    if (made.success) void onKeep(made.data);
    else setProblem(made.error.issues[0]?.message ?? 'This is no rule.');
  }

  return (
    <FormInPlace
      className="rule-form"
      label={rule === null ? 'New word rule' : `Change ${wordRuleTitle(rule)}`}
      problem={problem}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <WordsField label="Words" value={words} placeholder="refund, money back" onChange={setWords} />
      <div className="rule-pair">
        <label className="field">
          <span>It fits when</span>
          <select
            className="input"
            value={match}
            onChange={({ target }) => setMatch(target.value === 'all' ? 'all' : 'any')}
          >
            <option value="any">one of them is written</option>
            <option value="all">all of them are written</option>
          </select>
        </label>
        <label className="field">
          <span>Label</span>
          <select className="input" value={label} onChange={({ target }) => setLabel(target.value)}>
            {mentionLabels.map((one) => (
              <option key={one} value={one}>
                {labelName(one)}
              </option>
            ))}
            <option value={told}>As Stoa tells from their words</option>
          </select>
        </label>
      </div>
      <Chips
        legend="Place"
        options={[['vip', 'First in Open, like a VIP’s']]}
        chosen={vip ? ['vip'] : []}
        onChange={(chosen) => setVip(chosen.length > 0)}
      />
    </FormInPlace>
  );
}
