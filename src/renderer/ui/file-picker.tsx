import { type ReactNode, useRef } from 'react';

type FilePickerProps = {
  /** What is chosen; the field is hidden, and named for assistive technology and tests. */
  readonly label: string;
  /** Kinds and endings that the dialog offers. */
  readonly accept: string;
  readonly multiple?: boolean;
  /** Gets what was chosen, in order; never nothing. */
  readonly onFiles: (files: readonly File[]) => void;
  /** Draws the button that opens the dialog. */
  readonly children: (choose: () => void) => ReactNode;
};

/** Opens the system's own dialog for files. */
export function FilePicker({ label, accept, multiple = false, onFiles, children }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      {children(() => input.current?.click())}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        multiple={multiple}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file may be chosen again once it is mended.
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
