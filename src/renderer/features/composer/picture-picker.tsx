import { ImagePlus } from 'lucide-react';
import { IconButton } from '../../ui/button.tsx';
import { FilePicker } from '../../ui/file-picker.tsx';

type PickerProps = { readonly multiple: boolean; readonly onFiles: (files: readonly File[]) => void };

/** Chooses pictures to attach. */
export function PicturePicker({ multiple, onFiles }: PickerProps) {
  return (
    <FilePicker
      label="Pictures"
      accept="image/png,image/jpeg,image/webp,image/gif"
      multiple={multiple}
      onFiles={onFiles}
    >
      {(choose) => (
        <IconButton label="Add pictures" onClick={choose}>
          <ImagePlus aria-hidden="true" />
        </IconButton>
      )}
    </FilePicker>
  );
}
