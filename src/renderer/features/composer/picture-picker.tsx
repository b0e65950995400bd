import { ImagePlus } from 'lucide-react';
import { useRef } from 'react';
import { IconButton } from '../../ui/button.tsx';

type PickerProps = { readonly multiple: boolean; readonly onFiles: (files: FileList) => void };

/** Opens the system's own dialog for files. */
export function PicturePicker({ multiple, onFiles }: PickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <IconButton label="Add pictures" onClick={() => input.current?.click()}>
        <ImagePlus aria-hidden="true" />
      </IconButton>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Pictures"
        accept="image/png,image/jpeg,image/webp,image/gif"
        multiple={multiple}
        onChange={(event) => {
          if (event.target.files !== null) onFiles(event.target.files);
          // The same file may be picked again.
          event.target.value = '';
        }}
      />
    </>
  );
}
