import { Button } from '../../ui/button.tsx';
import { intoView } from '../../ui/into-view.ts';

type ReminderProps = { readonly count: number; readonly onDescribe: () => void };

/** Asks for what people who cannot see a picture would miss; it holds nothing up. */
export function AltReminder({ count, onDescribe }: ReminderProps) {
  // In a dialog that scrolls it would hold back the sending without being seen.
  return (
    <div className="composer-hint alt-reminder" role="alert" ref={intoView}>
      <span>
        {count === 1 ? 'A picture has no description.' : `${count} pictures have no description.`} Send again to leave
        it so.
      </span>
      <Button onClick={onDescribe}>Describe</Button>
    </div>
  );
}
