import { useId, useState } from 'react';
import './preference.css';

type DollarsFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly mills: number;
  readonly onChange: (mills: number) => void;
};

/** The most that can be set, in dollars. */
const most = 1000;

/** An amount in US dollars; kept when the field is left or Enter is pressed, put back when it is not an amount. */
export function DollarsField({ label, hint, mills, onChange }: DollarsFieldProps) {
  const id = useId();
  // Null while nobody types, so that the field follows what is really set.
  const [typed, setTyped] = useState<string | null>(null);

  function settle() {
    const next = typed === null ? null : readDollars(typed);
    setTyped(null);
    if (next !== null && next !== mills) onChange(next);
  }

  return (
    <div className="preference">
      <label htmlFor={id}>{label}</label>
      <span className="dollars">
        <input
          id={id}
          className="input num"
          inputMode="decimal"
          value={typed ?? inDollars(mills)}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={settle}
          onKeyDown={(event) => event.key === 'Enter' && settle()}
          aria-describedby={`${id}hint`}
        />
      </span>
      <small id={`${id}hint`}>{hint}</small>
    </div>
  );
}

/** Mills of an amount as people write it, with a point or a comma before the cents; null when it is none or too much. */
function readDollars(text: string): number | null {
  const found = /^\s*\$?\s*(\d{1,4})?(?:[.,](\d{0,2}))?\s*$/.exec(text);
  const [whole, cents] = [found?.[1] ?? '', found?.[2] ?? ''];
  if (whole === '' && cents === '') return null;
  const mills = Number(whole) * 1000 + Number(cents.padEnd(2, '0')) * 10;
  return mills > most * 1000 ? null : mills;
}

function inDollars(mills: number): string {
  return (mills / 1000).toFixed(2);
}
