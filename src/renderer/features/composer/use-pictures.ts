import { type DragEvent, useState } from 'react';
import type { ComposeTarget } from '../../../shared/model/index.ts';
import { useStoaStore } from '../../store/use-stoa.ts';
import type { Parts } from './use-parts.ts';

/** Attaching pictures to what is written: picked, pasted or dropped. */
export type Pictures = {
  /** True while pictures are made ready. */
  readonly busy: boolean;
  /** True while files are held over the composer. */
  readonly held: boolean;
  attach(index: number, files: Iterable<File>): Promise<void>;
  /** Handlers for where files may be dropped. */
  readonly drop: {
    onDragOver(event: DragEvent): void;
    onDragLeave(event: DragEvent): void;
    onDrop(event: DragEvent): void;
  };
};

/** What makes pictures fit is loaded with the first of them. */
export function usePictures(target: ComposeTarget, parts: Parts): Pictures {
  const store = useStoaStore();
  const [busy, setBusy] = useState(false);
  const [held, setHeld] = useState(false);

  async function attach(index: number, files: Iterable<File>): Promise<void> {
    const given = [...files];
    if (given.length === 0) return;
    setBusy(true);
    try {
      const { attachPictures } = await import('./attach-pictures.ts');
      await attachPictures(given, {
        state: store.getState(),
        target,
        part: () => parts.now(index),
        change: (part) => parts.change(index, part),
      });
    } finally {
      setBusy(false);
    }
  }

  return {
    busy,
    held,
    attach,
    drop: {
      onDragOver(event) {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setHeld(true);
      },
      onDragLeave(event) {
        const { relatedTarget, currentTarget } = event;
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setHeld(false);
      },
      onDrop(event) {
        setHeld(false);
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        void attach(parts.current, event.dataTransfer.files);
      },
    },
  };
}

/** Pictures on the clipboard; a table or a text that also comes as a picture is pasted as what it is. */
export function pastedPictures(data: DataTransfer): readonly File[] {
  return data.types.includes('text/plain') ? [] : [...data.files].filter((file) => file.type.startsWith('image/'));
}
