import { useState } from 'react';
import { useStoa } from '../../../store/use-stoa.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { SplitsSection } from './splits-section.tsx';
import { WordRulesSection } from './word-rules-section.tsx';
import './inbox-rules.css';

/** Arranges the inbox: its splits, and the reader's own word rules. */
export function InboxRulesDialog() {
  const close = useStoa((state) => state.closeDialog);
  const rules = useStoa((state) => state.inboxRules);
  const save = useStoa((state) => state.saveInboxRules);
  const [problem, setProblem] = useState<string | null>(null);

  async function keep(change: Partial<Parameters<typeof save>[0]>, told: string): Promise<boolean> {
    if (rules === null) return false;
    const error = await save({ wordRules: rules.wordRules, splits: rules.splits, ...change }, told);
    setProblem(error === null ? null : `${error.message} ${error.next}`);
    return error === null;
  }

  return (
    <Dialog title="Splits and rules" onClose={close} className="inbox-rules">
      <div className="dialog-body">
        {rules === null ? (
          <p>Sign in first: every account has its own.</p>
        ) : (
          <>
            <SplitsSection splits={rules.splits} onSave={(splits, told) => keep({ splits }, told)} />
            <WordRulesSection rules={rules.wordRules} onSave={(wordRules, told) => keep({ wordRules }, told)} />
          </>
        )}
        {problem === null ? null : <p role="alert">{problem}</p>}
      </div>
    </Dialog>
  );
}
