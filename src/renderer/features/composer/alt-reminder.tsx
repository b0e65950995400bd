import { Button } from '../../ui/button.tsx';

type ReminderProps = { readonly count: number; readonly onDescribe: () => void };

/** Asks for what people who cannot see a picture would miss; it holds nothing up. */
export function AltReminder({ count, onDescribe }: ReminderProps) {
  return (
    <div className="composer-hint alt-reminder" role="alert">
      <span>
        {count === 1 ? 'A picture has no description.' : `${count} pictures have no description.`} Send again to leave
        it so.
      </span>
      <Button onClick={onDescribe}>Describe</Button>
    </div>
  );
}
