import { Copy } from 'lucide-react';
import { useStoa } from '../../store/use-stoa.ts';
import { IconButton } from '../../ui/button.tsx';

/** A line of text to carry elsewhere; `what` ends the button's name, as in “Copy the scopes”. */
export function CopyLine({ text, what }: { readonly text: string; readonly what: string }) {
  const copyText = useStoa((state) => state.copyText);
  return (
    <span className="copy-line">
      <code>{text}</code>
      <IconButton label={`Copy ${what}`} onClick={() => void copyText(text)}>
        <Copy aria-hidden="true" />
      </IconButton>
    </span>
  );
}
