import { Copy } from 'lucide-react';
import { IconButton } from './button.tsx';
import './copy-line.css';

type CopyLineProps = { readonly text: string; readonly what: string; readonly onCopy: (text: string) => void };

/** A line of text to carry elsewhere; `what` ends the button's name, as in “Copy the scopes”. */
export function CopyLine({ text, what, onCopy }: CopyLineProps) {
  return (
    <span className="copy-line">
      <code>{text}</code>
      <IconButton label={`Copy ${what}`} onClick={() => onCopy(text)}>
        <Copy aria-hidden="true" />
      </IconButton>
    </span>
  );
}
