import { mediaOf } from '../../../shared/drafts/writing.ts';
import type { Attachment, ComposeTarget, DraftPart, StoaError } from '../../../shared/model/index.ts';
import { pictureLimits } from '../../../shared/pictures/picture-limits.ts';
import type { StoaState } from '../../store/state.ts';
import { preparePicture } from './prepare-picture.ts';

type Place = {
  readonly state: Pick<StoaState, 'keepPicture' | 'showProblem'>;
  readonly target: ComposeTarget;
  /** The part as it is now. */
  part(): DraftPart | undefined;
  change(part: DraftPart): void;
};

/** Makes files fit X, gives them to the core and puts them below the text, one after the other; says what cannot go along. */
export async function attachPictures(files: readonly File[], { state, target, part, change }: Place): Promise<void> {
  for (const file of files) {
    const before = part();
    const refusal = before === undefined ? null : unfit(target, mediaOf(before), file);
    if (refusal !== null) return state.showProblem(refusal);
    const prepared = await preparePicture(file);
    if (!prepared.ok) {
      state.showProblem(prepared.error);
      continue;
    }
    const kept = await state.keepPicture(prepared.picture);
    const now = part();
    if (kept === null || now === undefined) continue;
    // Another may have come while this one was made ready.
    const crowded = unfit(target, mediaOf(now), file);
    if (crowded !== null) return state.showProblem(crowded);
    const { width, height } = prepared;
    const attached: Attachment = { ...kept, width, height, alt: '' };
    if (mediaOf(now).every((one) => one.file !== attached.file)) change({ ...now, media: [...mediaOf(now), attached] });
  }
}

/** Why X would not take one more. */
function unfit(target: ComposeTarget, media: readonly Attachment[], file: File): StoaError | null {
  const most = target.kind === 'direct' ? pictureLimits.perMessage : pictureLimits.perPost;
  if (media.length >= most) return most === 1 ? onlyOne : onlyFour;
  const gifs = file.type === 'image/gif' || media.some(({ type }) => type === 'image/gif');
  return media.length > 0 && gifs ? gifAlone : null;
}

const onlyOne: StoaError = {
  code: 'invalid-input',
  message: 'A private message takes one picture.',
  next: 'Take the other one out first.',
};
const onlyFour: StoaError = {
  code: 'invalid-input',
  message: `A post takes at most ${pictureLimits.perPost} pictures.`,
  next: 'Take one out first, or add a post to the thread.',
};
const gifAlone: StoaError = {
  code: 'invalid-input',
  message: 'A GIF goes alone.',
  next: 'Take the other pictures out first.',
};
