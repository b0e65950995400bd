import { AlertDialog } from '@base-ui/react/alert-dialog';
import { formatPrice, formatSum } from '../../shared/text/money-format.ts';
import { useStoa } from '../store/use-stoa.ts';
import { Button } from '../ui/button.tsx';
import './budget-question.css';

/** Asks before something done by hand passes today's budget; a yes holds for the rest of the day. */
export function BudgetQuestion() {
  const question = useStoa((state) => state.budgetQuestion);
  const answer = useStoa((state) => state.answerBudget);
  if (question === null) return null;
  const { atMost, spent, budget } = question;
  return (
    <AlertDialog.Root open onOpenChange={(open) => !open && void answer(false)}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="dialog-veil" />
        <AlertDialog.Popup className="dialog budget-question num">
          <AlertDialog.Title>Go past today’s budget?</AlertDialog.Title>
          <AlertDialog.Description>
            This can cost up to {formatPrice(atMost)}; {formatSum(spent)} of today’s {formatSum(budget)} is spent. If
            you go on, Stoa does not ask again before midnight UTC. Reading by itself stays stopped.
          </AlertDialog.Description>
          <div className="dialog-actions">
            <Button onClick={() => void answer(false)}>Not now</Button>
            <Button look="primary" onClick={() => void answer(true)}>
              Go on today
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
