import { Button } from '../../ui/button.tsx';

type ReminderProps = { readonly count: number; readonly onDescribe: () => void; readonly onSend: () => void };

/** Asks for what people who cannot see a picture would miss; it holds nothing up. */
export function AltReminder({ count, onDescribe, onSend }: ReminderProps) {
  return (
    <div className="composer-hint alt-reminder" role="alert">
      <span>{count === 1 ? 'One picture has no description.' : `${count} pictures have no description.`}</span>
      <Button onClick={onDescribe}>Describe</Button>
      <Button onClick={onSend}>Send as it is</Button>
    </div>
  );
}
