import { Check, ExternalLink, HelpCircle } from 'lucide-react';
import type { Eligibility } from '../../../shared/model/index.ts';

const chips = {
  sends: { words: 'Sends here', icon: Check },
  probably: { words: 'Probably sends', icon: HelpCircle },
  'hand-over': { words: 'Answer on X', icon: ExternalLink },
} as const satisfies Record<Eligibility['kind'], unknown>;

/** Whether X takes the answer, beside who writes it. */
export function EligibilityChip({ eligibility }: { readonly eligibility: Eligibility }) {
  const { words, icon: Icon } = chips[eligibility.kind];
  return (
    <span className="eligibility" data-kind={eligibility.kind} title={eligibility.reason}>
      <Icon aria-hidden="true" />
      {words}
    </span>
  );
}
