import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Button, IconButton } from '../../../ui/button.tsx';

type RuleListProps<T> = {
  readonly label: string;
  readonly rules: readonly T[];
  readonly titleOf: (rule: T) => string;
  readonly summaryOf: (rule: T) => string;
  /** The form in the place of the rule that is being changed. */
  readonly formOf: (rule: T) => ReactNode;
  readonly edited: T | 'new' | null;
  readonly onEdit: (rule: T) => void;
  readonly onOrder: (rules: readonly T[]) => void;
  readonly onDelete: (rule: T) => void;
};

/** Rules in their order, which decides between them. */
export function RuleList<T extends { readonly id: string }>(props: RuleListProps<T>) {
  const { label, rules, titleOf, summaryOf, formOf, edited, onEdit, onOrder, onDelete } = props;
  const list = useRef<HTMLUListElement>(null);
  const moved = useRef<{ readonly id: string; readonly by: 1 | -1 } | null>(null);

  useLayoutEffect(() => {
    // A row that changes its place may lose the focus on the way, and its button has nowhere to go at an end.
    const { id, by } = moved.current ?? {};
    if (id === undefined || rules.length === 0) return;
    moved.current = null;
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>(`[data-rule="${id}"] [data-by]`) ?? [])];
    const usable = buttons.filter((button) => !button.disabled);
    (usable.find((button) => button.dataset.by === String(by)) ?? usable[0])?.focus();
  }, [rules]);

  function move(rule: T, by: 1 | -1): void {
    const at = rules.indexOf(rule);
    moved.current = { id: rule.id, by };
    onOrder(rules.toSpliced(at, 1).toSpliced(at + by, 0, rule));
  }

  return (
    <ul className="rule-list" aria-label={label} ref={list}>
      {rules.map((rule, index) => (
        <li key={rule.id} data-rule={rule.id}>
          {edited !== 'new' && edited?.id === rule.id ? (
            formOf(rule)
          ) : (
            <>
              <span className="rule-words">
                <b dir="auto">{titleOf(rule)}</b>
                <small dir="auto">{summaryOf(rule)}</small>
              </span>
              <IconButton
                label={`Move ${titleOf(rule)} up`}
                data-by="-1"
                disabled={index === 0}
                onClick={() => move(rule, -1)}
              >
                <ArrowUp aria-hidden="true" />
              </IconButton>
              <IconButton
                label={`Move ${titleOf(rule)} down`}
                data-by="1"
                disabled={index === rules.length - 1}
                onClick={() => move(rule, 1)}
              >
                <ArrowDown aria-hidden="true" />
              </IconButton>
              <Button look="quiet" aria-label={`Edit ${titleOf(rule)}`} onClick={() => onEdit(rule)}>
                Edit
              </Button>
              <IconButton label={`Delete ${titleOf(rule)}`} onClick={() => onDelete(rule)}>
                <Trash2 aria-hidden="true" />
              </IconButton>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
