import { type DragEvent, useEffect, useState } from 'react';
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
  const [underWay, setUnderWay] = useState(0);
  const [held, setHeld] = useState(false);

  // A file that misses the composer must not take the window's place.
  useEffect(() => {
    window.addEventListener('dragover', refuseFiles);
    window.addEventListener('drop', refuseFiles);
    return () => {
      window.removeEventListener('dragover', refuseFiles);
      window.removeEventListener('drop', refuseFiles);
    };
  }, []);

  async function attach(index: number, files: Iterable<File>): Promise<void> {
    const given = [...files];
    if (given.length === 0) return;
    setUnderWay((count) => count + 1);
    try {
      const { attachPictures } = await import('./attach-pictures.ts');
      await attachPictures(given, {
        state: store.getState(),
        target,
        part: () => parts.now(index),
        change: (part) => parts.change(index, part),
      });
    } finally {
      setUnderWay((count) => count - 1);
    }
  }

  return {
    busy: underWay > 0,
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

function refuseFiles(event: globalThis.DragEvent): void {
  if (event.defaultPrevented || event.dataTransfer?.types.includes('Files') !== true) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'none';
}

/** Pictures on the clipboard; a table or a text that also comes as a picture is pasted as what it is. */
export function pastedPictures(data: DataTransfer): readonly File[] {
  return data.types.includes('text/plain') ? [] : [...data.files].filter((file) => file.type.startsWith('image/'));
}
