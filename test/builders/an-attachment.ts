import { type Attachment, attachment, type KeptPicture, keptPicture } from '../../src/shared/model/index.ts';
import { aPng } from './a-picture.ts';

/** A picture the core keeps; `name` tells two apart. */
export function aKeptPicture(name = 'a'): KeptPicture {
  const file = name.repeat(64).slice(0, 64);
  return keptPicture.parse({
    file,
    address: `/media/signature/outgoing/${file}`,
    type: 'image/png',
    bytes: aPng().length,
  });
}

/** A picture of what is being written; `name` is one letter from a to f, and tells two apart. */
export function anAttachment(name = 'a', overrides: Partial<Attachment> = {}): Attachment {
  return attachment.parse({ ...aKeptPicture(name), width: 60, height: 40, alt: '', ...overrides });
}
