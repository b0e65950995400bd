import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from './button.tsx';
import './copy-line.css';

type CopyLineProps = {
  readonly text: string;
  readonly what: string;
  /** Copies the text and tells whether it worked. */
  readonly onCopy: (text: string) => Promise<boolean>;
};

/** A line of text to carry elsewhere; `what` ends the button's name, as in “Copy the scopes”. A tick tells which lines were copied. */
export function CopyLine({ text, what, onCopy }: CopyLineProps) {
  const [copied, setCopied] = useState(false);
  const copy = async () => setCopied(await onCopy(text));
  return (
    <span className="copy-line" data-copied={copied}>
      <code>{text}</code>
      <IconButton label={`Copy ${what}${copied ? ' again' : ''}`} onClick={() => void copy()}>
        {copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
      </IconButton>
    </span>
  );
}
