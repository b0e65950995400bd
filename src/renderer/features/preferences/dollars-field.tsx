import { useId, useState } from 'react';

type DollarsFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly mills: number;
  readonly onChange: (mills: number) => void;
};

/** An amount in US dollars; kept when the field is left or Enter is pressed, put back when it is not an amount. */
export function DollarsField({ label, hint, mills, onChange }: DollarsFieldProps) {
  const id = useId();
  const [text, setText] = useState(inDollars(mills));

  function settle() {
    const amount = Number(text.replace(',', '.').replace('$', '').trim());
    if (text.trim() === '' || !Number.isFinite(amount) || amount < 0 || amount > 1000) return setText(inDollars(mills));
    const next = Math.round(amount * 1000);
    setText(inDollars(next));
    if (next !== mills) onChange(next);
  }

  return (
    <div className="preference">
      <label htmlFor={id}>{label}</label>
      <span className="dollars">
        <input
          id={id}
          className="input num"
          inputMode="decimal"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={settle}
          onKeyDown={(event) => event.key === 'Enter' && settle()}
          aria-describedby={`${id}hint`}
        />
      </span>
      <small id={`${id}hint`}>{hint}</small>
    </div>
  );
}

function inDollars(mills: number): string {
  return (mills / 1000).toFixed(2);
}
