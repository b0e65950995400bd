import { useEffect, useRef, useState } from 'react';
import type { Instant } from '../../../shared/model/index.ts';
import { leaveByEscape } from '../../ui/leave-by-escape.ts';
import { TimePicker } from './time-picker.tsx';
import './send-later.css';

type SendLaterProps = {
  /** Accessible name of the field. */
  readonly label: string;
  readonly onChoose: (at: Instant) => void;
  /** By Esc. */
  readonly onClose: () => void;
};

/** When to send, typed as one says it, or one of the times that are often meant. */
export function SendLater({ label, onChoose, onClose }: SendLaterProps) {
  const field = useRef<HTMLInputElement>(null);
  const [now] = useState(Date.now);
  // The reader has just asked for this and types next.
  useEffect(() => field.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes it from wherever the focus is inside
    <div className="send-later" onKeyDown={leaveByEscape(onClose)}>
      <TimePicker label={label} field={field} now={now} onChoose={(at) => at !== null && onChoose(at)} />
      <p>It goes out then, but only while Stoa runs.</p>
    </div>
  );
}
