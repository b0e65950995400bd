import type { PackOffer } from '../../../shared/contract/decks.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { dayWords } from './handle-words.ts';
import { PeopleEditor } from './people-editor.tsx';

/** The people of a pack, before its column is made. */
export function PackEditor({ offer, onClose }: { readonly offer: PackOffer; readonly onClose: () => void }) {
  const choice = useStoa((state) => state.packChoices[offer.key]);
  const choosePack = useStoa((state) => state.choosePack);
  const terms = offer.terms.map((term) => `“${term}”`).join(' or ');
  const about = terms === '' ? null : `Posts with ${terms} are read too.`;
  const noted = offer.groups.flatMap(({ members }) => members).find(({ source }) => source !== null)?.source?.noted;
  const source =
    noted === undefined ? null : `From general knowledge of ${dayWords(noted)}; unverified until X confirms a handle.`;
  const ask =
    offer.key === 'brand' && offer.groups.length === 0 ? 'Whom do you compete with? Add their handles.' : null;
  return (
    <PeopleEditor
      title={offer.title}
      groups={offer.groups}
      chosen={choice?.handles ?? offer.handles}
      mayBeEmpty={offer.terms.length > 0}
      hint={[ask, source, about].filter((part) => part !== null).join(' ') || null}
      cost={null}
      original={offer.handles}
      saveLabel="Save"
      onSave={(handles) => {
        choosePack(offer.key, { handles, chosen: true });
        onClose();
      }}
      onClose={onClose}
    />
  );
}
